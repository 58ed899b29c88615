// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import PlanFile
import WhatIf

extension ComparisonPaper {
  /// The comparison as a program reads it, `format: 1`; what is not known is null.
  var data: JSONValue {
    .object([
      .init("format", .number(1)),
      .init("event", .text(header.event)),
      .init("base", record(Comparison(base, against: base))),
      .init("variants", .list(comparisons.map(record))),
    ])
  }

  private func record(_ comparison: Comparison) -> JSONValue {
    let record = comparison.variant
    var members: [JSONValue.Member] = [
      .init("variant", .number(record.number)),
      .init("name", .text(record.name)),
      .init("title", .text(record.title)),
      .init("status", .text(record.status.rawValue)),
      .init("finish", record.finish.map { .text($0.description) } ?? .null),
      .init("reserve", minutes(record.reserve)),
      .init("preferences", .list(record.preferences.map(preference))),
      .init("items", .list(record.items.map(item))),
      .init("dropped", .list(record.dropped.map { .text($0.id) })),
      .init("binding", .list(record.bindings.map(binding))),
      .init("reasons", .list(record.reasons.map(JSONValue.text))),
      .init("risk", record.risk.map(risk) ?? .null),
    ]
    if record.number != base.number {
      members.append(.init("against_base", differences(comparison)))
    }
    return .object(members)
  }

  private func differences(_ comparison: Comparison) -> JSONValue {
    .object([
      .init("finish", minutes(comparison.finishChange)),
      .init("reserve", minutes(comparison.reserveChange)),
      .init("moved", .list(comparison.moved.map { .text($0.id) })),
      .init(
        "lengths",
        .list(
          comparison.lengthChanges.map { change in
            .object([
              .init("id", .text(change.item.id)),
              .init("from", .number(change.base.exactMinutesText)),
              .init("to", .number(change.item.length.exactMinutesText)),
            ])
          }
        )
      ),
      .init("dropped", .list(comparison.dropped.map { .text($0.id) })),
      .init("removed", .list(comparison.removed.map { .text($0.id) })),
      .init("added", .list(comparison.added.map { .text($0.id) })),
    ])
  }

  private func preference(_ preference: VariantRecord.Preference) -> JSONValue {
    .object([
      .init("name", .text(preference.name)),
      .init("unit", .text(preference.unit.rawValue)),
      .init("value", .number(preference.value.exactText)),
      .init("bound", .number(preference.bound.exactText)),
      .init("proved", .bool(preference.isProved)),
    ])
  }

  private func item(_ item: VariantRecord.Item) -> JSONValue {
    .object([
      .init("id", .text(item.id)), .init("title", .text(item.title)),
      .init("start", .text(item.start.description)), .init("end", .text(item.end.description)),
      .init("minutes", .number(item.length.exactMinutesText)),
    ])
  }

  private func binding(_ binding: VariantRecord.Binding) -> JSONValue {
    .object([
      .init("rule", .text(binding.rule)), .init("items", .list(binding.items.map(JSONValue.text))),
    ])
  }

  private func risk(_ risk: VariantRecord.EndRisk) -> JSONValue {
    .object([
      .init("p50", .text(risk.half.description)), .init("p80", .text(risk.eightOfTen.description)),
      .init("p90", .text(risk.nineOfTen.description)),
      .init("in_time_per_thousand", .number(risk.inTimePerThousand)),
    ])
  }

  private func minutes(_ length: Length?) -> JSONValue {
    length.map { .number($0.exactMinutesText) } ?? .null
  }
}
