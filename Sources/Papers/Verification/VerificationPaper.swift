// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Whether a running order keeps every rule, and what it is worth.
package struct VerificationPaper: Sendable {
  package static let name = "verification"

  /// A rule that the order breaks, in words.
  package struct Finding: Hashable, Sendable {
    package var rule: String
    package var items: [ItemID]
    package var sentence: String
    package var remedy: String?
    package var place: SourcePlace?

    package init(
      rule: String,
      items: [ItemID],
      sentence: String,
      remedy: String?,
      place: SourcePlace?
    ) {
      self.rule = rule
      self.items = items
      self.sentence = sentence
      self.remedy = remedy
      self.place = place
    }
  }

  /// The value of a preference, of which nothing is proved.
  package struct Value: Hashable, Sendable {
    package var name: String
    package var unit: PreferenceLevel.Unit
    package var value: Cost

    package init(name: String, unit: PreferenceLevel.Unit, value: Cost) {
      self.name = name
      self.unit = unit
      self.value = value
    }
  }

  private let event: Event
  private let order: RunningOrder
  let findings: [Finding]
  let values: [Value]
  private let program: String
  private let catalogue: Catalogue

  package init(
    event: Event,
    order: RunningOrder,
    findings: [Finding],
    values: [Value],
    language: Language,
    program: String
  ) {
    self.event = event
    self.order = order
    self.findings = findings
    self.values = values
    self.program = program
    catalogue = Catalogue(language)
  }

  package var document: Document {
    let verdict = catalogue[findings.isEmpty ? .everyRuleHolds : .rulesBroken]
    return Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.verification], event.header.title],
      elements: [.paragraph(Prose(verdict, .strong))] + violations + worth,
      imprint: Imprint(event: event, order: order, program: program),
      data: data
    )
  }

  private var worth: [Document.Element] {
    values.isEmpty
      ? [.paragraph(Prose(catalogue[.noPreference]))]
      : [.heading(catalogue[.valuesHeading]), .table(valueTable)]
  }

  private var violations: [Document.Element] {
    if findings.isEmpty { return [] }
    let columns = [
      Table.Column("line", catalogue[.line], alignment: .trailing),
      Table.Column("rule", catalogue[.rule]),
      Table.Column("items", catalogue[.items], use: .data),
      Table.Column("sentence", catalogue[.whatIsWrong], width: .share(5)),
      Table.Column("remedy", catalogue[.remedy], width: .share(4)),
    ]
    let rows = findings.map { finding in
      Table.Row(
        .item,
        cells: [
          "line": finding.place.map { .number($0.line) } ?? .empty,
          "rule": .text(Prose(finding.rule)),
          "items": .text(Prose(finding.items.map(\.rawValue).joined(separator: " "))),
          "sentence": .text(Prose(finding.sentence)),
          "remedy": .text(Prose(finding.remedy ?? "")),
        ]
      )
    }
    return [.table(Table(caption: catalogue[.violationsCaption], columns: columns, rows: rows))]
  }

  private var valueTable: Table {
    let names = catalogue.names(of: values.map(\.name), in: event)
    let columns = [
      Table.Column("preference", catalogue[.preference], width: .share(1)),
      Table.Column("value", catalogue[.value], alignment: .trailing),
    ]
    let rows = zip(names, values).map { name, value in
      Table.Row(
        .item,
        cells: [
          "preference": .text(Prose(name)),
          "value": .text(Prose(catalogue.words(value.value, value.unit))),
        ]
      )
    }
    return Table(
      caption: catalogue[.valuesCaption],
      columns: columns,
      rows: rows,
      repeatsHeadings: false
    )
  }
}
