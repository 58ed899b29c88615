// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import Testing

@Suite("PDF")
struct PDFTests {
  @Test("gives every Vietnamese letter back in NFC, also where it was given decomposed")
  func keepsLetters() throws {
    let foreign = try Foreign()
    let decomposed = SmallPapers.letters.decomposedStringWithCanonicalMapping
    let document = SmallPapers.document([
      .paragraph(Prose(decomposed)), .paragraph(Prose(SmallPapers.letters, .strong)),
      .paragraph(Prose(decomposed, .soft)),
    ])
    let words = try foreign.words(ofPDF: foreign.write(document, .pdf))
    // Spaces between single letters are taken for wide setting.
    let found = words.filter { $0 != " " }
    let letters = SmallPapers.letters.filter { $0 != " " }
    #expect(found.components(separatedBy: letters).count == 4, "\(words)")
    #expect(Array(words.utf8) == Array(words.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test("has every font inside it")
  func embedsFonts() throws {
    let foreign = try Foreign()
    let path = try foreign.write(SmallPapers.runningOrder(), .pdf)
    let fonts = try foreign.run("pdffonts", path).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let flags = font.split(separator: " ").suffix(5).prefix(3)
      #expect(Array(flags) == ["yes", "yes", "yes"] && font.contains("LiberationSerif"), "\(font)")
    }
  }

  @Test("says every time of the running order, in its order", arguments: Language.allCases)
  func saysEveryTime(language: Language) throws {
    let foreign = try Foreign()
    let words = try foreign.words(ofPDF: foreign.write(SmallPapers.runningOrder(language), .pdf))
    let clocks = words.matches(of: /(\d\d:\d\d(?::\d\d)?)–(\d\d:\d\d(?::\d\d)?)/)
      .flatMap { [String($0.1), String($0.2)] }
    // The first span is that of the session, the last that of the reserve.
    #expect(Array(clocks.dropFirst(2).dropLast(2)) == SmallPapers.clocks)
  }

  @Test("is the same bytes twice")
  func isDeterministic() throws {
    for format in [PaperFormat.pdf, .docx, .xlsx, .ics] {
      let document = try SmallPapers.runningOrder()
      #expect(try format.bytes(of: document) == format.bytes(of: document))
    }
  }

  @Test("repeats the headings of a table on every page and leaves no heading alone at a foot")
  func breaksPages() throws {
    for count in 30...45 {
      var rows: [Table.Row] = []
      for number in 1...count {
        if number.isMultiple(of: 4) {
          rows.append(.init(.blockHeading, spanning: Prose("Phần \(number)")))
        }
        rows.append(SmallPapers.row(number, "Mục số \(number)"))
      }
      let document = SmallPapers.document([
        .table(SmallPapers.table(rows)), .heading("Cuối"), .paragraph("Hết."),
      ])
      for page in try pages(of: document) {
        let lines = page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
          .filter { !$0.isEmpty }
        let body = try #require(lines.dropLast().last)
        #expect(!body.hasPrefix("Phần ") && !body.hasPrefix("TT ") && body != "Cuối", "\(count)")
        if lines.contains(where: { $0.contains("Mục số") }) {
          #expect(lines.contains { $0.hasPrefix("TT") }, "\(count)")
        }
      }
    }
  }

  @Test("splits a row that is taller than a page, and loses no word of it")
  func splitsTallRows() throws {
    let words = (1...1_500).map { "từ\($0)" }
    let row = SmallPapers.row(1, words.joined(separator: " "), "một hai ba")
    let document = SmallPapers.document([
      .table(SmallPapers.table([row, SmallPapers.row(2, "sau")]))
    ])
    let foreign = try Foreign()
    let path = try foreign.write(document, .pdf)
    let found = try foreign.words(ofPDF: path).split(separator: " ").map(String.init)
    #expect(found.filter { $0.hasPrefix("từ") } == words)
    #expect(try pages(of: document).count > 2)
  }

  @Test("keeps everything within the margins")
  func keepsMargins() throws {
    let long = String(repeating: "W", count: 500)
    let document = SmallPapers.document(
      [
        .heading(long), .table(SmallPapers.table([SmallPapers.row(1, long, long)])),
        .paragraph(Prose(long)),
      ],
      title: long
    )
    let foreign = try Foreign()
    let boxes = try foreign.run("pdftotext", "-bbox", foreign.write(document, .pdf), "-")
    let edges = boxes.matches(
      of: /xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)"/
    )
    #expect(!edges.isEmpty)
    for edge in edges {
      let left = try #require(Double(edge.1))
      let right = try #require(Double(edge.3))
      let bottom = try #require(Double(edge.4))
      #expect(left >= 56 && right <= 595.3 - 42 && bottom <= 841.9 - 34)
    }
  }

  @Test("has the number of an official page above it, but not on the first")
  func numbersOfficialPages() throws {
    let document = SmallPapers.document(
      [
        .paragraph("Một", style: .officialBody), .pageBreak,
        .paragraph("Hai", style: .officialBody),
      ],
      page: .official
    )
    let pages = try pages(of: document)
    let lines = pages.map { page in
      page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(lines == [["Một"], ["2", "Hai"]])
  }

  @Test("refuses a character no font has, and says where")
  func refusesMissingGlyphs() throws {
    let document = SmallPapers.document([.paragraph("Họp \u{378} mới")])
    let fault = #expect(throws: PaperFault.self) { try PaperFormat.pdf.bytes(of: document) }
    let sentence = try #require(fault).sentence(in: .english)
    #expect(sentence.contains("U+0378") && sentence.contains("mới"))
    #expect(try PaperFormat.docx.bytes(of: document).count > 1_000)
  }

  private func pages(of document: Document) throws -> [String] {
    let foreign = try Foreign()
    let text = try foreign.run("pdftotext", "-layout", foreign.write(document, .pdf), "-")
    return text.split(separator: "\u{C}").map(String.init)
  }
}
