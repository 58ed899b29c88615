// SPDX-License-Identifier: GPL-3.0-or-later

/// What has been done so far, as far as what can still follow depends on it.
struct DoneState: Equatable, Sendable {
  /// Items on stage so far, by index; up to 256.
  var placed = SIMD4<UInt64>(repeating: 0)
  /// The setup of the last item; -1 at the session's start.
  var setup = -1
  /// Blocks that have been left while some of their items could still be dropped, by index.
  var left: UInt64 = 0
  /// For each spacing rule, how many more items must come before the next of its own; 4 bits each.
  var waits: UInt64 = 0

  /// For each rule on the outermost item, whether another stands further out so far; then, for each
  /// pair of neighbours, whether an item of the first was the last one placed.
  var marks: UInt64 = 0

  /// For each preference of alternation, the class of the last item of one, from 1; 8 bits each.
  var classes: UInt64 = 0

  /// The class of the last item of one for a preference of alternation, from 0.
  func lastClass(of alternation: Int) -> Int? {
    let number = Int(classes >> UInt64(8 * alternation) & 255)
    return number == 0 ? nil : number - 1
  }

  mutating func setLastClass(_ number: Int?, of alternation: Int) {
    classes &= ~(255 << UInt64(8 * alternation))
    classes |= UInt64((number ?? -1) + 1) << UInt64(8 * alternation)
  }

  /// How many items are placed.
  var count: Int { ItemMask(placed).count }

  /// All of it mixed into one number, for tables.
  var mixed: UInt64 {
    var mixed = UInt64(bitPattern: Int64(setup)) &+ 0x9E37_79B9_7F4A_7C15
    for word in [placed[0], placed[1], placed[2], placed[3], left, waits, marks, classes] {
      mixed = (mixed ^ word) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 29
    }
    return mixed
  }

  func isPlaced(_ item: Int) -> Bool {
    placed[item >> 6] >> UInt64(item & 63) & 1 == 1
  }

  mutating func place(_ item: Int) {
    placed[item >> 6] |= 1 << UInt64(item & 63)
  }

  func wait(of spacing: Int) -> Int {
    Int(waits >> UInt64(4 * spacing) & 15)
  }
}

/// A set of items as bits, for counting those placed.
struct ItemMask: Sendable {
  private var bits = SIMD4<UInt64>(repeating: 0)

  init(_ bits: SIMD4<UInt64>) { self.bits = bits }

  init(_ items: some Sequence<Int>) {
    for item in items { bits[item >> 6] |= 1 << UInt64(item & 63) }
  }

  mutating func insert(contentsOf items: some Sequence<Int>) {
    bits |= ItemMask(items).bits
  }

  /// How many items are in it.
  var count: Int {
    bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount
      + bits[3].nonzeroBitCount
  }

  func contains(_ item: Int) -> Bool { bits[item >> 6] >> UInt64(item & 63) & 1 == 1 }

  func count(in state: DoneState) -> Int {
    let common = bits & state.placed
    return common[0].nonzeroBitCount + common[1].nonzeroBitCount + common[2].nonzeroBitCount
      + common[3].nonzeroBitCount
  }

  func meets(_ state: DoneState) -> Bool { bits & state.placed != SIMD4(repeating: 0) }

  func isInside(_ state: DoneState) -> Bool { bits & ~state.placed == SIMD4(repeating: 0) }
}
