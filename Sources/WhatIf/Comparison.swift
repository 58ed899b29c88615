// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// One variant told against the base.
package struct Comparison: Hashable, Sendable {
  /// An item whose length is not the base's.
  package struct LengthChange: Hashable, Sendable {
    package let item: VariantRecord.Item
    package let base: Length
  }

  package let base: VariantRecord
  package let variant: VariantRecord

  package init(_ variant: VariantRecord, against base: VariantRecord) {
    self.base = base
    self.variant = variant
  }

  /// Later is positive; nil where one of the two has no order.
  package var finishChange: Length? {
    guard let finish = variant.finish, let before = base.finish else { return nil }
    return finish - before
  }

  package var reserveChange: Length? {
    guard let reserve = variant.reserve, let before = base.reserve else { return nil }
    return reserve - before
  }

  /// Items that stand in another order than in the base: as few as explain it, in running order.
  ///
  /// All others are a longest run of items that both have in the same order.
  package var moved: [VariantRecord.Item] {
    let positions = Dictionary(
      base.items.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let common = variant.items.filter { positions[$0.id] != nil }
    let sequence = common.map { positions[$0.id] ?? 0 }
    let kept = IncreasingRun.longest(in: sequence)
    return common.enumerated().filter { !kept.contains($0.offset) }.map(\.element)
  }

  package var lengthChanges: [LengthChange] {
    variant.items.compactMap { item in
      guard let before = base[item.id], before.length != item.length else { return nil }
      return LengthChange(item: item, base: before.length)
    }
  }

  package var shortened: [LengthChange] { lengthChanges.filter { $0.item.length < $0.base } }
  package var lengthened: [LengthChange] { lengthChanges.filter { $0.item.length > $0.base } }

  /// Optional items left out here and kept in the base.
  package var dropped: [VariantRecord.Named] {
    variant.dropped.filter { base[$0.id] != nil }
  }

  /// Items of the base that this variant's programme does not have.
  package var removed: [VariantRecord.Item] {
    variant.hasOrder
      ? base.items.filter { item in
        variant[item.id] == nil && !variant.dropped.contains { $0.id == item.id }
      } : []
  }

  /// Items that the base does not have on stage.
  package var added: [VariantRecord.Item] {
    base.hasOrder ? variant.items.filter { base[$0.id] == nil } : []
  }
}

extension VariantRecord {
  package subscript(id: String) -> Item? { items.first { $0.id == id } }
}
