// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import WhatIf

/// What a variant does to the running order, a line for each kind of change.
struct DifferenceWords {
  private let comparison: Comparison
  private let catalogue: Catalogue

  init(_ comparison: Comparison, _ catalogue: Catalogue) {
    self.comparison = comparison
    self.catalogue = catalogue
  }

  var notes: [Prose] {
    guard comparison.variant.hasOrder else { return reasons }
    let changes: [(Label, [String])] = [
      (.movedItems, comparison.moved.map { short($0.title) }),
      (.shortenedItems, groups(comparison.shortened)),
      (.lengthenedItems, groups(comparison.lengthened)),
      (.droppedItems, comparison.dropped.map { short($0.title) }),
      (.removedItems, comparison.removed.map { short($0.title) }),
      (.addedItems, comparison.added.map { short($0.title) }),
    ]
    let told = changes.filter { !$1.isEmpty }.map(line)
    let isSame = told.isEmpty && comparison.base.hasOrder
    let bindings = comparison.variant.bindings.map(binding)
    return (isSame ? [Prose(catalogue[.noDifference] + ".")] : told) + risk
      + (bindings.isEmpty ? [] : [line(.bindingRules, bindings)])
  }

  /// The chance to end in time and the end of eight days in ten, beside the base's.
  private var risk: [Prose] {
    guard let risk = comparison.variant.risk, let base = comparison.base.risk else { return [] }
    let text = catalogue.text(
      .endRisk,
      [
        .count: percent(risk), .number: percent(base),
        .clock: risk.eightOfTen.upToMinute.description,
        .value: base.eightOfTen.upToMinute.description,
      ]
    )
    return [Prose(text)]
  }

  private func percent(_ risk: VariantRecord.EndRisk) -> String {
    RiskWords.percent(Double(risk.inTimePerThousand) / 1000)
  }

  private var reasons: [Prose] {
    let reasons = comparison.variant.reasons
    guard comparison.variant.status == .infeasible else {
      return [Prose(catalogue[.statusUnknown])]
    }
    return reasons.isEmpty ? [Prose(catalogue[.noReason] + ".")] : reasons.map { Prose($0) }
  }

  private func line(_ label: Label, _ texts: [String]) -> Prose {
    Prose([
      Prose.Run(catalogue[label] + ": ", .strong), Prose.Run(texts.joined(separator: "; ") + "."),
    ])
  }

  /// Changes of length; many items that are changed alike are told as one.
  private func groups(_ changes: [Comparison.LengthChange]) -> [String] {
    var told: Set<Int> = []
    return changes.indices.compactMap { index in
      guard !told.contains(index) else { return nil }
      let change = changes[index]
      let alike = changes.indices.filter {
        changes[$0].base == change.base && changes[$0].item.length == change.item.length
      }
      guard alike.count >= Self.fewestAlike else {
        return text(change, title: short(change.item.title))
      }
      told.formUnion(alike)
      let last = changes[alike[alike.count - 1]].item
      let title = catalogue.text(
        .itemsFromTo,
        [
          .count: String(alike.count), .title: short(change.item.title),
          .value: short(last.title),
        ]
      )
      return text(change, title: title)
    }
  }

  private static let fewestAlike = 4

  private func text(_ change: Comparison.LengthChange, title: String) -> String {
    catalogue.text(
      .fromTo,
      [
        .title: title, .value: Cell.length(change.base).pageText,
        .count: catalogue.words(change.item.length),
      ]
    )
  }

  private func binding(_ binding: VariantRecord.Binding) -> String {
    var words = binding.words
    if words.last == "." { words.removeLast() }
    let items = binding.items.prefix(2).map { "“\(short($0))”" }.joined(separator: ", ")
    return items.isEmpty ? words : words + " (" + items + ")"
  }

  /// A title cut after a word where it is long.
  private func short(_ title: String) -> String {
    guard title.count > Self.longestTitle else { return title }
    let words = title.prefix(Self.longestTitle).split(separator: " ").dropLast()
    return words.joined(separator: " ") + "…"
  }

  private static let longestTitle = 48
}
