// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers of a `FixedOrderProgramme` for one choice of lengths of the blocks of equal minutes.
final class FixedOrderTable {
  /// Starts by item, nil for a dropped one, and lengths.
  struct Plan {
    var starts: [Steps?]
    var lengths: [Steps]

    /// Whether it comes first by the silent ties: items of the file in turn as early, then as long
    /// as possible.
    func comesFirst(before other: Plan) -> Bool {
      for (one, next) in zip(starts, other.starts) where one != next {
        return one ?? .max < next ?? .max
      }
      for (one, next) in zip(lengths, other.lengths) where one != next { return one > next }
      return false
    }
  }

  static let never = Int.max / 4

  private let stage: StageTable
  private let prices: FixedOrderPrices
  private let bounds: PlaceBounds
  private let order: [Int]
  /// The lengths of each item; nil for one that cannot be kept.
  private let ranges: [ClosedRange<Steps>?]
  private let horizon: Steps
  private let allowsWaiting: Bool
  /// By place and step: the price of all that comes when the item there has ended, of the item and
  /// all that comes when it starts then, and when it starts then or later.
  private let after: NumberBuffer
  private let begun: NumberBuffer
  private let waited: NumberBuffer
  /// The price of the best order.
  private(set) var price = never

  init(
    _ stage: StageTable,
    _ prices: FixedOrderPrices,
    _ bounds: PlaceBounds,
    order: [Int],
    ranges: [ClosedRange<Steps>?]
  ) {
    self.stage = stage
    self.prices = prices
    self.bounds = bounds
    self.order = order
    self.ranges = ranges
    horizon = stage.problem.horizon
    allowsWaiting = stage.problem.facts.allowsWaiting
    let size = max(1, order.count) * (horizon + 1)
    after = NumberBuffer(repeating: Self.never, count: size)
    begun = NumberBuffer(repeating: Self.never, count: size)
    waited = NumberBuffer(repeating: Self.never, count: size)
    guard horizon >= 0 else { return }
    for place in order.indices.reversed() where ranges[order[place]] != nil {
      for end in 0...horizon { after.base[row(place) + end] = priceAfter(place, end) }
      fillBegun(place)
    }
    price = min(Self.never, priceAfter(-1, 0))
  }

  private func row(_ place: Int) -> Int { place * (horizon + 1) }

  private func waitingPrice(before place: Int) -> Int {
    prices.times.perStepWaiting + bounds.gapPrices.base[place]
  }

  private func isDroppable(_ place: Int) -> Bool { stage.problem.entries[order[place]].isOptional }

  /// The changeover from one place to a later one; -1 stands for the session's start.
  private func turn(from place: Int, to next: Int) -> Steps {
    place < 0
      ? stage.opening(to: order[next]) : stage.turn(from: order[place], to: order[next])
  }

  /// The price of all that comes after the item at a place has ended.
  private func priceAfter(_ place: Int, _ end: Steps) -> Int {
    var best = Self.never
    var drops = 0
    for next in (place + 1)..<max(place + 1, order.count) {
      best = min(best, drops + priceOfNext(next, after: place, end))
      if !isDroppable(next) { return best }
      drops += prices.drops[order[next]]
    }
    let closing = place < 0 ? 0 : stage.closing(from: order[place])
    guard closing >= 0, end + closing <= horizon else { return best }
    let finish = prices.times.finish.cost(at: end + closing)
    return min(best, drops + closing * prices.perStepOfChangeover + finish)
  }

  /// The price of going on with the item at a place, drops between aside.
  private func priceOfNext(_ next: Int, after place: Int, _ end: Steps) -> Int {
    let turn = turn(from: place, to: next)
    guard turn >= 0, ranges[order[next]] != nil else { return Self.never }
    let earliest = end + turn
    let start = max(earliest, stage.readies.base[order[next]] + turn)
    guard start <= horizon, allowsWaiting || start == earliest else { return Self.never }
    let rest = (allowsWaiting ? waited : begun).base[row(next) + start]
    guard rest < Self.never else { return Self.never }
    return rest + turn * (prices.perStepOfChangeover + bounds.gapPrices.base[next])
      + (start - earliest) * waitingPrice(before: next)
  }

  private func fillBegun(_ place: Int) {
    let item = order[place]
    for start in 0...horizon { begun.base[row(place) + start] = priceOfStart(place, item, start) }
    var later = Self.never
    let waiting = waitingPrice(before: place)
    for start in (0...horizon).reversed() {
      if later < Self.never { later += waiting }
      later = min(later, begun.base[row(place) + start])
      waited.base[row(place) + start] = later
    }
  }

