// SPDX-License-Identifier: GPL-3.0-or-later

/// The exact programme over what is done and when: the first preferences, or all and the silent ties.
///
/// A label is a state of `DoneSetRules`, the step at which its last item ended, and what far-reaching
/// rules remember (`DoneSetTimes`). Where no cost falls when an item is moved later, each item starts
/// as early as the rules allow, and a way on is an item and a length; only an item that a longest gap
/// follows may have to start later, and gets a way for each start. The price of a path is one number
/// that ranks orders as the preferences do (`DoneSetPrices`), so the cheapest path is the best order,
/// and the ways of cheapest paths hold all orders that are equally good.
final class DoneSetProgramme {
  struct Limits {
    /// Placements tried, of all passes together.
    var work = 40_000_000
    /// Ways in which blocks of equal minutes can have their lengths.
    var equalLengths = 1_000
    /// Kept at once; 20 bytes each.
    var ways = 2_000_000
    /// Of one layer, kept beside those of the layer before; 200 bytes each.
    var states = 262_144
    /// Numbers of the least changeovers of what is left.
    var changeovers = RestChangeover.mostEntries
  }

  let problem: Problem
  let rules: DoneSetRules
  let prices: DoneSetPrices
  let timing: EarliestStarts
  let times: DoneSetTimes
  let restChangeover: RestChangeover
  let spacings: [DoneSetSpacing]
  let limits: Limits
  /// Whether the last answer was given up for want of work; more of it helps against nothing else.
  private(set) var lacksWork = false
  /// Whether all that are equally good are kept, so that the silent ties choose among them.
  var keepsTies: Bool { prices.settlesTies }
  let isOver: () -> Bool
  /// For each preference proved, its field and its value in it.
  let proved: [(field: PackedPrice, value: PackedPrice)]
  let items: ContiguousArray<DoneSetItem>

  /// Nil when the preferences cannot be one number, or a rule has no place in the states.
  ///
  /// - Parameters:
  ///   - problem: the event.
  ///   - terms: the preferences in their order, the first of them or all.
  ///   - proved: the least points of the first ones, as far as they are known. Orders that miss them
  ///     are of no interest.
  ///   - frame: what is known of every best order.
  ///   - settlesTies: whether to find the one order that comes first among the best.
  ///   - limits: how much work it may be.
  ///   - isOver: asked now and then whether to stop.
  init?(
    _ problem: Problem,
    terms: [SearchTerm],
    proved: [Int] = [],
    frame: Frame,
    settlesTies: Bool,
    limits: Limits = Limits(),
    isOver: @escaping () -> Bool
  ) {
    guard let prices = DoneSetPrices(problem, terms, settlesTies: settlesTies),
      let times = DoneSetTimes(problem, frame, people: prices.waitingByGaps.map(\.items)),
      let rules = DoneSetRules(
        problem,
        frame,
        alternations: prices.alternations,
        watched: prices.softRules.flatMap(\.watched)
      )
    else { return nil }
    self.problem = problem
    self.prices = prices
    self.times = times
    self.rules = rules
    self.limits = limits
    self.isOver = isOver
    self.proved = zip(prices.fields, proved).map { field, points in
      (field, PackedPrice(points) << PackedPrice(field.trailingZeroBitCount))
    }
    timing = EarliestStarts(problem)
    restChangeover = RestChangeover(
      problem,
      possible: rules.possible,
      mostEntries: limits.changeovers
    )
    spacings = DoneSetSpacing.all(
      of: problem,
      frame,
      possible: rules.possible,
      drops: prices.drops
    )
    let masks = problem.entries.indices.map { item in
      ItemMask(problem.entries.indices.filter { frame.precedes[item][$0] })
    }
    let incoming = problem.entries.map { entry in
      (problem.setups.indices.map { problem.changeovers[$0][entry.setup] }
        + [problem.openings[entry.setup]]).compactMap { $0 }.min() ?? 0
    }
    let useful = UsefulLengths(
      problem,
      perStepOff: prices.perStepOff.map { $0 > 0 },
      gainsFromLonger: (prices.waiting + prices.waitingByGaps).map(\.items)
        + prices.softRules.map(\.gainsFromLonger),
      settlesTies: settlesTies
    )
    items = ContiguousArray(
      problem.entries.enumerated().map { index, entry in
        DoneSetItem(
          setup: entry.setup,
          isOptional: entry.isOptional,
          preferred: entry.preferred,
          lengths: useful.range(of: index),
          perStepOff: prices.perStepOff[index],
          drop: prices.drops[index],
          listedAfter: ItemMask(
            entry.isFloating
              ? []
              : problem.entries.indices.dropFirst(index + 1).filter {
                !problem.entries[$0].isFloating
              }
          ),
          successors: masks[index],
          earliest: frame.earliest[index],
          latest: frame.latest[index],
          incoming: incoming[index]
        )
      }
    )
  }

