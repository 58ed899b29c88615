// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON

extension ChangesPaper {
  /// The changes as a program reads them, `format: 1`; times are clock times, null where there are none.
  func data(_ words: ChangeWords) -> JSONValue {
    .object([
      .init("format", .number(1)),
      .init("replaces", earlier.contentHash.map(JSONValue.text) ?? .null),
      .init("standing", .number(changes.standing)),
      .init("changes", .list(changes.changes.map { data($0, words) })),
    ])
  }

  private func data(_ change: PlanChange, _ words: ChangeWords) -> JSONValue {
    .object([
      .init("id", .text(change.item.rawValue)),
      .init("title", .text(words.title(of: change.item))),
      .init("kinds", .list(change.kinds.map { .text($0.rawValue) })),
      .init("printed", data(change.before)),
      .init("now", data(change.now)),
      .init("message", .text(words.sentence(change))),
    ])
  }

  private func data(_ placement: RunningOrder.Placement?) -> JSONValue {
    guard let placement else { return .null }
    return .object([
      .init("start", .text(placement.start.description)),
      .init("end", .text(placement.end.description)),
    ])
  }
}