  private func priceOfStart(_ place: Int, _ item: Int, _ start: Steps) -> Int {
    guard let range = ranges[item], start >= stage.startFrom.base[item],
      start <= stage.startTo.base[item]
    else { return Self.never }
    var best = Self.never
    for length in range where start + length <= horizon {
      best = min(best, priceOfLength(place, item, start, length))
    }
    return best >= Self.never ? best : best + priceOfStarting(place, item, start)
  }

  private func priceOfStarting(_ place: Int, _ item: Int, _ start: Steps) -> Int {
    let curve = prices.times.starts[item]
    return (curve.isFlat ? 0 : curve.cost(at: start))
      + bounds.startPrice(at: start, of: place)
  }

  /// The price of a length and all that comes after it.
  private func priceOfLength(_ place: Int, _ item: Int, _ start: Steps, _ length: Steps) -> Int {
    let end = start + length
    guard end >= stage.endFrom.base[item], end <= stage.endTo.base[item] else { return Self.never }
    let intervals = stage.intervals[item]
    if !intervals.isEmpty,
      !intervals.contains(where: { $0.lowerBound <= start && end <= $0.upperBound })
    {
      return Self.never
    }
    let rest = after.base[row(place) + end]
    guard rest < Self.never else { return Self.never }
    let curve = prices.times.ends[item]
    return rest + prices.times.perStepOff[item] * abs(length - stage.wanted.base[item])
      + bounds.lengthPrices.base[place] * length + (curve.isFlat ? 0 : curve.cost(at: end))
      + bounds.endPrice(at: end, of: place)
  }
}

extension FixedOrderTable {
  /// Of all orders of the least price the one that comes first by the silent ties, along the order.
  func plan() -> Plan {
    var plan = Plan(
      starts: Array(repeating: nil, count: stage.count),
      lengths: stage.problem.entries.map(\.shortest)
    )
    // Ends of the item kept last from which the best goes on, and what was dropped since.
    var (last, ends, drops) = (-1, [0], 0)
    for (place, item) in order.enumerated() where ranges[item] != nil {
      guard let start = firstStart(of: place, after: last, ends, drops) else {
        drops += prices.drops[item]
        continue
      }
      plan.starts[item] = start
      ends = (ranges[item] ?? 0...0).map { start + $0 }.filter { end in
        end <= horizon
          && priceOfLength(place, item, start, end - start)
            + priceOfStarting(place, item, start) == begun.base[row(place) + start]
      }
      (last, drops) = (place, 0)
    }
    lengthen(&plan)
    return plan
  }

  /// The earliest start of a place on a best order; nil when no best order keeps it.
  private func firstStart(of place: Int, after last: Int, _ ends: [Steps], _ drops: Int) -> Steps? {
    var first: Steps?
    for end in ends {
      let whole = last < 0 ? price : after.base[row(last) + end]
      guard drops + priceOfNext(place, after: last, end) == whole else { continue }
      let turn = turn(from: last, to: place)
      var start = max(end, stage.readies.base[order[place]]) + turn
      while start < first ?? horizon + 1,
        begun.base[row(place) + start] != waited.base[row(place) + start], allowsWaiting
      {
        start += 1
      }
      first = min(first ?? start, start)
    }
    return first
  }

  /// Makes each item as long as it can be at the least price, the starts being what they are.
  private func lengthen(_ plan: inout Plan) {
    let kept = order.indices.filter { plan.starts[order[$0]] != nil }
    for (index, place) in kept.enumerated() {
      let item = order[place]
      let start = plan.starts[item] ?? 0
      let next = index + 1 < kept.count ? kept[index + 1] : nil
      var least = Self.never
      for length in ranges[item] ?? 0...0 {
        let end = start + length
        guard end <= horizon else { continue }
        var cost = priceOfLength(place, item, start, length)
        guard cost < Self.never else { continue }
        cost -= after.base[row(place) + end]
        if let next {
          let turn = turn(from: place, to: next)
          let begin = plan.starts[order[next]] ?? 0
          let earliest = max(end, stage.readies.base[order[next]]) + turn
          guard begin >= earliest, allowsWaiting || begin == end + turn else { continue }
          cost += (begin - end - turn) * waitingPrice(before: next)
        } else {
          let closing = stage.closing(from: item)
          guard end + closing <= horizon else { continue }
          cost += prices.times.finish.cost(at: end + closing)
        }
        if cost <= least {
          least = cost
          plan.lengths[item] = length
        }
      }
    }
  }
}
