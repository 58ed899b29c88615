// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The running order as text")
struct TextFormatTests {
  @Test("says the same with colour and without")
  func coloursOnly() throws {
    let document = try document
    let plain = PaperFormat.text.write(document)
    let coloured = PaperFormat.text.write(document, layout: TextLayout(hasColour: true))
    #expect(coloured.contains("\u{1B}[1m"))
    let bare = coloured.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(lines(bare) == lines(plain))
    #expect(!plain.contains("\u{1B}"))
  }

  @Test("gives a narrow terminal the least width that can be read")
  func hasLeastWidth() throws {
    let document = try document
    let narrow = PaperFormat.text.write(document, layout: TextLayout(width: 1))
    #expect(narrow == PaperFormat.text.write(document, layout: TextLayout(width: 60)))
  }

  @Test(
    "cuts no word of twelve letters while there is room for every column",
    arguments: [80, 100]
  )
  func cutsNoWord(width: Int) throws {
    let keys: [Table.Key] = ["name", "result", "a", "b", "c"]
    let table = Table(
      caption: "",
      columns: [
        Table.Column(keys[0], "Description", width: .share(5)),
        Table.Column(keys[1], "Outcome", width: .share(1)),
      ] + keys.dropFirst(2).map { Table.Column($0, "Departments", alignment: .trailing) },
      rows: [
        Table.Row(
          .item,
          cells: [
            "name": .text(Prose("a variant of many words")), "result": .text(Prose("satisfactory")),
            "a": .number(1),
            "b": .number(2), "c": .number(3),
          ]
        )
      ]
    )
    var document = try document
    document.elements = [.table(table)]
    let text = PaperFormat.text.write(document, layout: TextLayout(width: width))
    for word in ["Description", "Outcome", "satisfactory", "variant"] {
      #expect(text.contains(word), "\(word)\n\(text)")
    }
    #expect(text.components(separatedBy: "Departments").count == 4)
  }

  private var document: Document {
    get throws {
      let paper = RunningOrderPaper(
        SmallCeremony.solution,
        of: SmallCeremony.event,
        language: .vietnamese,
        program: "runsheet 0"
      )
      return try #require(paper).document
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
}
