// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import OrderedJSON
import PlanFile

/// What became of an event that was changed a little and solved anew.
package enum SolvedAlternative: Hashable, Sendable {
  case possible(Solution)
  /// No order holds; the clauses say what forbids it.
  case forbidden([String])
  /// Neither was shown.
  case open

  package var solution: Solution? {
    if case .possible(let solution) = self { solution } else { nil }
  }

  /// Its members in a paper's data, `format: 1`.
  var members: [JSONValue.Member] {
    var (status, clauses) = ("open", [String]())
    switch self {
    case .possible: status = "possible"
    case .forbidden(let found): (status, clauses) = ("forbidden", found)
    case .open: break
    }
    let dropped = solution?.order?.dropped ?? []
    return [
      .init("status", .text(status)),
      .init("preferences", .list((solution?.levels ?? []).map(Self.data))),
      .init("dropped", .list(dropped.map { .text($0.rawValue) })),
      .init("because", .list(clauses.map(JSONValue.text))),
    ]
  }

  static func data(_ level: PreferenceLevel) -> JSONValue {
    .object([
      .init("name", .text(level.name)),
      .init("unit", .text(level.unit.rawValue)),
      .init("value", .number(level.value.exactText)),
      .init("proved", .bool(level.isProved)),
    ])
  }
}
