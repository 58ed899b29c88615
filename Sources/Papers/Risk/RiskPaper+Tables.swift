// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Risk

extension RiskPaper {
  /// The finish first, then the deadlines asked for and those the event states.
  var momentTable: Table {
    let columns = [
      Table.Column("moment", catalogue[.moment], width: .share(3)),
      Table.Column("planned", catalogue[.planned]),
      Table.Column("p50", "P50"),
      Table.Column("p80", "P80"),
      Table.Column("p90", "P90"),
      Table.Column("p95", "P95"),
      Table.Column("limit", catalogue[.deadline]),
      Table.Column("chance", catalogue[.chance], alignment: .trailing),
      Table.Column("minutes_late", catalogue[.minutesLate], alignment: .trailing),
    ]
    let finish = row(catalogue[.finish], report.finish, .item)
    let deadlines = report.deadlines.map { kept in
      row(words(kept.deadline), kept.moment, .item)
    }
    return Table(
      caption: catalogue[.momentCaption],
      columns: columns,
      rows: [finish] + deadlines,
      repeatsHeadings: false
    )
  }

  private func row(
    _ name: String,
    _ moment: RiskReport.Moment,
    _ kind: Table.Row.Kind
  ) -> Table.Row {
    Table.Row(
      kind,
      cells: [
        "moment": .text(Prose(name)),
        "planned": .clock(moment.planned.upToMinute),
        "p50": .clock(moment.p50.upToMinute),
        "p80": .clock(moment.p80.upToMinute),
        "p90": .clock(moment.p90.upToMinute),
        "p95": .clock(moment.p95.upToMinute),
        "limit": .clock(moment.limit),
        "chance": percent(moment.chance),
        "minutes_late": minutes(moment.meanMinutesLate),
      ]
    )
  }

  private func words(_ deadline: Deadline) -> String {
    let title = title(of: deadline.item)
    return switch deadline.origin {
    case .asked: catalogue.text(.endOf, [.title: title])
    case .due: catalogue.text(.endDue, [.title: title])
    case .window: catalogue.text(.endInWindow, [.title: title])
    case .leaves(let id):
      catalogue.text(
        .endBeforeLeaving,
        [.title: title, .parts: event[id]?.displayName ?? id.rawValue]
      )
    }
  }

  // MARK: Causes

  /// What has no part in the lateness that could be seen is not ranked.
  private static let leastShare = 0.005
  private static let mostBars = 12

  var causes: [Document.Element] {
    if report.causes.isEmpty { return [] }
    let ranked = report.causes.filter { $0.share >= Self.leastShare }.prefix(Self.mostBars)
    let chart = Chart(
      caption: catalogue[.causesCaption],
      form: .bars,
      entries: ranked.map {
        Chart.Entry(
          words($0.source),
          size: Int(($0.share * 10_000).rounded()),
          text: RiskWords.percent($0.share)
        )
      }
    )
    let picture: [Document.Element] = ranked.isEmpty ? [] : [.chart(chart)]
    return [.heading(catalogue[.causesHeading])] + picture + [.table(causeTable)]
  }

  private var causeTable: Table {
    let columns = [
      Table.Column("cause", catalogue[.cause], width: .share(3)),
      Table.Column("mean_minutes", catalogue[.meanMinutes], alignment: .trailing),
      Table.Column("share", catalogue[.share], alignment: .trailing),
      Table.Column("minutes_saved", catalogue[.minutesSaved], alignment: .trailing),
      Table.Column("chance_gained", catalogue[.chanceGained], alignment: .trailing),
    ]
    let rows = report.causes.map { cause in
      Table.Row(
        .item,
        cells: [
          "cause": .text(Prose(words(cause.source))),
          "mean_minutes": minutes(cause.meanMinutes, signed: true),
          "share": percent(cause.share),
          "minutes_saved": cause.ifKept.map { minutes($0.minutes, signed: true) } ?? .empty,
          "chance_gained": cause.ifKept.map { points($0.chance) } ?? .empty,
        ]
      )
    }
    return Table(caption: catalogue[.causesCaption], columns: columns, rows: rows)
  }

  func words(_ source: RiskSource) -> String {
    switch source {
    case .item(let id): title(of: id)
    case .lateStart: catalogue[.lateStart]
    case .changeovers: catalogue[.allChangeovers]
    case .strictness: catalogue[.chairStrictness]
    case .shortening: catalogue[.chairShortening]
    case .waiting: catalogue[.waitingAbsorbs]
    }
  }

  // MARK: Reserve

  /// Neighbouring places where a minute does the same are one row.
  var reserves: [Document.Element] {
    var groups: [(first: RiskReport.Reserve, last: RiskReport.Reserve)] = []
    for reserve in report.reserves {
      if let group = groups.last, alike(group.first.gain, reserve.gain) {
        groups[groups.count - 1].last = reserve
      } else {
        groups.append((reserve, reserve))
      }
    }
    let columns = [
      Table.Column("place", catalogue[.reservePlace], width: .share(3)),
      Table.Column("first", catalogue[.identifier], use: .data),
      Table.Column("last", catalogue[.identifier], use: .data),
      Table.Column("minutes_saved", catalogue[.minutesSaved], alignment: .trailing),
      Table.Column("chance_gained", catalogue[.chanceGained], alignment: .trailing),
    ]
    let rows = groups.map { first, last in
      let place =
        first.before == last.before
        ? catalogue.text(.beforeItem, [.title: title(of: first.before)])
        : catalogue.text(
          .beforeItems,
          [.title: title(of: first.before), .parts: title(of: last.before)]
        )
      return Table.Row(
        .item,
        cells: [
          "place": .text(Prose(place)),
          "first": .text(Prose(first.before.rawValue)),
          "last": .text(Prose(last.before.rawValue)),
          "minutes_saved": minutes(first.gain.minutes),
          "chance_gained": points(first.gain.chance),
        ]
      )
    }
    let table = Table(caption: catalogue[.reserveCaption], columns: columns, rows: rows)
    return [.heading(catalogue[.reserveHeading]), .table(table)]
  }

  private func alike(_ left: RiskReport.Gain, _ right: RiskReport.Gain) -> Bool {
    RiskWords.decimal(left.minutes, places: 1) == RiskWords.decimal(right.minutes, places: 1)
      && RiskWords.decimal(left.chance, places: 3) == RiskWords.decimal(right.chance, places: 3)
  }

  // MARK: Cells

  private func title(of id: ItemID) -> String { event.programme[id]?.title ?? id.rawValue }

  private func minutes(_ minutes: Double, signed: Bool = false) -> Cell {
    let digits = RiskWords.decimal(minutes, places: 1)
    return .measure(digits, page: RiskWords.page(digits, catalogue.language, signed: signed))
  }

  private func percent(_ chance: Double) -> Cell {
    .measure(RiskWords.decimal(chance, places: 4), page: RiskWords.percent(chance))
  }

  /// A difference of chances, in points of a hundred.
  private func points(_ chance: Double) -> Cell {
    let digits = RiskWords.decimal(100 * chance, places: 1)
    return .measure(
      RiskWords.decimal(chance, places: 4),
      page: RiskWords.page(digits, catalogue.language, signed: true)
    )
  }
}