  enum Outcome {
    /// The best order, and first by the silent ties when those were asked for.
    case best(StepOrder)
    /// No order holds, or none of those that are looked for.
    case infeasible
    /// It took more than the limits allow, or the time is over.
    case gaveUp
  }

  /// The best order by the preferences, and first by the silent ties when those are settled.
  ///
  /// `known` is an order that holds. Where the ties do not count, only what is better than the best
  /// so far is looked for, and `known` is the answer when nothing is.
  func best(from known: StepOrder?) -> Outcome {
    let outcome = best(within: known.map { price(of: $0) - margin } ?? .max / 4)
    if case .infeasible = outcome, !keepsTies, let known { return .best(known) }
    return outcome
  }

  /// The best order that has the proved points of the first preferences and at most so many of the
  /// last; infeasible when there is none.
  func best(withAtMost points: Int) -> Outcome {
    guard let last = prices.fields.last, proved.count == prices.fields.count - 1 else {
      return .gaveUp
    }
    let earlier = proved.reduce(PackedPrice(0)) { $0 + $1.value }
    let most = PackedPrice(points) << PackedPrice(last.trailingZeroBitCount)
    return best(within: earlier + most)
  }

  /// The best order that costs no more than the cutoff.
  private func best(within most: PackedPrice) -> Outcome {
    var best: (order: StepOrder, price: PackedPrice)?
    var cutoff = most
    var work = 0
    guard
      let ways = EqualLengths.ways(items.map(\.lengths), of: problem, most: limits.equalLengths)
    else { return .gaveUp }
    lacksWork = false
    defer { lacksWork = work > limits.work }
    for lengths in ways {
      if work > limits.work || isOver() { return .gaveUp }
      var items = items
      for item in items.indices { items[item].lengths = lengths[item] }
      var sweep = DoneSetSweep(self, items: items, cutoff: cutoff)
      let found = sweep.result()
      work += found.work
      switch found.result {
      case .tooMany: return .gaveUp
      case .nothing: break
      case .found(let order, let price):
        if let current = best, current.price == price, !comesFirst(order, before: current.order) {
          continue
        }
        best = (order, price)
        cutoff = price - margin
      }
    }
    return best.map { .best($0.order) } ?? .infeasible
  }

  /// How much better than the best known order another must be to be of interest.
  private var margin: PackedPrice { keepsTies ? 0 : 1 }

  /// Whether an order comes first by the ties after waiting and finish.
  private func comesFirst(_ one: StepOrder, before other: StepOrder) -> Bool {
    for item in problem.entries.indices {
      let (a, b) = (
        one.isKept(item) ? one.starts[item] : .infinity,
        other.isKept(item) ? other.starts[item] : .infinity
      )
      if a != b { return a < b }
    }
    for item in problem.entries.indices where one.lengths[item] != other.lengths[item] {
      return one.lengths[item] > other.lengths[item]
    }
    return false
  }
}

