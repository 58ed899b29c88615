// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
package import WhatIf

/// Variants of an event side by side, each told against the base.
package struct ComparisonPaper: Sendable {
  package static let name = "comparison"

  let header: ComparisonHeader
  let base: VariantRecord
  let comparisons: [Comparison]
  let catalogue: Catalogue
  private let program: String

  /// Nil without records; the first is the base.
  package init?(_ header: ComparisonHeader, _ records: [VariantRecord], program: String) {
    guard let base = records.first else { return nil }
    self.header = header
    self.base = base
    self.program = program
    comparisons = records.dropFirst().map { Comparison($0, against: base) }
    catalogue = Catalogue(header.language)
  }

  package var document: Document {
    let table = ComparisonTable(base: base, comparisons: comparisons, catalogue: catalogue)
    let chart = ComparisonTimelines(base: base, comparisons: comparisons, catalogue: catalogue)
    return Document(
      language: header.language,
      name: Self.name,
      titles: [catalogue[.comparison], header.event],
      elements: [.table(table.table), .notes(table.notes)]
        + chart.elements
        + comparisons.flatMap(differences),
      imprint: Imprint(event: header.shortEvent, program: program),
      data: data
    )
  }

  /// What is different in one variant, in words.
  private func differences(_ comparison: Comparison) -> [Document.Element] {
    let heading = catalogue.text(
      .differences,
      [.number: String(comparison.variant.number), .title: comparison.variant.title]
    )
    return [.heading(heading), .notes(DifferenceWords(comparison, catalogue).notes)]
  }
}

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
      (.movedItems, comparison.moved.map(\.title)),
      (.shortenedItems, comparison.shortened.map(change)),
      (.lengthenedItems, comparison.lengthened.map(change)),
      (.droppedItems, comparison.dropped.map(\.title)),
      (.removedItems, comparison.removed.map(\.title)),
      (.addedItems, comparison.added.map(\.title)),
    ]
    let told = changes.filter { !$1.isEmpty }.map(line)
    let bindings = comparison.variant.bindings.map(binding)
    let isSame = told.isEmpty && comparison.base.hasOrder
    return (isSame ? [Prose(catalogue[.noDifference] + ".")] : told)
      + (bindings.isEmpty ? [] : [line(.bindingRules, bindings)])
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

  private func change(_ change: Comparison.LengthChange) -> String {
    catalogue.text(
      .fromTo,
      [
        .title: change.item.title, .value: Cell.length(change.base).pageText,
        .count: catalogue.words(change.item.length),
      ]
    )
  }

  private func binding(_ binding: VariantRecord.Binding) -> String {
    var words = binding.words
    if words.last == "." { words.removeLast() }
    let items = binding.items.prefix(2).map { "“\($0)”" }.joined(separator: ", ")
    return items.isEmpty ? words : words + " (" + items + ")"
  }
}
