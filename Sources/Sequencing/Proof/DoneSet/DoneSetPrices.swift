// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that ranks orders as the preferences do: a point of an earlier one outweighs all later.
///
/// Each preference has a field of bits of its own, wide enough that no order fills it; so a sum of
/// prices is the sum field by field, and one comparison ranks two orders.
typealias PackedPrice = Int128

/// The first preferences of an event as one number.
///
/// After all preferences come the least waiting and the earliest finish of the silent tie-break.
struct DoneSetPrices: Sendable {
  private(set) var drops: [PackedPrice]
  private(set) var perStepOff: [PackedPrice]
  private(set) var perInversion: PackedPrice = 0
  private(set) var perStepOfChangeover: PackedPrice = 0
  private(set) var lateFinish: [(past: Steps, price: PackedPrice)] = []
  private(set) var alternations: [SearchTerm.Alternation] = []
  /// What a pair costs, by preference of alternation.
  private(set) var perPair: [PackedPrice] = []
  /// The due times of each item; their points times the price beside them.
  private(set) var dues: [[(due: SearchTerm.Due, price: PackedPrice)]]
  /// The starts wanted of each item.
  private(set) var wishes: [[(wish: SearchTerm.Nearness, price: PackedPrice)]]
  /// The items of people whose waiting counts, and what a step of it costs.
  private(set) var waiting: [(items: ItemMask, perStep: PackedPrice)] = []
  /// The same of people some of whose items may be dropped.
  private(set) var waitingByGaps: [(items: ItemMask, perStep: PackedPrice)] = []
  /// Rules on order that do not bind.
  private(set) var softRules: [DoneSetSoftRule] = []
  private let isOptional: [Bool]
  let perStepWaiting: PackedPrice
  let perStepOfFinish: PackedPrice
  /// Whether waiting and finish are in it.
  let settlesTies: Bool
  /// By preference, the bits of its field.
  private(set) var fields: [PackedPrice] = []

  private static let width = 120

  /// Nil when the numbers grow too large to be told apart, or when a preference has no price here.
  init?(_ problem: Problem, _ terms: [SearchTerm], settlesTies: Bool) {
    drops = Array(repeating: 0, count: problem.count)
    perStepOff = drops
    dues = Array(repeating: [], count: problem.count)
    wishes = Array(repeating: [], count: problem.count)
    isOptional = problem.entries.map(\.isOptional)
    self.settlesTies = settlesTies
    let bits = Self.bits(problem.horizon + 1)
    perStepWaiting = settlesTies ? 1 << PackedPrice(bits) : 0
    perStepOfFinish = settlesTies ? 1 : 0
    var shift = settlesTies ? 2 * bits : 0
    for term in terms.reversed() {
      let width = Self.bits(term.most(in: problem))
      guard shift + width <= Self.width, add(term, 1 << PackedPrice(shift)) else { return nil }
      fields.append(((1 << PackedPrice(width)) - 1) << PackedPrice(shift))
      shift += width
    }
    fields.reverse()
  }

  /// How many bits hold a number from 0 to this, and any sum of bounds that stays below twice it.
  private static func bits(_ most: Int) -> Int {
    Int.bitWidth - max(1, most).leadingZeroBitCount + 1
  }

  /// Adds a preference, each of its points at a price; false for one that has no place here.
  private mutating func add(_ term: SearchTerm, _ price: PackedPrice) -> Bool {
    switch term {
    case .drops(let values): drops = zip(drops, values).map { $0 + PackedPrice($1) * price }
    case .lengths(let points):
      perStepOff = zip(perStepOff, points).map { $0 + PackedPrice($1) * price }
    case .inversions(let points): perInversion += PackedPrice(points) * price
    case .finish(let past, let points): lateFinish.append((past, PackedPrice(points) * price))
    case .changeover(let points): perStepOfChangeover += PackedPrice(points) * price
    case .sum(let terms): return terms.allSatisfy { add($0, price) }
    case .alternation(let alternation):
      alternations.append(alternation)
      perPair.append(price)
    case .lateness(let all):
      for due in all { dues[due.item].append((due, price)) }
    case .nearness(let all):
      for wish in all { wishes[wish.item].append((wish, price)) }
    case .waiting(let people): add(people, price)
    case .soft(let rules): return add(rules, price)
    }
    return true
  }

  /// Adds people who wait.
  ///
  /// Whether one goes on waiting can be told from what is done when all their items are kept;
  /// otherwise they pay when their next item starts.
  private mutating func add(_ people: [SearchTerm.Waiting], _ price: PackedPrice) {
    for person in people where person.items.count > 1 && person.points > 0 {
      let items = ItemMask(person.items)
      let perStep = PackedPrice(person.points) * price
      if person.items.allSatisfy({ !isOptional[$0] }) {
        waiting.append((items, perStep))
      } else {
        waitingByGaps.append((items, perStep))
      }
    }
  }

  private mutating func add(_ rules: [SearchTerm.Softness], _ price: PackedPrice) -> Bool {
    for rule in rules {
      guard let soft = DoneSetSoftRule(rule, isOptional: isOptional, price: price) else {
        return false
      }
      softRules.append(soft)
      for item in drops.indices { drops[item] += soft.priceOfDropping(item) }
    }
    return true
  }

  /// What soft rules cost when an item comes after a state, at once or later, as far as it is known.
  func priceOfReversing(_ item: Int, after state: DoneState) -> PackedPrice {
    softRules.reduce(0) { $0 + $1.priceOfReversing(item, after: state) }
  }

  /// The least of two prices in each field.
  func leastFields(_ one: PackedPrice, _ other: PackedPrice) -> PackedPrice {
    if one == .max { return other }
    if one == other { return one }
    return fields.reduce(0) { $0 + min(one & $1, other & $1) }
  }

  /// What a finish at this step costs.
  func finish(_ finish: Steps) -> PackedPrice {
    lateFinish.reduce(PackedPrice(finish) * perStepOfFinish) {
      $0 + PackedPrice(max(0, finish - $1.past)) * $1.price
    }
  }
}
