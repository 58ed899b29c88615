// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Papers
import TestSupport
import Testing

/// Documents the formats are tried on.
enum SmallPapers {
  static func runningOrder(_ language: Language = .vietnamese) throws -> Document {
    let paper = RunningOrderPaper(
      SmallCeremony.solution,
      of: SmallCeremony.event,
      language: language,
      program: "runsheet 0"
    )
    return try #require(paper).document
  }

  /// Every start and end of the running order, as papers print them.
  static var clocks: [String] {
    Timetable(SmallCeremony.order, of: SmallCeremony.event).entries.flatMap {
      [$0.start.description, $0.end.description]
    }
  }

  static func document(
    _ elements: [Document.Element],
    title: String = "Thử",
    page: PageSetup = .working
  ) -> Document {
    Document(
      language: .vietnamese,
      name: "thu",
      titles: ["Giấy tờ", title],
      elements: elements,
      imprint: Imprint(event: "Hội nghị", plan: "0123abcd", program: "runsheet 0"),
      page: page
    )
  }

  static func table(_ rows: [Table.Row]) -> Table {
    Table(
      caption: "Bảng",
      columns: [
        Table.Column("number", "TT", alignment: .trailing),
        Table.Column("title", "Nội dung", width: .share(3)),
        Table.Column("who", "Người thực hiện", width: .share(2)),
      ],
      rows: rows
    )
  }

  static func row(
    _ number: Int,
    _ title: String,
    _ who: String = "Bà Nguyễn Thị Nhung"
  ) -> Table.Row {
    Table.Row(
      .item,
      cells: ["number": .number(number), "title": .text(Prose(title)), "who": .text(Prose(who))]
    )
  }

  /// Every Vietnamese letter, small and capital, composed: 12 vowels with 6 tones, y among them, and
  /// the consonants.
  static let letters: String = {
    let tones = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    let toned = vowels.map { vowel in tones.map { String(vowel) + $0 }.joined(separator: " ") }
    return (toned + ["b c d đ g h k l m n p q r s t v x B C D Đ G H K L M N P Q R S T V X"])
      .joined(separator: " ").precomposedStringWithCanonicalMapping
  }()
}
