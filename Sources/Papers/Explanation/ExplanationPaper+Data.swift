// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import PlanFile

extension ExplanationPaper {
  /// The explanation as a program reads it, `format: 1`.
  var data: JSONValue {
    .object([
      .init("format", .number(1)),
      .init("reasons", .list(reasons.map(JSONValue.text))),
      .init("irreducible", .bool(isIrreducible)),
      .init("conflict", .list(asked.map(data))),
      .init("repairs", .list(repairs.map(data))),
    ])
  }

  private func data(_ asked: Asked) -> JSONValue {
    .object([
      .init("line", asked.place.map { .number($0.line) } ?? .null),
      .init("message", .text(asked.clause)),
    ])
  }

  private func data(_ repair: Repair) -> JSONValue {
    .object([
      .init("levers", .list(repair.levers.map(JSONValue.text))),
      .init("changes", .list(repair.sentences.map(JSONValue.text))),
      .init("finish", finish(of: repair).map { .text($0.description) } ?? .null),
      .init(
        "dropped",
        .list((repair.solution.order?.dropped ?? []).map { .text($0.rawValue) })
      ),
      .init("preferences", .list(repair.solution.levels.map(data))),
    ])
  }

  private func data(_ level: PreferenceLevel) -> JSONValue {
    .object([
      .init("name", .text(level.name)),
      .init("unit", .text(level.unit.rawValue)),
      .init("value", .number(level.value.exactText)),
      .init("proved", .bool(level.isProved)),
    ])
  }
}
