// SPDX-License-Identifier: GPL-3.0-or-later

extension OrderTimes {
  /// What an order costs at given starts and lengths, by item: the sum that the curves minimise.
  func cost(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    starts: UnsafePointer<Int>,
    lengths: UnsafePointer<Int>,
    finish: Steps
  ) -> Int {
    var cost = prices.finish.cost(at: finish)
    var ready = 0
    for place in 0..<kept {
      let item = order[place]
      let end = starts[item] + lengths[item]
      cost += prices.perStepOff[item] * abs(lengths[item] - stage.wanted.base[item])
      if !prices.starts[item].isFlat { cost += prices.starts[item].cost(at: starts[item]) }
      if !prices.ends[item].isFlat { cost += prices.ends[item].cost(at: end) }
      let turn = max(0, stage.turn(before: place, of: order))
      cost += (starts[item] - ready - turn) * prices.perStepWaiting
      ready = end
    }
    for person in prices.people {
      var (first, last, busy) = (-1, -1, 0)
      for place in 0..<kept where person.items.contains(order[place]) {
        let item = order[place]
        if first < 0 { first = starts[item] }
        last = starts[item] + lengths[item]
        busy += lengths[item]
      }
      if first >= 0 { cost += (last - first - busy) * person.points }
    }
    for span in prices.softSpans {
      var (first, last) = (-1, -1)
      for place in 0..<kept where span.members.contains(order[place]) {
        if first < 0 { first = order[place] }
        last = order[place]
      }
      if last >= 0 {
        cost += span.firstStart.cost(at: starts[first])
        cost += span.lastEnd.cost(at: starts[last] + lengths[last])
      }
    }
    return cost
  }
}
