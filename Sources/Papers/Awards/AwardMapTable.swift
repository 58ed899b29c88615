// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// One row for each place on the stage, under its group.
struct AwardMapTable {
  let event: Event
  let batches: [AwardProcession.Batch]
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[.awardMapCaption],
      columns: [
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("batch", catalogue[.batch], use: .data),
        Table.Column("position", catalogue[.position], alignment: .trailing),
        Table.Column("recipient", catalogue[.recipient], width: .share(4)),
        Table.Column("unit", catalogue[.unitOfRecipient], width: .share(3)),
        Table.Column("presenter", catalogue[.presenter], width: .share(4)),
        Table.Column("given", catalogue[.givenItem], width: .share(3)),
        Table.Column("tray", catalogue[.tray], alignment: .trailing),
      ],
      rows: batches.flatMap(rows)
    )
  }

  private func rows(of batch: AwardProcession.Batch) -> [Table.Row] {
    let item = event.programme[batch.item]
    let heading = catalogue.text(
      .batchHeading,
      [
        .title: item?.title ?? batch.item.rawValue, .number: String(batch.number),
        .count: String(batch.count) + " " + category(batch.category),
      ]
    )
    let given = GivenThing(award: item?.award, catalogue.language)
    return [Table.Row(.blockHeading, spanning: Prose(heading, .strong))]
      + (1...max(1, batch.count)).map { row(at: $0, of: batch, given) }
  }

  private func row(
    at position: Int,
    of batch: AwardProcession.Batch,
    _ given: GivenThing
  ) -> Table.Row {
    let recipient =
      batch.recipients.indices.contains(position - 1) ? batch.recipients[position - 1] : nil
    let presenter = batch.presenter(at: position).map { event[$0]?.displayName ?? $0.rawValue }
    return Table.Row(
      .item,
      cells: [
        "id": .text(Prose(batch.item.rawValue)),
        "batch": .number(batch.number),
        "position": .number(position),
        "recipient": .text(
          recipient.map { Prose($0.name) } ?? Prose("«…… \(catalogue[.unnamed])»", .placeholder)
        ),
        "unit": .text(Prose(recipient?.unit ?? "")),
        "presenter": .text(presenter.map { Prose($0) } ?? Prose("«……»", .placeholder)),
        "given": .text(Prose(given.words)),
        "tray": .number(batch.tray(at: position)),
      ]
    )
  }

  private func category(_ category: Award.Category?) -> String {
    switch category {
    case .collective: catalogue[.collectives]
    case .household: catalogue[.households]
    case .individual: catalogue[.individuals]
    case nil: catalogue[.representatives]
    }
  }
}

/// What lies on the tray: an order is pinned first, then its certificate is given (Decree
/// 145/2013/NĐ-CP, article 28.2).
struct GivenThing {
  let words: String

  init(award: Award?, _ language: Language) {
    let award = award?.awardClass ?? ""
    let isVietnamese = language == .vietnamese
    func isOne(of heads: [String]) -> Bool { heads.contains(where: award.hasPrefix) }
    if isOne(of: ["huan-chuong", "order"]) {
      words = isVietnamese ? "Huân chương, Bằng" : "Order, certificate"
    } else if isOne(of: ["huy-chuong", "medal"]) {
      words = isVietnamese ? "Huy chương, Bằng" : "Medal"
    } else if isOne(of: ["co-", "flag"]) {
      words = isVietnamese ? "Cờ" : "Flag"
    } else if isOne(of: ["cup"]) {
      words = isVietnamese ? "Cúp" : "Cup"
    } else if isOne(of: ["anh-hung"]) {
      words = isVietnamese ? "Huy hiệu, Bằng, Cờ" : "Badge, certificate, flag"
    } else if isOne(of: ["certificate"]) || (award.isEmpty && !isVietnamese) {
      words = isVietnamese ? "Giấy chứng nhận" : "Certificate"
    } else {
      words = isVietnamese ? "Bằng" : "Certificate"
    }
  }
}
