// SPDX-License-Identifier: GPL-3.0-or-later

/// The order that a search begins with: as given, or as in the file, as far as precedences allow.
struct FirstOrder {
  private let frame: Frame
  private let problem: Problem

  init(_ problem: Problem, _ frame: Frame) {
    self.problem = problem
    self.frame = frame
  }

  /// Every item that can be kept and every one that must be, in the file's order.
  var listed: [Int] { repaired(Array(problem.entries.indices)) }

  /// The items of an order that can be kept, each as soon as nothing has to come before it.
  ///
  /// Items that must be kept and are missing come last; where items would have to come before each
  /// other, an optional one is left out.
  func repaired(_ order: [Int]) -> [Int] {
    let entries = problem.entries
    let missing = Set(problem.mandatory).subtracting(order).sorted()
    var rest = (order + missing).filter {
      !entries[$0].isOptional || !frame.positions[$0].isEmpty
    }
    var waiting = [Int](repeating: 0, count: problem.count)
    for item in rest {
      for other in rest where other != item && frame.precedes[other][item] { waiting[item] += 1 }
    }
    var repaired: [Int] = []
    while !rest.isEmpty {
      let isFree = rest.firstIndex { waiting[$0] == 0 }
      let place = isFree ?? rest.firstIndex { problem.entries[$0].isOptional } ?? 0
      let item = rest.remove(at: place)
      if isFree != nil || !problem.entries[item].isOptional { repaired.append(item) }
      for other in rest where frame.precedes[item][other] { waiting[other] -= 1 }
    }
    return repaired
  }
}
