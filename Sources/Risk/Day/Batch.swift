// SPDX-License-Identifier: GPL-3.0-or-later

/// Days simulated one after the other, and what they add up to.
struct Batch: Sendable {
  static let size = 4096
  /// The first days of a simulation are played again to tell what changes would do.
  ///
  /// The days are the same with and without the change, so that the difference needs few of them.
  static let replayedDays = 5 * size
  /// A minute of reserve, in milliseconds.
  static let reserve = 60_000

  /// What a change did to the finish of the days played again.
  struct Effect: Sendable {
    private(set) var milliseconds = 0
    private(set) var inTime = 0

    /// Adds a day that finished at one time and would have finished at another.
    mutating func add(_ finish: Int, against actual: Int, end: Int) {
      milliseconds += actual - finish
      if finish <= end { inTime += 1 }
    }
  }

  private let plan: DayPlan
  private let places: [Int]
  private let shortens: Bool
  /// In milliseconds after the session's start, in order.
  private(set) var finishes: [Int32] = []
  /// For each moment watched, the same of its end.
  private(set) var ends: [[Int32]]
  private(set) var attribution: Attribution
  private(set) var replayed = 0
  private(set) var inTimeAsReplayed = 0
  /// For each source of `Attribution.sources` but the last two.
  private(set) var kept: [Effect]
  /// For each item.
  private(set) var freed: [Effect]

  init(_ plan: DayPlan, watching places: [Int], shortens: Bool) {
    self.plan = plan
    self.places = places
    self.shortens = shortens
    ends = Array(repeating: [], count: places.count)
    attribution = Attribution(plan)
    kept = Array(repeating: Effect(), count: plan.parts.count + 3)
    freed = Array(repeating: Effect(), count: plan.parts.count)
  }

  mutating func simulate(_ days: Range<Int>, seed: UInt64) {
    var day = Day(plan, shortens: shortens)
    finishes.reserveCapacity(days.count)
    for number in days {
      day.draw(DayNumbers(seed: seed, day: number))
      day.play()
      finishes.append(sinceStart(day.finish))
      for index in places.indices { ends[index].append(sinceStart(day.ends[places[index]])) }
      attribution.add(day)
      if number < Self.replayedDays { replay(day) }
    }
    finishes.sort()
    for index in ends.indices { ends[index].sort() }
  }

  private mutating func replay(_ day: Day) {
    let end = plan.sessionEnd
    replayed += 1
    if day.finish <= end { inTimeAsReplayed += 1 }
    let count = plan.parts.count
    for index in 0..<count {
      let onTime = day.finish(with: .keepsToPlan(index))
      kept[index].add(onTime, against: day.finish, end: end)
      let relieved = day.finish(with: .freed(before: index, milliseconds: Self.reserve))
      freed[index].add(relieved, against: day.finish, end: end)
    }
    for (offset, change) in [Day.Change.startsOnTime, .turnsAsPlanned, .strictAsPlanned]
      .enumerated()
    {
      kept[count + offset].add(day.finish(with: change), against: day.finish, end: end)
    }
  }

  private func sinceStart(_ time: Int) -> Int32 { Int32(clamping: time - plan.sessionStart) }
}
