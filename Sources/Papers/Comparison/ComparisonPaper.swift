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
