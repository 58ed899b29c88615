// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Turns what the batches of a simulation found into a report.
struct Summary {
  private let plan: DayPlan
  private let deadlines: [Deadline]
  private let attribution: Attribution
  private let batches: [Batch]
  private let finishes: [Int32]

  init(_ plan: DayPlan, _ event: Event, _ deadlines: [Deadline], _ batches: [Batch]) {
    self.plan = plan
    self.deadlines = deadlines
    self.batches = batches
    attribution = batches.reduce(into: Attribution(plan)) { $0.add($1.attribution) }
    finishes = batches.flatMap(\.finishes).sorted()
  }

  func report(seed: UInt64, policy: LatenessPolicy) -> RiskReport {
    let kept = deadlines.enumerated().map { index, deadline in
      let ends = batches.flatMap { $0.ends[index] }.sorted()
      let place = plan.items.firstIndex(of: deadline.item) ?? 0
      return RiskReport.Kept(
        deadline: deadline,
        moment: moment(
          ends,
          planned: plan.parts[place].plannedEnd,
          limit: deadline.clock.milliseconds
        )
      )
    }
    return RiskReport(
      runs: finishes.count,
      seed: seed,
      policy: policy,
      finish: moment(finishes, planned: plan.plannedFinish, limit: plan.sessionEnd),
      deadlines: kept,
      lateCost: lateCost(kept),
      causes: causes,
      reserves: reserves,
      replayed: replayed,
      histogram: histogram
    )
  }

  private func lateCost(_ kept: [RiskReport.Kept]) -> Double? {
    let costs = kept.compactMap { kept in
      if case .due(let weight) = kept.deadline.origin {
        Double(weight.thousandths) / 1000 * kept.moment.meanMinutesLate
      } else {
        nil
      }
    }
    return costs.isEmpty ? nil : costs.reduce(0, +)
  }

  // MARK: Moments

  /// A moment of which the times are given in order, in milliseconds after the session's start.
  private func moment(_ times: [Int32], planned: Int, limit: Int) -> RiskReport.Moment {
    let last = limit - plan.sessionStart
    let inTime = Self.count(of: times, upTo: last)
    let late = times[inTime...].reduce(0) { $0 + Int($1) - last }
    return RiskReport.Moment(
      planned: Self.clock(planned),
      p50: quantile(50, of: times),
      p80: quantile(80, of: times),
      p90: quantile(90, of: times),
      p95: quantile(95, of: times),
      limit: Self.clock(limit),
      inTime: inTime,
      runs: times.count,
      meanMinutesLate: Double(late) / 60_000 / Double(times.count)
    )
  }

  /// The least time by which so many in a hundred runs were done (Hyndman and Fan, type 1).
  private func quantile(_ percent: Int, of times: [Int32]) -> ClockTime {
    let rank = (percent * times.count + 99) / 100
    return Self.clock(plan.sessionStart + Int(times[max(1, rank) - 1]))
  }

  /// How many of the times, which are in order, are not after the last.
  private static func count(of times: [Int32], upTo last: Int) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(times[middle]) <= last { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Rounded up to a second, so that what is not yet over is not told to be.
  private static func clock(_ milliseconds: Int) -> ClockTime {
    let whole = milliseconds / 1000
    return ClockTime(secondsSinceMidnight: whole * 1000 < milliseconds ? whole + 1 : whole)
  }

  // MARK: Causes

  private var replayed: Int { batches.reduce(0) { $0 + $1.replayed } }

  private var causes: [RiskReport.Cause] {
    let sources = Attribution.sources(plan)
    let causes = sources.indices.map { index in
      RiskReport.Cause(
        source: sources[index],
        meanMinutes: attribution.mean(index),
        share: attribution.share(index),
        ifKept: index < plan.parts.count + 3 ? gain { $0.kept[index] } : nil
      )
    }
    return causes.enumerated()
      .filter { abs($1.share) > 5e-4 || abs($1.meanMinutes) > 5e-3 }
      .sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
      .map(\.element)
  }

  private var reserves: [RiskReport.Reserve] {
    plan.items.enumerated().map { index, item in
      RiskReport.Reserve(before: item, gain: gain { $0.freed[index] })
    }
  }

  private func gain(_ effect: (Batch) -> Batch.Effect) -> RiskReport.Gain {
    let effects = batches.map(effect)
    let milliseconds = effects.reduce(0) { $0 + $1.milliseconds }
    let inTime = effects.reduce(0) { $0 + $1.inTime }
    let before = batches.reduce(0) { $0 + $1.inTimeAsReplayed }
    let days = Double(replayed)
    return RiskReport.Gain(
      minutes: Double(milliseconds) / 60_000 / days,
      chance: Double(inTime - before) / days
    )
  }

  // MARK: The picture

  /// At most so many bars show a shape that a glance takes in.
  private static let mostBars = 24

  private var histogram: [RiskReport.Bar] {
    let minute = 60_000
    let start = plan.sessionStart
    let first = start + Int(finishes[0])
    let last = start + Int(finishes[finishes.count - 1])
    let widths = [1, 2, 5, 10, 15, 30, 60].map { $0 * minute }
    let width =
      widths.first { last / $0 - first / $0 < Self.mostBars }
      ?? ((last - first) / Self.mostBars / minute + 1) * minute
    var done = 0
    return (first / width...max(first / width, last / width)).map { number in
      let end = (number + 1) * width
      let count = Self.count(of: finishes, upTo: end - 1 - start)
      defer { done = count }
      return RiskReport.Bar(
        from: Self.clock(number * width),
        to: Self.clock(end),
        runs: count - done
      )
    }
  }
}
