// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import WhatIf

/// A row for each variant: its result, its finish and its values, with what they are off the base.
struct ComparisonTable {
  let base: VariantRecord
  let comparisons: [Comparison]
  let catalogue: Catalogue

  var table: Table {
    Table(caption: catalogue[.comparisonCaption], columns: columns, rows: rows)
  }

  /// What the short headings mean.
  var notes: [Prose] {
    let meanings = preferences.enumerated().map { index, preference in
      Prose(
        catalogue.text(
          .preferenceMeaning,
          [.number: String(index + 1), .title: preference.words]
        )
      )
    }
    return meanings + (hasRisk ? [Prose(catalogue[.endRiskNote])] : [])
      + [Prose(catalogue[.changeNote])]
  }

  /// Every preference that some variant has, those of the base first.
  private var preferences: [VariantRecord.Preference] {
    var found: [VariantRecord.Preference] = []
    for record in [base] + comparisons.map(\.variant) {
      for preference in record.preferences
      where !found.contains(where: { $0.key == preference.key }) {
        found.append(preference)
      }
    }
    return found
  }

  private var hasRisk: Bool {
    ([base] + comparisons.map(\.variant)).contains { $0.risk != nil }
  }

  private var columns: [Table.Column] {
    let head = [
      Table.Column("variant", catalogue[.number], alignment: .trailing),
      Table.Column("name", catalogue[.name], use: .data),
      Table.Column("title", catalogue[.variant], width: .share(5)),
      Table.Column("status", catalogue[.status], width: .share(2)),
      Table.Column("finish", catalogue[.finishAt], alignment: .trailing),
      Table.Column("finish_change", catalogue[.finishAt] + " ±", use: .data),
      Table.Column("reserve_left", catalogue[.reserveLeft], alignment: .trailing),
    ]
    let values = preferences.enumerated().flatMap { index, preference in
      let heading = catalogue.text(.preferenceNumber, [.number: String(index + 1)])
      return [
        Table.Column(key(preference), heading, alignment: .trailing),
        Table.Column(key(preference, "_bound"), heading + " ≥", use: .data),
      ]
    }
    let tail = [
      Table.Column("moved", catalogue[.movedItems], use: .data),
      Table.Column("shortened", catalogue[.shortenedItems], use: .data),
      Table.Column("dropped", catalogue[.droppedItems], use: .data),
      Table.Column("binding", catalogue[.bindingRules], use: .data),
    ]
    let risk =
      hasRisk
      ? [
        Table.Column("end_p80", "P80", use: .data),
        Table.Column("in_time", catalogue[.inTime], alignment: .trailing),
      ] : []
    return head + values + risk + tail
  }

  private func key(_ preference: VariantRecord.Preference, _ suffix: String = "") -> Table.Key {
    let same = preferences.filter { $0.name == preference.name }
    let index = same.firstIndex { $0.key == preference.key } ?? 0
    return Table.Key(
      stringLiteral: preference.name + (index == 0 ? "" : "_\(index + 1)") + suffix
    )
  }

  private var rows: [Table.Row] {
    [row(Comparison(base, against: base), title: catalogue[.baseVariant])]
      + comparisons.map { row($0, title: $0.variant.title) }
  }

  private func row(_ comparison: Comparison, title: String) -> Table.Row {
    let record = comparison.variant
    let isBase = record.number == base.number
    var cells: [Table.Key: Cell] = [
      "variant": .number(record.number),
      "name": .text(Prose(record.name)),
      "title": .text(Prose(title, isBase ? .strong : .plain)),
      "status": .text(Prose(word(record.status), record.hasOrder ? .plain : .strong)),
      "moved": .text(Prose(comparison.moved.map(\.id).joined(separator: " "))),
      "shortened": .text(Prose(comparison.shortened.map(\.item.id).joined(separator: " "))),
      "dropped": .text(Prose(comparison.dropped.map(\.id).joined(separator: " "))),
      "binding": .text(Prose(record.bindings.map(\.rule).uniqued.joined(separator: " "))),
    ]
    if let finish = record.finish, let reserve = record.reserve {
      cells["finish"] = .clockOff(finish, base: base.finish ?? finish)
      cells["finish_change"] = comparison.finishChange.map { .length($0) } ?? .empty
      cells["reserve_left"] = .lengthOff(reserve, wanted: base.reserve ?? reserve)
      for preference in record.preferences {
        cells[key(preference)] = value(preference)
        cells[key(preference, "_bound")] = .cost(preference.bound, base: preference.bound)
      }
    }
    if let risk = record.risk {
      let before = base.risk ?? risk
      cells["end_p80"] = .clockOff(
        risk.eightOfTen.upToMinute,
        base: before.eightOfTen.upToMinute
      )
      cells["in_time"] = .cost(percent(risk), base: percent(before))
    }
    return Table.Row(.item, cells: cells)
  }

  private func percent(_ risk: VariantRecord.EndRisk) -> Cost {
    Cost(points: (risk.inTimePerThousand + 5) / 10)
  }

  private func value(_ preference: VariantRecord.Preference) -> Cell {
    guard preference.isProved else {
      return .text(
        Prose(
          catalogue.text(
            .valueWithBound,
            [
              .value: catalogue.decimal(preference.value),
              .count: catalogue.decimal(preference.bound),
            ]
          )
        )
      )
    }
    let before = base.preferences.first { $0.key == preference.key }?.value
    return .cost(preference.value, base: before ?? preference.value)
  }

  private func word(_ status: Solution.Status) -> String {
    switch status {
    case .optimal: catalogue[.statusOptimal]
    case .feasible: catalogue[.statusFeasible]
    case .infeasible: catalogue[.statusInfeasible]
    case .unknown: catalogue[.statusUnknown]
    }
  }
}

extension VariantRecord.Preference {
  /// Which preferences of two variants are one.
  fileprivate var key: String { name + " " + words }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
