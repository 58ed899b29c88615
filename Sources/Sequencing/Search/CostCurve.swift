// SPDX-License-Identifier: GPL-3.0-or-later

/// What an order costs up to one item, by the step at which that item ends: convex, in straight pieces.
///
///     cost(t) = value + Σ slope · width over the pieces from `left` to t,     t ≥ left
///
/// Behind the last piece it goes on with the slope `tail`, or ends. Waiting, windows, lengths and due
/// times each change it in a way that keeps it convex, so the least cost of an order is exact; the
/// pieces of one order are few because slopes are prices of a minute, of which an event has few.
struct CostCurve {
  /// The earliest end.
  var left: Steps
  /// The cost of the earliest end.
  var value: Int
  /// How many pieces there are, steepest fall first.
  var count: Int
  /// The slope behind the last piece; `ended` when there is nothing behind it.
  var tail: Int
  let slopes: UnsafeMutablePointer<Int>
  let widths: UnsafeMutablePointer<Int>

  static let ended = Int.max

  /// The cost of the session's start: nothing, at step 0 and at no other.
  init(startingIn slopes: UnsafeMutablePointer<Int>, _ widths: UnsafeMutablePointer<Int>) {
    (left, value, count, tail) = (0, 0, 0, Self.ended)
    (self.slopes, self.widths) = (slopes, widths)
  }

  /// A copy in other memory.
  @inline(__always)
  init(
    _ other: CostCurve,
    in slopes: UnsafeMutablePointer<Int>,
    _ widths: UnsafeMutablePointer<Int>
  ) {
    (left, value, count, tail) = (other.left, other.value, other.count, other.tail)
    (self.slopes, self.widths) = (slopes, widths)
    for piece in 0..<other.count {
      slopes[piece] = other.slopes[piece]
      widths[piece] = other.widths[piece]
    }
  }

  /// The least cost of any end.
  var least: Int {
    var cost = value
    for piece in 0..<count {
      if slopes[piece] >= 0 { break }
      cost += slopes[piece] * widths[piece]
    }
    return cost
  }

  /// The earliest end that costs least.
  var bestEnd: Steps {
    var end = left
    for piece in 0..<count {
      if slopes[piece] >= 0 { break }
      end += widths[piece]
    }
    return end
  }

  /// The cost at a step, which must not be outside.
  func cost(at step: Steps) -> Int {
    var rest = step - left
    var cost = value
    for piece in 0..<count {
      if rest <= widths[piece] { return cost + slopes[piece] * rest }
      cost += slopes[piece] * widths[piece]
      rest -= widths[piece]
    }
    return rest == 0 ? cost : cost + tail * rest
  }

  /// The last step that is not outside.
  var right: Steps {
    if tail != Self.ended { return .max / 4 }
    return (0..<count).reduce(left) { $0 + widths[$1] }
  }

  /// Lets time pass at a price for each step.
  @inline(__always)
  mutating func allowWaiting(price: Int) {
    while count > 0, slopes[count - 1] >= price { count -= 1 }
    tail = price
  }

  /// Moves everything to later steps.
  @inline(__always)
  mutating func shift(by steps: Steps) { left += steps }

  /// Takes away what is before a step.
  ///
  /// - Returns: by how many steps everything is too early for that; what is left is then the step itself.
  @inline(__always)
  mutating func cut(before step: Steps) -> Steps {
    if step <= left { return 0 }
    var rest = step - left
    var gone = 0
    while gone < count {
      if widths[gone] > rest {
        value += slopes[gone] * rest
        widths[gone] -= rest
        rest = 0
        break
      }
      value += slopes[gone] * widths[gone]
      rest -= widths[gone]
      gone += 1
    }
    if gone > 0 {
      count -= gone
      for piece in 0..<count {
        slopes[piece] = slopes[piece + gone]
        widths[piece] = widths[piece + gone]
      }
    }
    left = step
    if rest > 0 {
      if tail == Self.ended { return rest }
      value += tail * rest
    }
    return 0
  }

  /// Takes away what is after a step.
  ///
  /// - Returns: by how many steps everything is too late for that; what is left is then the earliest end.
  @inline(__always)
  mutating func cut(after step: Steps) -> Steps {
    var room = step - left
    if room < 0 {
      count = 0
      tail = Self.ended
      return -room
    }
    for piece in 0..<count {
      if widths[piece] >= room {
        widths[piece] = room
        count = room == 0 ? piece : piece + 1
        tail = Self.ended
        return 0
      }
      room -= widths[piece]
    }
    if tail != Self.ended {
      append(slope: tail, width: room)
      tail = Self.ended
    }
    return 0
  }

  @inline(__always)
  private mutating func append(slope: Int, width: Int) {
    if width == 0 { return }
    if count > 0, slopes[count - 1] == slope {
      widths[count - 1] += width
    } else {
      slopes[count] = slope
      widths[count] = width
      count += 1
    }
  }

  /// Lets the end be later by up to `width` steps at a price each, beside what could be chosen before.
  @inline(__always)
  mutating func extend(slope: Int, width: Int) {
    if width == 0 || (tail != Self.ended && slope >= tail) { return }
    var place = count
    while place > 0, slopes[place - 1] >= slope { place -= 1 }
    if place < count, slopes[place] == slope {
      widths[place] += width
      return
    }
    var piece = count
    while piece > place {
      slopes[piece] = slopes[piece - 1]
      widths[piece] = widths[piece - 1]
      piece -= 1
    }
    slopes[place] = slope
    widths[place] = width
    count += 1
  }

  /// Adds `slope · t`.
  mutating func add(slope: Int) {
    if slope == 0 { return }
    value += slope * left
    for piece in 0..<count { slopes[piece] += slope }
    if tail != Self.ended { tail += slope }
  }

  /// Adds `slope · max(0, t − step)`, for a slope of at least 0.
  mutating func add(slope: Int, after step: Steps) {
    if slope == 0 { return }
    if step <= left {
      value += slope * (left - step)
      for piece in 0..<count { slopes[piece] += slope }
    } else {
      var rest = step - left
      var piece = 0
      while piece < count, widths[piece] <= rest {
        rest -= widths[piece]
        piece += 1
      }
      if piece < count {
        if rest > 0 { split(piece, at: rest) }
        for later in (rest > 0 ? piece + 1 : piece)..<count { slopes[later] += slope }
      } else if tail != Self.ended {
        append(slope: tail, width: rest)
      }
    }
    if tail != Self.ended { tail += slope }
  }

  private mutating func split(_ piece: Int, at width: Int) {
    for later in (piece..<count).reversed() {
      slopes[later + 1] = slopes[later]
      widths[later + 1] = widths[later]
    }
    widths[piece] = width
    widths[piece + 1] -= width
    count += 1
  }

  /// Whether everything after this goes on alike, but for a difference of cost.
  @inline(__always)
  func hasShape(of other: CostCurve) -> Bool {
    guard left == other.left, count == other.count, tail == other.tail else { return false }
    for piece in 0..<count
    where slopes[piece] != other.slopes[piece] || widths[piece] != other.widths[piece] {
      return false
    }
    return true
  }
}
