// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Vietnam

/// What the protocol profile says of an order: departures with the reasons given for them, and the
/// list of what to see to on the day.
package struct ProtocolPaper: Sendable {
  package static let name = "protocol"

  package let document: Document
  /// Whether a firm rule is broken and no reason is given.
  package let isBlocking: Bool

  /// Nil for an event without a profile, or with one nobody knows.
  package init?(_ order: RunningOrder, of event: Event, language: Language, program: String) {
    guard let review = ProtocolReview(event, order: order), review.profile != .international
    else { return nil }
    let catalogue = Catalogue(language)
    let findings = review.findings
    isBlocking = findings.contains(where: \.isBlocking)
    let rows =
      findings.map { finding in
        Self.row(
          finding.rule,
          finding.words(in: language)
            + (finding.reason.map { "; " + catalogue.text(.setAside, [.title: $0]) } ?? ""),
          isStrong: finding.isBlocking,
          review.profile,
          catalogue
        )
      }
      + review.checklist.map {
        Self.row(
          $0,
          catalogue[.toSeeTo] + ": " + $0.words(in: language),
          isStrong: false,
          review.profile,
          catalogue
        )
      }
    let table = Table(
      caption: catalogue[.protocolCaption],
      columns: [
        Table.Column("rule", catalogue[.rule]),
        Table.Column("severity", catalogue[.severity]),
        Table.Column("finding", catalogue[.finding], width: .share(5)),
        Table.Column("source", catalogue[.sourceText], width: .share(3)),
      ],
      rows: rows
    )
    document = Document(
      language: language,
      name: Self.name,
      titles: [catalogue[.protocolPaper], event.header.title],
      facts: [Document.Fact(catalogue[.profile], Prose(review.profile.rawValue))],
      elements: [.paragraph(Prose(catalogue[.protocolDisclaimer], .soft)), .table(table)],
      imprint: Imprint(event: event, order: order, program: program)
    )
  }

  private static func row(
    _ rule: ProtocolRule,
    _ words: String,
    isStrong: Bool,
    _ profile: ProtocolProfile,
    _ catalogue: Catalogue
  ) -> Table.Row {
    let severity: Label =
      switch rule.severity {
      case .hard: .severityHard
      case .soft: .severitySoft
      case .information: .severityInformation
      }
    return Table.Row(
      .item,
      cells: [
        "rule": .text(Prose(rule.id)),
        "severity": .text(Prose(catalogue[severity])),
        "finding": .text(Prose(words, isStrong ? .strong : .plain)),
        "source": .text(Prose(rule.source(in: profile))),
      ]
    )
  }
}
