// SPDX-License-Identifier: GPL-3.0-or-later

/// All preferences as one number, for orders in which every kept item stands where it is given.
///
/// What such an order cannot change has no price. After the preferences come the least waiting and
/// the earliest finish of the silent ties.
struct FixedOrderPrices {
  let times: TimePrices
  /// For leaving an item out, by item.
  private(set) var drops: [Int]
  private(set) var perStepOfChangeover = 0

  private static let room = 1 << 58

  /// Nil when a preference hangs on what is dropped in a way that no single item tells, or when the
  /// numbers grow too large to be told apart.
  init?(_ problem: Problem, _ terms: [SearchTerm], order: [Int]) {
    drops = Array(repeating: 0, count: problem.count)
    var scale = 2 * (problem.horizon + 1) * (problem.horizon + 1)
    var scales = Array(repeating: 0, count: terms.count)
    for (level, term) in terms.enumerated().reversed() {
      for part in term.parts where !part.isCarried(in: problem, order: order) { return nil }
      scales[level] = scale
      let most = term.parts.reduce(0) { $0 + ($1.isFixed ? 0 : $1.most(in: problem)) }
      let (product, overflow) = scale.multipliedReportingOverflow(by: most + 1)
      if overflow || product > Self.room { return nil }
      scale = product
    }
    var times = TimePrices(terms, scales: scales, problem)
    times.perStepWaiting += problem.horizon + 1
    times.finish.slope += 1
    self.times = times
    for (term, scale) in zip(terms, scales) {
      for part in term.parts {
        switch part {
        case .drops(let values):
          for (item, value) in values.enumerated() { drops[item] += value * scale }
        case .changeover(let points): perStepOfChangeover += points * scale
        case .lengths, .inversions, .finish, .lateness, .alternation, .nearness, .waiting, .soft,
          .sum:
          continue
        }
      }
    }
  }
}

extension SearchTerm {
  /// Whether an order that is given leaves nothing to choose in it, once it is carried.
  fileprivate var isFixed: Bool {
    switch self {
    case .inversions, .alternation: true
    case .drops, .lengths, .finish, .changeover, .lateness, .nearness, .waiting, .soft, .sum: false
    }
  }

  /// Whether it is a sum over items and over neighbours, whatever is dropped of the order.
  fileprivate func isCarried(in problem: Problem, order: [Int]) -> Bool {
    func areKept(_ items: [Int]) -> Bool {
      items.allSatisfy { !problem.entries[$0].isOptional }
    }
    switch self {
    case .drops, .lengths, .finish, .changeover, .lateness, .nearness: return true
    case .inversions:
      for (place, item) in order.enumerated() where !problem.entries[item].isFloating {
        for other in order[..<place]
        where other > item && !problem.entries[other].isFloating && !areKept([item, other]) {
          return false
        }
      }
      return true
    case .alternation(let alternation):
      return areKept(problem.entries.indices.filter { alternation.classOfItem[$0] != nil })
    case .waiting(let people):
      return people.allSatisfy { areKept($0.items) }
    case .soft(let rules):
      return rules.allSatisfy { rule in
        var others = rule.facts
        others.windows = []
        others.spans = []
        let counter = FaultCounter(others, itemCount: problem.count)
        return !counter.countsOrder && !counter.countsTimes && others.exactLengths.isEmpty
          && rule.facts.spans.allSatisfy { areKept($0.members) }
      }
    case .sum(let terms):
      return terms.allSatisfy { $0.isCarried(in: problem, order: order) }
    }
  }
}
