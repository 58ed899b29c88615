// SPDX-License-Identifier: GPL-3.0-or-later

/// The one length that the items of each block of equal minutes have now.
final class LengthChoice {
  private let problem: Problem
  private let groups: NumberLists
  private let groupOfItem: NumberBuffer
  /// The lengths each group can have.
  let ranges: [ClosedRange<Steps>]
  private(set) var lengths: [Steps]
  private var tried: (group: Int, before: Steps)?

  init(_ problem: Problem) {
    self.problem = problem
    let members = problem.facts.equalLengths.filter { !$0.isEmpty }
    groups = NumberLists(members)
    groupOfItem = NumberBuffer(repeating: -1, count: problem.count)
    for (group, items) in members.enumerated() {
      for item in items { groupOfItem.base[item] = group }
    }
    ranges = members.map { items in
      let kept = items.filter { !problem.entries[$0].isOptional }
      let shortest = items.map { problem.entries[$0].shortest }
      let longest = items.map { problem.entries[$0].longest }
      // What has to be kept bounds the length; what may be dropped does not.
      let least = kept.map { problem.entries[$0].shortest }.max() ?? shortest.min() ?? 0
      let most = kept.map { problem.entries[$0].longest }.min() ?? longest.max() ?? 0
      return least...max(least, most)
    }
    lengths = zip(members, ranges).map { items, range in
      let wanted = items.map { problem.entries[$0].preferred }.sorted()[items.count / 2]
      return min(max(wanted, range.lowerBound), range.upperBound)
    }
  }

  var hasGroups: Bool { groups.count > 0 }
  var count: Int { groups.count }

  func members(of group: Int) -> Range<Int> { groups.range(group) }
  func member(_ index: Int) -> Int { groups.items.base[index] }

  /// Takes other lengths for all groups; `apply` then tells the times.
  func take(_ lengths: [Steps]) { self.lengths = lengths }

  func apply(to times: OrderTimes) {
    for group in 0..<groups.count { apply(group, to: times) }
  }

  private func apply(_ group: Int, to times: OrderTimes) {
    for index in groups.range(group) {
      let item = groups.items.base[index]
      let entry = problem.entries[item]
      let length = min(max(lengths[group], entry.shortest), entry.longest)
      times.shortest.base[item] = length
      times.longest.base[item] = length
    }
  }

  func tryLength(_ length: Steps, of group: Int, in times: OrderTimes) {
    tried = (group, lengths[group])
    lengths[group] = length
    apply(group, to: times)
  }

  func keep() { tried = nil }

  func discard(in times: OrderTimes) {
    guard let tried else { return }
    lengths[tried.group] = tried.before
    apply(tried.group, to: times)
    self.tried = nil
  }

  /// How many kept items cannot have the length of their group.
  func faults(_ order: UnsafePointer<Int>, _ kept: Int) -> Int {
    var faults = 0
    for place in 0..<kept {
      let item = order[place]
      let group = groupOfItem.base[item]
      if group < 0 { continue }
      let length = lengths[group]
      if length < problem.entries[item].shortest || length > problem.entries[item].longest {
        faults += 1
      }
    }
    return faults
  }
}
