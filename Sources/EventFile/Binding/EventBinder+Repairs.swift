// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `repairs`.
extension EventBinder {
  /// Nil where the file says nothing of the order.
  mutating func leverOrder(_ slot: Slot?) -> [LeverKey]? {
    guard let slot, let map = keyed(slot.node, as: .repairs, RepairsKey.self),
      let order = map[.order]
    else { return nil }
    var levers: [LeverKey] = []
    var places: [LeverKey: SourcePlace] = [:]
    for node in list(order) {
      let entry = Slot(key: order.key, keyPlace: order.keyPlace, node: node)
      let word = choice(entry, of: LeverKey.allCases.map(\.rawValue))
      guard let lever = word.flatMap(LeverKey.init(rawValue:)) else { continue }
      if let first = places[lever] {
        report(.doubleKey(lever.rawValue, first: first), at: node.place)
      } else {
        places[lever] = node.place
        levers.append(lever)
      }
    }
    return levers
  }
}
