// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import WhatIf

/// The running orders under each other, with what is different from the base.
struct ComparisonTimelines {
  let base: VariantRecord
  let comparisons: [Comparison]
  let catalogue: Catalogue

  /// More lanes than this would be a wall, not a picture.
  private static let mostLanes = 60

  var elements: [Document.Element] {
    let shown = Array(comparisons.prefix(Self.mostLanes - 1))
    let records = [base] + shown.map(\.variant)
    let starts = records.map { $0.starts - offset($0) }.min() ?? base.starts
    let ends = records.map { $0.ends - offset($0) }.max() ?? base.ends
    let lanes =
      [lane(Comparison(base, against: base), title: catalogue[.baseVariant])]
      + shown.map { lane($0, title: "\($0.variant.number). \($0.variant.title)") }
    let used = Set(lanes.flatMap(\.bars).flatMap(\.marks))
    let chart = TimelineChart(
      caption: catalogue[.timelinesCaption],
      starts: starts,
      ends: ends,
      lanes: lanes,
      legend: TimelineChart.Mark.allCases.filter(used.contains).map {
        TimelineChart.Meaning($0, catalogue[label($0)])
      }
    )
    return [.timelines(chart)]
  }

  private func lane(_ comparison: Comparison, title: String) -> TimelineChart.Lane {
    let record = comparison.variant
    let offset = offset(record)
    let hours = offset == .zero ? [] : ["\(record.starts)–\(record.ends)"]
    let missing = comparison.dropped.map(\.title) + comparison.removed.map(\.title)
    let remark =
      switch record.status {
      case .infeasible: catalogue[.statusInfeasible]
      case .unknown: catalogue[.statusUnknown]
      case .optimal, .feasible: (hours + missing.map { "− " + $0 }).joined(separator: "; ")
      }
    return TimelineChart.Lane(
      title: title,
      ends: record.ends - offset,
      remark: remark,
      bars: bars(comparison, offset: offset)
    )
  }

  /// How far a session that has no minute in common with the base's is moved to stand under it.
  private func offset(_ record: VariantRecord) -> Length {
    record.starts >= base.ends || record.ends <= base.starts ? record.starts - base.starts : .zero
  }

  private func bars(_ comparison: Comparison, offset: Length) -> [TimelineChart.Bar] {
    let numbers = Dictionary(
      base.items.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
    let moved = Set(comparison.moved.map(\.id))
    let added = Set(comparison.added.map(\.id))
    let shortened = Set(comparison.shortened.map(\.item.id))
    let lengthened = Set(comparison.lengthened.map(\.item.id))
    return comparison.variant.items.map { item in
      let marks: [(TimelineChart.Mark, Set<String>)] = [
        (.moved, moved), (.shortened, shortened), (.lengthened, lengthened), (.added, added),
      ]
      return TimelineChart.Bar(
        start: item.start - offset,
        end: item.end - offset,
        label: numbers[item.id].map(String.init) ?? "",
        title: "\(item.start)–\(item.end) \(item.title)",
        shade: shade(Kind(item.kind)),
        marks: marks.filter { $1.contains(item.id) }.map(\.0)
      )
    }
  }

  private func shade(_ kind: Kind) -> TimelineChart.Shade {
    switch kind {
    case .performance, .film: .show
    case .awards, .signing: .awards
    case .break: .pause
    default: .speech
    }
  }

  private func label(_ mark: TimelineChart.Mark) -> Label {
    switch mark {
    case .moved: .markMoved
    case .shortened: .markShortened
    case .lengthened: .markLengthened
    case .added: .markAdded
    }
  }
}
