// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import FoundationXML
import PaperFormats
import Papers
import Risk
import TestSupport
import Testing

@Suite("The risk of running late in every format")
struct RiskGoldenTests {
  @Test(
    "is the same as the golden beside this file",
    arguments: PaperFormat.allCases.filter { $0.isText && $0 != .ics }
  )
  func matchesGolden(format: PaperFormat) throws {
    for language in Language.allCases {
      let document = try Self.document(language)
      expectGolden(
        format.write(document),
        named: "risk.\(language.rawValue).\(format.fileExtension)"
      )
    }
  }

  @Test("is drawn in a PDF, and stands as tables in DOCX and XLSX")
  func isPrinted() throws {
    let document = try Self.document(.vietnamese)
    let foreign = try Foreign()
    let words = try foreign.words(ofPDF: foreign.write(document, .pdf))
    let charts = document.elements.compactMap { element in
      if case .chart(let chart) = element { chart } else { nil }
    }
    #expect(charts.count == 2)
    for text in charts.map(\.caption) + charts.flatMap(\.marks).map(\.text) {
      #expect(words.contains(text), "\(text)")
    }
    for entry in charts[1].entries { #expect(words.contains(entry.text)) }
    try foreign.write(document, .docx)
    try foreign.write(document, .xlsx)
    let script = """
      import sys, docx, openpyxl
      tables = docx.Document(sys.argv[1] + "/paper.docx").tables
      print(sum(any("█" in c.text or "▒" in c.text for r in t.rows for c in r.cells) for t in tables))
      book = openpyxl.load_workbook(sys.argv[1] + "/paper.xlsx")
      cells = [c for s in book for r in s.iter_rows() for c in r]
      print(sum("█" in str(c.value) or "▒" in str(c.value) for c in cells) > 4)
      print(any(c.number_format == "0.0%" and 0 < c.value <= 1 for c in cells))
      """
    #expect(try foreign.python(script) == "2\nTrue\nTrue\n")
  }

  @Test("is well-formed XML with two pictures and nothing from elsewhere")
  func wellFormed() throws {
    let html = PaperFormat.html.write(try Self.document(.vietnamese))
    #expect(XMLParser(data: Data(html.utf8)).parse())
    #expect(html.components(separatedBy: "<svg ").count == 3)
    #expect(!html.contains("href") && !html.contains("<script") && !html.contains("src="))
  }

  @Test("keeps hostile titles out of the marks of a picture", arguments: HostileTextTests.texts)
  func hostile(text: String) throws {
    let chart = Chart(
      caption: text,
      form: .bars,
      entries: [
        Chart.Entry(text, size: 3, text: text, isMarked: true), Chart.Entry("", size: 0, text: ""),
      ],
      marks: [Chart.Mark(text, position: -5)]
    )
    var columns = chart
    columns.form = .columns
    let document = Document(
      language: .english,
      name: "risk",
      titles: ["x"],
      elements: [
        .chart(chart), .chart(columns), .chart(Chart(caption: "", form: .columns, entries: [])),
      ],
      imprint: Imprint(event: "x", program: "runsheet 0")
    )
    #expect(XMLParser(data: Data(PaperFormat.html.write(document).utf8)).parse())
    for line in PaperFormat.text.write(document, layout: TextLayout(width: 60)).split(
      separator: "\n"
    ) {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
  }

  private static func document(_ language: Language) throws -> Document {
    let event = SmallCeremony.event
    let order = try #require(SmallCeremony.solution.order)
    let asked = Deadline(item: order.placements[2].item, clock: order.placements[2].end)
    let simulation = try Simulation(event, order: order, deadlines: [asked])
    let report = try #require(try simulation.report(runs: 5000))
    return RiskPaper(report, of: event, order: order, language: language, program: "runsheet 0")
      .document
  }
}
