// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import PlanFile

extension VerificationPaper {
  /// The verdict as a program reads it, `format: 1`; values have the digits they have in a plan.
  var data: JSONValue {
    .object([
      .init("format", .number(1)),
      .init("valid", .bool(findings.isEmpty)),
      .init("violations", .list(findings.map(data))),
      .init("preferences", .list(values.map(data))),
    ])
  }

  private func data(_ finding: Finding) -> JSONValue {
    .object([
      .init("rule", .text(finding.rule)),
      .init("items", .list(finding.items.map { .text($0.rawValue) })),
      .init("line", finding.place.map { .number($0.line) } ?? .null),
      .init("message", .text(finding.sentence)),
      .init("help", finding.remedy.map(JSONValue.text) ?? .null),
    ])
  }

  private func data(_ value: Value) -> JSONValue {
    .object([
      .init("name", .text(value.name)),
      .init("unit", .text(value.unit.rawValue)),
      .init("value", .number(value.value.exactText)),
    ])
  }
}
