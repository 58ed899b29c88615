// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The session, the stage and the items' own windows of a random event.
struct RandomSession {
  let session: Session
  let changeovers: ChangeoverTable
  private let vocabulary: RandomEvent.Vocabulary

  init(
    _ programme: Programme,
    grain: Length,
    isClocked: Bool,
    vocabulary: RandomEvent.Vocabulary,
    _ dice: inout Dice
  ) {
    let (lines, typical) = Self.lines(programme, grain, &dice)
    changeovers = ChangeoverTable(lines: lines)
    let starts = ClockTime(hour: 7, minute: 30)
    let least = programme.items.reduce(0) { $0 + $1.minutes.minimum.seconds / grain.seconds }
    let turns = typical * programme.items.count
    // Mostly some room, at times so little that something has to be shortened or dropped.
    let room = isClocked ? 0...6 : dice.chance(25) ? -1...3 : 3...14
    var steps = least + turns + dice.number(room)
    var officialStart: ClockTime?
    if vocabulary == .whole, programme.items.contains(where: \.isPrelude), dice.chance(60) {
      let wait = dice.number(0...4)
      let first = programme.items.first?.minutes.maximum ?? .zero
      officialStart = starts + first + Length(seconds: (wait + turns) * grain.seconds)
      steps += wait + turns
    }
    let session = Session(
      starts: starts,
      ends: starts + Length(seconds: max(1, steps) * grain.seconds),
      officialStart: officialStart,
      reserve: Length(seconds: dice.number(0...8) * grain.seconds),
      grain: grain,
      allowsIdle: !dice.chance(20)
    )
    self.session = session
    self.vocabulary = vocabulary
  }

  /// Gives some items of an entry a window on their start or their end.
  func withWindows(_ entry: Programme.Entry, _ dice: inout Dice) -> Programme.Entry {
    switch entry {
    case .item(var item):
      if dice.chance(9) { item.starts = Self.window(in: session, &dice) }
      if dice.chance(9) { item.ends = Self.window(in: session, &dice) }
      if vocabulary == .whole, dice.chance(15) {
        item.ready = clock(dice.number(0...steps / 3))
      }
      if vocabulary == .whole, dice.chance(25) {
        item.due = clock(dice.number(0...steps))
        item.lateCost = Weight(dice.number(1...3))
      }
      return .item(item)
    case .block(var block):
      block.entries = block.entries.map { withWindows($0, &dice) }
      return .block(block)
    }
  }

  /// A window on the clock that most plans can meet.
  static func window(in session: Session, _ dice: inout Dice) -> ClockWindow {
    let steps = (session.ends - session.starts).seconds / session.grain.seconds
    func clock(_ step: Int) -> ClockTime {
      session.starts + Length(seconds: step * session.grain.seconds)
    }
    let from = dice.number(0...max(1, steps / 3))
    let until = dice.number((from + steps) / 2...steps)
    return switch dice.number(0...2) {
    case 0: ClockWindow(earliest: clock(from))
    case 1: ClockWindow(latest: clock(until))
    default: ClockWindow(earliest: clock(from), latest: clock(until))
    }
  }

  private var steps: Int { (session.ends - session.starts).seconds / session.grain.seconds }

  private func clock(_ step: Int) -> ClockTime {
    session.starts + Length(seconds: step * session.grain.seconds)
  }

  /// Changeover lines, no pair twice, and what a changeover mostly takes, in grains.
  private static func lines(
    _ programme: Programme,
    _ grain: Length,
    _ dice: inout Dice
  ) -> (lines: [ChangeoverTable.Line], typical: Int) {
    guard dice.chance(80) else { return ([], 0) }
    let typical = dice.number(0...2)
    let setups = Set(programme.items.map(\.setup)).sorted()
    var lines = [line(.any, .any, .takes(Length(seconds: typical * grain.seconds)))]
    for from in setups + [.start, .any] {
      for to in setups + [.end, .any] {
        let isListed = from == .any && to == .any
        guard !isListed, from != .start || to != .end, dice.chance(25) else { continue }
        let isNever = dice.chance(10)
        let length = Length(seconds: dice.number(0...3) * grain.seconds)
        lines.append(line(from, to, isNever ? .never : .takes(length)))
      }
    }
    return (lines, typical)
  }

  private static func line(
    _ from: Setup,
    _ to: Setup,
    _ changeover: Changeover
  )
    -> ChangeoverTable.Line
  {
    ChangeoverTable.Line(from: from, to: to, changeover: changeover)
  }
}
