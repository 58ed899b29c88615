// SPDX-License-Identifier: GPL-3.0-or-later

/// A paragraph with the role it plays.
package struct Paragraph: Hashable, Sendable {
  package var prose: Prose
  package var style: Style

  package init(_ prose: Prose, _ style: Style = .body) {
    self.prose = prose
    self.style = style
  }

  /// What a paragraph is for; how it looks is the format's business.
  ///
  /// The raw values name the styles of a DOCX and the classes of an HTML file.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    case body
    /// In the middle of its room.
    case centred
    /// Remarks, in smaller letters.
    case note
    /// What somebody does on a sign, beside the spoken words.
    case cue
    /// Words to be read aloud: larger letters, wide lines, nothing justified.
    case spoken

    // The parts of an administrative document (decree 30/2020/NĐ-CP, annex I).
    /// The body above the issuing body.
    case superiorBody = "superior-body"
    /// The issuing body, with a rule of a third of its width.
    case issuingBody = "issuing-body"
    /// The name of the country.
    case nationalTitle = "national-title"
    /// Its motto, with a rule of the same width.
    case nationalMotto = "national-motto"
    /// The number and sign of the document.
    case documentNumber = "document-number"
    case placeAndDate = "place-and-date"
    case documentName = "document-name"
    /// What the document is about.
    case documentSubject = "document-subject"
    /// Full lines with the first one indented.
    case officialBody = "official-body"
    case signature
    /// Under the room for the signature.
    case signerName = "signer-name"
    case recipientsHeading = "recipients-heading"
    case recipient
  }
}
