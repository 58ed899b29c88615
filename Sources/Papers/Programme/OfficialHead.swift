// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Head and foot of an administrative document, by what `event.document` says.
///
/// Number, place and date that are not said stand as dots, for an office fills them in by hand when
/// the paper is signed; what else is not said is left out. Where no issuer is named it is the
/// organiser. Source: decree 30/2020/NĐ-CP, annex I; circular 01/2011/TT-BNV, annex I.
struct OfficialHead {
  let event: Event
  let catalogue: Catalogue

  private var details: DocumentDetails { event.header.document }
  private static let gap = "……"

  /// The issuing body left, the name of the country right.
  var head: Document.Element {
    let issuer = details.issuer.isEmpty ? event.header.organiser : details.issuer
    var left: [Paragraph] = []
    if !details.superior.isEmpty {
      left.append(Paragraph(Prose(details.superior.uppercased()), .superiorBody))
    }
    left += [
      Paragraph(Prose(issuer.isEmpty ? Self.gap + Self.gap : issuer.uppercased()), .issuingBody),
      Paragraph(
        Prose("Số: " + (details.number.isEmpty ? Self.gap + "/CTr-" + Self.gap : details.number)),
        .documentNumber
      ),
    ]
    return .sideBySide(
      left,
      [
        Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .nationalTitle),
        Paragraph("Độc lập - Tự do - Hạnh phúc", .nationalMotto),
        Paragraph(Prose(placeAndDate), .placeAndDate),
      ]
    )
  }

  /// Days up to 9 and the months 1 and 2 have a leading zero, so that no digit can be set before
  /// them.
  private var placeAndDate: String {
    let place = details.place.isEmpty ? Self.gap : details.place
    guard let date = details.issued else {
      let year = event.header.date.map { String($0.year) } ?? Self.gap
      return place + ", ngày \(Self.gap) tháng \(Self.gap) năm " + year
    }
    let day = (date.day < 10 ? "0" : "") + String(date.day)
    let month = (date.month < 3 ? "0" : "") + String(date.month)
    return place + ", ngày \(day) tháng \(month) năm \(date.year)"
  }

  /// Who receives the paper left, who signs it right; nil when neither is said.
  var foot: Document.Element? {
    let recipients = details.recipients.filter { !$0.isEmpty }
    var left: [Paragraph] = []
    if !recipients.isEmpty {
      left.append(Paragraph(Prose(catalogue[ProgrammeLabel.recipients]), .recipientsHeading))
      for (index, recipient) in recipients.enumerated() {
        let mark = index == recipients.count - 1 ? "." : ";"
        let words = "- " + recipient + (recipient.last?.isPunctuation == true ? "" : mark)
        left.append(Paragraph(Prose(words), .recipient))
      }
    }
    var right: [Paragraph] = []
    if !details.signerTitle.isEmpty || !details.signer.isEmpty {
      if !details.signerTitle.isEmpty {
        right.append(Paragraph(Prose(details.signerTitle.uppercased()), .signature))
      }
      let name = details.signer.isEmpty ? String(repeating: Self.gap, count: 5) : details.signer
      right.append(Paragraph(Prose(name), .signerName))
    }
    return left.isEmpty && right.isEmpty ? nil : .sideBySide(left, right)
  }
}
