// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel
import TestSupport

extension MixedIntegerModel {
  /// A transport of goods whose relaxation keeps the simplex method busy for seconds.
  static func transport(from sources: Int, to sinks: Int) -> MixedIntegerModel {
    var generator = SeededGenerator(seed: 21)
    var model = MixedIntegerModel()
    var cost = LinearExpression.zero
    var sent = [LinearExpression](repeating: .zero, count: sources)
    var received = [LinearExpression](repeating: .zero, count: sinks)
    for source in 0..<sources {
      for sink in 0..<sinks {
        let goods = model.addVariable(named: "send[\(source),\(sink)]")
        cost.add(Double(Int.random(in: 1...10_000, using: &generator)), goods)
        sent[source] += goods
        received[sink] += goods
      }
    }
    for (source, sum) in sent.enumerated() {
      model.addRow(named: "stock[\(source)]", sum, .atMost(Double(100 + source % 7)))
    }
    let wanted = Double(99 * sources / sinks)
    for (sink, sum) in received.enumerated() {
      model.addRow(named: "want[\(sink)]", sum, .atLeast(wanted))
    }
    model.minimise(cost)
    return model
  }

  /// A market split, which branch and bound cannot close in any reasonable time.
  ///
  /// Source: Cornuéjols and Dawande, "A class of hard small 0–1 programs", IPCO 1998.
  static func marketSplit(products: Int, customers: Int) -> MixedIntegerModel {
    var generator = SeededGenerator(seed: 22)
    var model = MixedIntegerModel()
    let chosen = (0..<customers).map { model.addBinary(named: "choose[\($0)]") }
    var missing = LinearExpression.zero
    for product in 0..<products {
      var share = LinearExpression.zero
      var total = 0
      for customer in chosen {
        let demand = Int.random(in: 0...99, using: &generator)
        total += demand
        share.add(Double(demand), customer)
      }
      let over = model.addVariable(named: "over[\(product)]", integer: true)
      let under = model.addVariable(named: "under[\(product)]", integer: true)
      model.addRow(named: "split[\(product)]", share + under - over, .equal(Double(total / 2)))
      missing += over + under
    }
    model.minimise(missing)
    return model
  }

  /// The point of ``marketSplit(products:customers:)`` that chooses nobody.
  var choosingNobody: [Double] {
    var point = [Double](repeating: 0, count: columns.count)
    for row in rows {
      guard let under = row.expression.terms.last(where: { $0.coefficient == 1 })?.variable else {
        continue
      }
      point[under.index] = row.lower ?? 0
    }
    return point
  }
}
