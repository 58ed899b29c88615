// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

extension TimelineChart {
  /// The chart for formats whose files an office goes on with: a row for each running order, and in
  /// the column of each half hour what stands on stage, by number, with the signs of change.
  var table: Table {
    let halves = halves
    return Table(
      caption: caption,
      columns: [Table.Column("lane", "", width: .share(3))]
        + halves.map { Table.Column(Self.key($0), $0.description, width: .share(1)) },
      rows: lanes.map { lane in
        var cells: [Table.Key: Cell] = [
          "lane": .text(
            Prose(lane.title + (lane.remark.isEmpty ? "" : " (" + lane.remark + ")"))
          )
        ]
        for half in halves { cells[Self.key(half)] = cell(lane, half) }
        return Table.Row(.item, cells: cells)
      }
    )
  }

  /// What the signs mean, all in one line.
  var signs: String {
    legend.map { $0.mark.sign + " " + $0.words }.joined(separator: " · ")
  }

  var remarks: [Prose] { [Prose(caption)] + (legend.isEmpty ? [] : [Prose(signs)]) }

  private static let step = 1800

  private var halves: [ClockTime] {
    let first = starts.secondsSinceMidnight / Self.step * Self.step
    return stride(from: first, to: ends.secondsSinceMidnight, by: Self.step)
      .map { ClockTime(secondsSinceMidnight: $0) }
  }

  private static func key(_ half: ClockTime) -> Table.Key {
    Table.Key(stringLiteral: "at_" + half.description)
  }

  /// Items that begin in the half hour, such as `7 8↔ 9−`; in bold where something changed.
  private func cell(_ lane: Lane, _ half: ClockTime) -> Cell {
    let end = half + Length(seconds: Self.step)
    let bars = lane.bars.filter { half <= $0.start && $0.start < end }
    guard !bars.isEmpty else { return .empty }
    let runs = bars.enumerated().map { index, bar in
      Prose.Run(
        (index == 0 ? "" : " ") + (bar.label.isEmpty ? "·" : bar.label)
          + bar.marks.map(\.sign).joined(),
        bar.marks.isEmpty ? .plain : .strong
      )
    }
    return .text(Prose(runs))
  }
}
