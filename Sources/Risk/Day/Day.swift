// SPDX-License-Identifier: GPL-3.0-or-later

/// One simulated day: what chance decided, and the day that follows from it, as often as asked.
///
/// Times are whole milliseconds, so that sums do not depend on their order. A day is drawn once and
/// may be played again with one thing changed.
struct Day {
  /// What is changed when a day is played again.
  struct Change {
    /// The item that takes just what it was allowed, and takes place; -1 for none.
    private(set) var keptToPlan = -1
    /// The item before whose changeover time is freed; -1 for none.
    private(set) var freedBefore = -1
    private(set) var freedMilliseconds = 0
    private(set) var startsOnTime = false
    private(set) var turnsAsPlanned = false
    private(set) var isStrictAsPlanned = false

    static let none = Change()
    static func keepsToPlan(_ item: Int) -> Change { Change(keptToPlan: item) }
    static func freed(before item: Int, milliseconds: Int) -> Change {
      Change(freedBefore: item, freedMilliseconds: milliseconds)
    }
    static let startsOnTime = Change(startsOnTime: true)
    static let turnsAsPlanned = Change(turnsAsPlanned: true)
    static let strictAsPlanned = Change(isStrictAsPlanned: true)

    /// The first item that may go otherwise.
    func first(opening: Int) -> Int {
      startsOnTime ? opening : max(0, keptToPlan, freedBefore)
    }

    /// Whether all after the first item goes by the same rules as before.
    var isLocal: Bool { !turnsAsPlanned && !isStrictAsPlanned }
  }

  private let plan: DayPlan
  private let shortens: Bool
  /// For each item: actual length over what it is allowed, without the chair's part.
  private(set) var ratios: [Double]
  private(set) var faults: [Int]
  private(set) var takesPlace: [Bool]
  private var turnRatios: [Double]
  private(set) var strictness = 1.0
  private(set) var late = 0
  private var absent: [Bool]

  // The day as it went.
  private(set) var starts: [Int]
  private(set) var ends: [Int]
  /// What each item was allowed, after shortening.
  private(set) var allowed: [Int]
  /// How much longer than planned the turn before each item took, one that was not planned included.
  private(set) var turnDelays: [Int]
  /// The last item that had to wait for its hour: what ran late before it is made good; -1 for none.
  private(set) var lastHeld = -1
  private(set) var closingDelay = 0
  private(set) var finish = 0
  /// The setup the stage was left in by the items before each.
  private var setupBefore: [Int]

  init(_ plan: DayPlan, shortens: Bool) {
    self.plan = plan
    self.shortens = shortens
    let count = plan.parts.count
    ratios = Array(repeating: 1, count: count)
    faults = Array(repeating: 0, count: count)
    takesPlace = Array(repeating: true, count: count)
    turnRatios = Array(repeating: 1, count: count + 1)
    absent = Array(repeating: false, count: plan.people.count)
    starts = Array(repeating: 0, count: count)
    ends = starts
    allowed = starts
    turnDelays = starts
    setupBefore = starts
  }

  // MARK: Chance

  /// Draws all that chance decides.
  ///
  /// Each number has its place, whatever the others come to.
  mutating func draw(_ numbers: DayNumbers) {
    late = Self.whole(plan.lateStart.quantile(numbers.uniform(0)) * 60_000)
    strictness = plan.strictness.quantile(numbers.uniform(1))
    turnRatios[plan.parts.count] = plan.changeover.quantile(numbers.uniform(2))
    let people = 3
    for place in absent.indices {
      let chance = plan.people[place].chance
      absent[place] = chance > 0 && numbers.uniform(people + place) < chance
    }
    let first = people + absent.count
    for index in plan.parts.indices {
      let part = plan.parts[index]
      let place = first + 4 * index
      ratios[index] = part.spread.quantile(numbers.uniform(place))
      if part.mayTurn {
        turnRatios[index] = plan.changeover.quantile(numbers.uniform(place + 1))
      }
      faults[index] = 0
      if part.faultChance > 0, numbers.uniform(place + 2) < part.faultChance {
        let range = DefaultRisk.faultMinutes
        let share = numbers.uniform(place + 3)
        let minutes = range.lowerBound + (range.upperBound - range.lowerBound) * share
        faults[index] = Self.whole(minutes * 60_000)
      }
      takesPlace[index] =
        plan.speakers[index].isEmpty || plan.speakers[index].contains { isRepresented($0) }
    }
  }

