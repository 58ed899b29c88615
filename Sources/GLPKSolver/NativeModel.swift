// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKBridge
import LinearModel

/// A model as the flat C arrays of the bridge, freed with the value.
struct NativeModel: ~Copyable {
  let bridged: glpk_bridge_model
  private let numbers: UnsafeMutablePointer<Double>
  private let indices: UnsafeMutablePointer<Int32>
  private let kinds: UnsafeMutablePointer<Bool>

  init(_ model: MixedIntegerModel, _ bounds: TightenedBounds, start: [Double]?) {
    let entries = model.rows.enumerated().flatMap { index, row in
      row.expression.terms.map { (row: index, term: $0) }
    }
    var costs = [Double](repeating: 0, count: model.columns.count)
    for term in model.objective.terms {
      costs[term.variable.index] = term.coefficient
    }
    let columnCount = model.columns.count
    let rowCount = model.rows.count
    let blocks = [
      bounds.lower, bounds.upper, costs,
      model.rows.map { $0.lower ?? -.infinity }, model.rows.map { $0.upper ?? .infinity },
      entries.map(\.term.coefficient), start ?? [],
    ]
    numbers = Self.copy(blocks.flatMap(\.self))
    indices = Self.copy(
      entries.map { Int32($0.row) } + entries.map { Int32($0.term.variable.index) }
    )
    kinds = Self.copy(model.columns.map(\.isInteger))
    let rows = numbers + 3 * columnCount
    let coefficients = rows + 2 * rowCount
    bridged = glpk_bridge_model(
      column_count: Int32(columnCount),
      column_lower: numbers,
      column_upper: numbers + columnCount,
      column_is_integer: kinds,
      cost: numbers + 2 * columnCount,
      constant: model.objective.constant,
      row_count: Int32(rowCount),
      row_lower: rows,
      row_upper: rows + rowCount,
      entry_count: Int32(entries.count),
      entry_row: indices,
      entry_column: indices + entries.count,
      entry_value: coefficients,
      start: start == nil ? nil : coefficients + entries.count
    )
  }

  deinit {
    numbers.deallocate()
    indices.deallocate()
    kinds.deallocate()
  }

  private static func copy<Element: BitwiseCopyable>(
    _ elements: [Element]
  ) -> UnsafeMutablePointer<Element> {
    let block = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    block.initialize(from: elements, count: elements.count)
    return block
  }
}
