// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A moment at which somebody does something, and who does what.
struct Cue: Hashable, Sendable {
  /// What the moment is; of one time, the earlier stand first.
  enum Signal: String, Hashable, Sendable, CaseIterable {
    case call
    case arrival
    case houseCall = "house-call"
    case end
    case leave
    case recall
    case turn
    case go
    case standby
    case finish
  }

  /// What one team does.
  struct Task: Hashable, Sendable {
    let crew: Crew
    let words: String
    let place: CueLabel?
  }

  let clock: ClockTime
  let signal: Signal
  /// From 1; nil where the moment belongs to no item.
  let number: Int?
  let item: Item?
  /// How long the item is; nil for what has no length.
  let length: Length?
  /// What happens on the stage or in the hall.
  let words: String
  let people: [PersonID]
  /// In the order of the teams.
  let tasks: [Task]

  /// The tasks of a team, in the order they were given.
  func tasks(of crew: Crew) -> [Task] { tasks.filter { $0.crew == crew } }
}

extension Cue.Signal {
  var label: CueLabel {
    switch self {
    case .call: .signalCall
    case .arrival: .signalArrival
    case .houseCall: .signalHouseCall
    case .end: .signalEnd
    case .leave: .signalLeave
    case .recall: .signalRecall
    case .turn: .signalTurn
    case .go: .signalGo
    case .standby: .signalStandby
    case .finish: .signalFinish
    }
  }
}