  private func isRepresented(_ person: Int) -> Bool {
    !absent[person] || plan.people[person].standbys.contains { !absent[$0] }
  }

  // MARK: The day

  /// Plays the day as it was drawn.
  mutating func play() {
    var time = plan.sessionStart
    var setup = 0
    lastHeld = -1
    for index in plan.parts.indices {
      setupBefore[index] = setup
      let step = step(index, from: time, setup, .none)
      starts[index] = step.start
      ends[index] = step.end
      allowed[index] = step.allowed
      turnDelays[index] = step.turn - plan.parts[index].changeover
      if step.isHeld { lastHeld = index }
      time = step.end
      setup = step.setup
    }
    let closing = closingTurn(setup, .none)
    closingDelay = closing - plan.closingChangeover
    finish = time + closing
  }

  /// When the day that was played would have finished with one change.
  ///
  /// The items before the change stand as they were; once a changed day meets the day as it went,
  /// it goes on like it.
  func finish(with change: Change) -> Int {
    let first = change.first(opening: plan.opening)
    var time = first == 0 ? plan.sessionStart : ends[first - 1]
    var setup = setupBefore[first]
    time -= change.freedMilliseconds
    for index in first..<plan.parts.count {
      let step = step(index, from: time, setup, change)
      time = step.end
      setup = step.setup
      if change.isLocal, time == ends[index], takesPlace[index] { return finish }
    }
    return time + closingTurn(setup, change)
  }

  private struct Step {
    var start: Int
    var end: Int
    var allowed: Int
    var turn: Int
    var setup: Int
    var isHeld: Bool
  }

  @inline(__always)
  private func step(_ index: Int, from time: Int, _ setup: Int, _ change: Change) -> Step {
    let part = plan.parts[index]
    let gate =
      index == plan.opening
      ? part.plannedStart + (change.startsOnTime ? 0 : late) : Int.min
    let keepsToPlan = change.keptToPlan == index
    guard takesPlace[index] || keepsToPlan else {
      let end = max(time, gate)
      return Step(
        start: end,
        end: end,
        allowed: 0,
        turn: 0,
        setup: setup,
        isHeld: gate > time
      )
    }
    let planned = plan.turns[setup * plan.setupCount + part.setup]
    let turn =
      change.turnsAsPlanned ? planned : Self.whole(Double(planned) * turnRatios[index])
    let soonest = max(time, part.ready) + turn
    let start = max(soonest, part.earliest, gate)
    let late = start - part.latest
    let allowed =
      shortens && late > 0 ? max(part.minimum, part.planned - late) : part.planned
    let ratio = keepsToPlan ? 1 : ratios[index]
    let factor = part.isSpoken && !change.isStrictAsPlanned ? ratio * strictness : ratio
    let length = Self.whole(Double(allowed) * factor) + (keepsToPlan ? 0 : faults[index])
    let isHeld = start > soonest || part.ready > time
    return Step(
      start: start,
      end: start + length,
      allowed: allowed,
      turn: turn,
      setup: part.setup,
      isHeld: isHeld
    )
  }

  private func closingTurn(_ setup: Int, _ change: Change) -> Int {
    let planned = plan.turns[setup * plan.setupCount + plan.setupCount - 1]
    if change.turnsAsPlanned { return planned }
    return Self.whole(Double(planned) * turnRatios[plan.parts.count])
  }

  /// Nearest whole number; what no day can hold is cut off.
  @inline(__always)
  private static func whole(_ number: Double) -> Int {
    Int(min(number, 1e13).rounded())
  }
}
