// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel

/// Small models with whole coefficients that are the same for a seed.
enum SmallRandomModel {
  /// Up to five whole columns in small boxes, so that all points can be tried.
  static func ofWholeNumbers(_ generator: inout some RandomNumberGenerator) -> MixedIntegerModel {
    var model = MixedIntegerModel()
    let columns = (0..<Int.random(in: 1...5, using: &generator)).map { index in
      let lower = Int.random(in: -3...2, using: &generator)
      let width = Int.random(in: 0...4, using: &generator)
      return model.addVariable(
        named: "x[\(index)]",
        lower: Double(lower),
        upper: Double(lower + width),
        integer: true
      )
    }
    addRows(to: &model, over: columns, &generator)
    return model
  }

  /// Whole, continuous and free columns; free ones are tied to the others by rows with two bounds.
  static func ofAllKinds(_ generator: inout some RandomNumberGenerator) -> MixedIntegerModel {
    var model = ofWholeNumbers(&generator)
    let whole = model.columns.indices.map(Variable.init(index:))
    var columns = whole
    for index in 0..<Int.random(in: 1...3, using: &generator) {
      let isFree = Bool.random(using: &generator)
      let column = model.addVariable(
        named: "y[\(index)]",
        lower: isFree ? nil : -1.5,
        upper: isFree ? nil : 2.25
      )
      let middle = Double(Int.random(in: -4...4, using: &generator))
      model.addRow(
        named: "tie[\(index)]",
        column - sum(over: whole, &generator),
        .between(middle - 7.5, middle + 7.5)
      )
      columns.append(column)
    }
    model.minimise(sum(over: columns, &generator) + 0.75)
    return model
  }

  private static func addRows(
    to model: inout MixedIntegerModel,
    over columns: [Variable],
    _ generator: inout some RandomNumberGenerator
  ) {
    for index in 0..<Int.random(in: 0...4, using: &generator) {
      let side = Double(Int.random(in: -6...8, using: &generator))
      let relations: [Relation] = [
        .atMost(side), .atLeast(-side), .equal(side), .between(side, side + 3), .between(-9, side),
      ]
      let relation = relations[Int.random(in: 0..<relations.count, using: &generator)]
      if let lower = relation.lower, let upper = relation.upper, lower > upper { continue }
      model.addRow(named: "row[\(index)]", sum(over: columns, &generator), relation)
    }
    let constant = Double(Int.random(in: -5...5, using: &generator))
    model.minimise(sum(over: columns, &generator) + constant)
  }

  private static func sum(
    over columns: [Variable],
    _ generator: inout some RandomNumberGenerator
  ) -> LinearExpression {
    var sum = LinearExpression.zero
    for column in columns {
      sum.add(Double(Int.random(in: -5...5, using: &generator)), column)
    }
    return sum
  }
}

extension MixedIntegerModel {
  /// The least objective over all whole points of the columns' boxes, or nil when none holds.
  func leastObjectiveByTrial() -> Double? {
    var least: Double?
    var point = columns.map { $0.lower ?? 0 }
    while true {
      if violations(of: point, tolerance: .none).isEmpty {
        least = min(least ?? .infinity, objectiveValue(of: point))
      }
      guard let place = columns.indices.first(where: { point[$0] < (columns[$0].upper ?? 0) })
      else { return least }
      point[place] += 1
      for before in 0..<place {
        point[before] = columns[before].lower ?? 0
      }
    }
  }

  /// The same model with no column whole.
  var relaxation: MixedIntegerModel {
    var relaxed = MixedIntegerModel()
    for column in columns {
      _ = relaxed.addVariable(named: column.name, lower: column.lower, upper: column.upper)
    }
    for row in rows {
      relaxed.add(row)
    }
    relaxed.minimise(objective)
    return relaxed
  }
}
