// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Changeovers read from the lines of the file, one exactness after the other.
struct StageTurns {
  private let lines: [ChangeoverTable.Line]
  private let setups: [Setup]

  init(_ reading: EventTable) {
    lines = reading.event.stage.changeovers.lines
    setups = reading.items.map(\.setup)
  }

  /// Seconds before the item at a place; nil when it may not follow the one before it.
  func seconds(before place: Int, in lineup: Lineup) -> Int? {
    seconds(
      from: place == 0 ? .start : setups[lineup.order[place - 1]],
      to: setups[lineup.order[place]]
    )
  }

  /// Seconds from the last item to the session's end; nil when it may not be the last.
  func secondsToEnd(in lineup: Lineup) -> Int? {
    guard let last = lineup.order.last else { return 0 }
    return seconds(from: setups[last], to: .end)
  }

  /// Every changeover of the lineup, the last one to the end; nil when one is forbidden.
  func all(in lineup: Lineup) -> [Int]? {
    var turns: [Int] = []
    for place in lineup.order.indices {
      guard let seconds = seconds(before: place, in: lineup) else { return nil }
      turns.append(seconds)
    }
    guard let last = secondsToEnd(in: lineup) else { return nil }
    return turns + [last]
  }

  private func seconds(from: Setup, to: Setup) -> Int? {
    let line =
      lines.first { $0.from == from && $0.to == to }
      ?? lines.first { $0.from == from && $0.to == .any && to != .end }
      ?? lines.first { $0.from == .any && $0.to == to && from != .start }
      ?? lines.first { $0.from == .any && $0.to == .any && from != .start && to != .end }
    switch line?.changeover {
    case .takes(let length): return length.seconds
    case .never: return nil
    case nil: return 0
    }
  }
}
