// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// How long each award slot takes, batch by batch, in seconds.
struct AwardTable {
  let event: Event
  let catalogue: Catalogue

  /// Nil when the event has no awards.
  var table: Table? {
    let rows = event.programme.items.flatMap { item in
      item.award.map { self.rows(of: item, $0) } ?? []
    }
    if rows.isEmpty { return nil }
    return Table(caption: catalogue[.awardTiming], columns: columns, rows: rows)
  }

  private var columns: [Table.Column] {
    [
      Table.Column("item", catalogue[.identifier], use: .data),
      Table.Column("part", catalogue[.part], width: .share(1)),
      Table.Column("names", catalogue[.names], alignment: .trailing),
      Table.Column("hand_over", catalogue[.handOver], alignment: .trailing),
      Table.Column("photo", catalogue[.photo], alignment: .trailing),
      Table.Column("walk_off", catalogue[.walkOff], alignment: .trailing),
      Table.Column("slack", catalogue[.slack], alignment: .trailing),
      Table.Column("sum", catalogue[.sum], alignment: .trailing),
    ]
  }

  private func rows(of item: Item, _ award: Award) -> [Table.Row] {
    let timing = AwardTiming(
      award: award,
      stagePositions: event.stage.positions,
      grain: event.session.grain
    )
    var rows = [Table.Row(.blockHeading, spanning: Prose(item.title, .strong))]
    if timing.reading > .zero {
      rows.append(row(item, catalogue[.reading], ["sum": .number(timing.reading.seconds)]))
    }
    for (index, batch) in timing.batches.enumerated() {
      let part = catalogue.text(
        .batch,
        [
          .number: String(index + 1), .count: String(batch.count),
          .title: catalogue[label(of: batch.category)],
        ]
      )
      rows.append(
        row(
          item,
          part,
          [
            "names": .text(Prose(tenths(batch.namesInTenths))),
            "hand_over": .number(batch.handOver.seconds),
            "photo": .number(batch.photo.seconds),
            "walk_off": .number(batch.walkOff.seconds),
            "slack": .number(batch.slack.seconds),
            "sum": .text(Prose(tenths(batch.tenthsOfSeconds))),
          ]
        )
      )
    }
    rows.append(row(item, total(timing.total, of: item), ["sum": .number(timing.total.seconds)]))
    return rows
  }

  private func row(_ item: Item, _ part: String, _ cells: [Table.Key: Cell]) -> Table.Row {
    let names: [Table.Key: Cell] = [
      "item": .text(Prose(item.id.rawValue)), "part": .text(Prose(part)),
    ]
    return Table.Row(.item, depth: 1, cells: names.merging(cells) { name, _ in name })
  }

  /// The rounded length, and that the file overrides it where it does.
  private func total(_ length: Length, of item: Item) -> String {
    let words = catalogue.words(length)
    guard item.minutes.preferred != length else {
      return catalogue.text(.awardTotal, [.count: words])
    }
    return catalogue.text(
      .awardOverridden,
      [.count: words, .title: catalogue.words(item.minutes.preferred)]
    )
  }

  private func label(of category: Award.Category?) -> Label {
    switch category {
    case .collective: .collectives
    case .household: .households
    case .individual: .individuals
    case nil: .representatives
    }
  }

  private func tenths(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
