// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers in one piece of memory that a search reads and writes a million times a second.
///
/// Reading and writing are not checked: whoever owns a buffer knows its count. Nothing outside the
/// search sees one.
final class NumberBuffer {
  let base: UnsafeMutablePointer<Int>
  let count: Int

  init(repeating number: Int, count: Int) {
    self.count = max(1, count)
    base = .allocate(capacity: self.count)
    base.initialize(repeating: number, count: self.count)
  }

  convenience init(_ numbers: [Int]) {
    self.init(repeating: 0, count: numbers.count)
    for (index, number) in numbers.enumerated() { base[index] = number }
  }

  deinit { base.deallocate() }

  var numbers: [Int] { Array(UnsafeBufferPointer(start: base, count: count)) }

  func fill(with number: Int) { base.update(repeating: number, count: count) }
}

/// Lists of numbers one behind the other: list i is `items[starts[i]..<starts[i + 1]]`.
final class NumberLists {
  let starts: NumberBuffer
  let items: NumberBuffer
  /// How many lists there are.
  let count: Int

  init(_ lists: [[Int]]) {
    count = lists.count
    var offsets = [0]
    for list in lists { offsets.append((offsets.last ?? 0) + list.count) }
    starts = NumberBuffer(offsets)
    items = NumberBuffer(lists.flatMap { $0 })
  }

  /// For each of so many numbers the lists it is in.
  static func memberships(_ lists: [[Int]], of count: Int) -> NumberLists {
    var owners = [[Int]](repeating: [], count: count)
    for (index, list) in lists.enumerated() {
      for item in Set(list).sorted() { owners[item].append(index) }
    }
    return NumberLists(owners)
  }

  @inline(__always)
  func range(_ list: Int) -> Range<Int> { starts.base[list]..<starts.base[list + 1] }
}
