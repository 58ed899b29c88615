// SPDX-License-Identifier: GPL-3.0-or-later

/// Gives keys numbers from 0 on, in the order they were met.
///
/// A hash table with open addressing for keys that bring their hash along; Swift's own dictionary
/// hashes against attackers, which no key of ours comes from.
struct NumberTable<Key: Equatable> {
  private(set) var keys = ContiguousArray<Key>()
  private var hashes = ContiguousArray<UInt64>()
  private var slots = ContiguousArray<Int32>(repeating: -1, count: 64)

  /// The key's number, a new one when it was not met before.
  mutating func number(of key: Key, hash: UInt64) -> (number: Int, isNew: Bool) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, keys[number] == key { return (number, false) }
      slot = (slot + 1) & mask
    }
    let number = keys.count
    slots[slot] = Int32(number)
    keys.append(key)
    hashes.append(hash)
    if keys.count * 2 > slots.count { grow() }
    return (number, true)
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = ContiguousArray(repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