/// What orders and their parts cost.
extension DoneSetProgramme {
  func price(of order: StepOrder) -> PackedPrice {
    var total: PackedPrice = 0
    var state = DoneState()
    var ready = 0
    var lastEnds = [Steps?](repeating: nil, count: prices.waitingByGaps.count)
    for item in order.sequence {
      let changeover = rules.changeover(from: state, to: item) ?? 0
      let start = Int(order.starts[item].rounded())
      let length = Int(order.lengths[item].rounded())
      total +=
        priceOfPlacing(item, after: state, changeover: changeover)
        + priceOfTimes(item, after: state, start: start, length: length)
        + PackedPrice(start - ready - changeover) * prices.perStepWaiting
        + PackedPrice(start - ready) * perStepBefore(state)
        + PackedPrice(length) * perStepDuring(item, after: state)
        + priceOfGaps(before: item, start: start) { lastEnds[$0] }
      ready = start + length
      for (person, wait) in prices.waitingByGaps.enumerated() where wait.items.contains(item) {
        lastEnds[person] = ready
      }
      let watched = rules.marks(afterPlacing: item)
      state.place(item)
      state.setup = problem.entries[item].setup
      state.marks = watched
      for (index, alternation) in prices.alternations.enumerated() {
        if let number = alternation.classOfItem[item] { state.setLastClass(number, of: index) }
      }
    }
    return total + priceOfEnd(state, at: ready)
  }

  /// What placing an item after a state costs, whatever the clock says.
  func priceOfPlacing(_ item: Int, after state: DoneState, changeover: Steps) -> PackedPrice {
    var price = PackedPrice(changeover) * prices.perStepOfChangeover
    for (index, alternation) in prices.alternations.enumerated() {
      let points = alternation.points(item, after: state.lastClass(of: index))
      price += PackedPrice(points) * prices.perPair[index]
    }
    for rule in prices.softRules {
      price += rule.price(of: item, after: state) { rules.isLast($0, in: state) }
    }
    if prices.perInversion > 0 {
      price += PackedPrice(items[item].listedAfter.count(in: state)) * prices.perInversion
    }
    return price
  }

  /// What the start and the length of an item cost, waiting aside.
  func priceOfTimes(
    _ item: Int,
    after state: DoneState,
    start: Steps,
    length: Steps
  ) -> PackedPrice {
    var price = PackedPrice(abs(length - items[item].preferred)) * items[item].perStepOff
    for (due, perPoint) in prices.dues[item] {
      price += PackedPrice(due.points(endingAt: start + length)) * perPoint
    }
    for (wish, perPoint) in prices.wishes[item] {
      price += PackedPrice(wish.points(startingAt: start)) * perPoint
    }
    for rule in prices.softRules where rule.asksTheClock {
      price += rule.price(of: item, start: start, end: start + length, after: state)
    }
    return price
  }

  /// The price of ending in a state, everything not placed being dropped.
  func priceOfEnd(_ state: DoneState, at end: Steps) -> PackedPrice {
    let closing = state.setup < 0 ? 0 : problem.closings[state.setup] ?? 0
    return items.indices.reduce(
      prices.finish(end + closing) + PackedPrice(closing) * prices.perStepOfChangeover
    ) {
      state.isPlaced($1) ? $0 : $0 + items[$1].drop
    }
  }

  /// What people cost in each step until the next item: those who have begun and not ended.
  func perStepBefore(_ state: DoneState) -> PackedPrice {
    prices.waiting.reduce(0) {
      $1.items.meets(state) && !$1.items.isInside(state) ? $0 + $1.perStep : $0
    }
  }

  /// What people cost in each step of an item: those of them who are not on it.
  func perStepDuring(_ item: Int, after state: DoneState) -> PackedPrice {
    prices.waiting.reduce(0) {
      !$1.items.contains(item) && $1.items.meets(state) && !$1.items.isInside(state)
        ? $0 + $1.perStep : $0
    }
  }

  /// What people some of whose items may be dropped have waited when an item of theirs starts.
  func priceOfGaps(before item: Int, start: Steps, lastEnd: (Int) -> Steps?) -> PackedPrice {
    var price: PackedPrice = 0
    for (person, wait) in prices.waitingByGaps.enumerated() where wait.items.contains(item) {
      if let end = lastEnd(person) { price += PackedPrice(start - end) * wait.perStep }
    }
    return price
  }

  /// Whether it can pay to start an item later than it could be: one that is wanted later, by a
  /// preference or a soft rule, or with which somebody begins who would wait after it.
  func mayWait(_ item: Int, after state: DoneState) -> Bool {
    !prices.wishes[item].isEmpty
      || prices.softRules.contains { $0.gainsFromLaterStart(of: item) }
      || (prices.waiting + prices.waitingByGaps).contains {
        $0.items.contains(item) && !$0.items.meets(state)
      }
  }
}
