// SPDX-License-Identifier: GPL-3.0-or-later

import CSV
import Ceremony
import Foundation
import FoundationXML
import OrderedJSON
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("Text that tries to break a file")
struct HostileTextTests {
  static let texts = [
    "</td><script>alert(1)</script>&amp;\"'", "=SUM(A1)|A*_[x](y)`#`", "\u{0}\u{7}\u{1B}[31m\u{9B}",
    "two\nlines\r\nand\ttabs\u{2028}more\u{85}", "שלום עולם", "\u{202E}reversed", "مرحبا بالعالم",
    "👩‍👩‍👧‍👦 🇻🇳 ✈️ 会議 e\u{301}\u{323}", String(repeating: "dài ", count: 125),
    String(repeating: "W", count: 500), "\"\u{301}quote,\u{301} comma", noncharacters,
    "", " ", "a" + String(repeating: "\u{300}", count: 300), "# - 1. +", "-1+1", "@x", "'=y",
  ]

  static let noncharacters = [0xFFFE, 0xFEFF, 0xFDD0].compactMap(Unicode.Scalar.init)
    .reduce(into: "") { $0.unicodeScalars.append($1) }

  @Test("leaves HTML well-formed", arguments: texts)
  func leavesHTMLWhole(text: String) {
    let html = PaperFormat.html.write(document(with: text))
    let parser = XMLParser(data: Data(html.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!html.contains("<script"))
  }

  @Test("leaves every line of text within its width", arguments: texts)
  func leavesTextInWidth(text: String) {
    for width in [60, 80, 100] {
      let lines = PaperFormat.text.write(document(with: text), layout: TextLayout(width: width))
        .split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines {
        #expect(columns(of: line) <= width, "\(line)")
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
      }
    }
  }

  @Test("comes back from CSV as it was, but for control characters", arguments: texts)
  func comesBackFromCSV(text: String) throws {
    let document = document(with: text)
    let csv = PaperFormat.csv.write(document)
    let records = try CSVReader(csv).records.get()
    let rows = try #require(document.principalTable).rows.filter(\.isData)
    #expect(records.count == 1 + rows.count)
    #expect(Set(records.map(\.cells.count)).count == 1)
    #expect(!csv.contains("\r\n=") && !csv.contains(",=") && !csv.contains(",\"="))
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        && scalar.value & 0xFFFE != 0xFFFE && scalar.value != 0xFDD0 && scalar.value != 0x2028
    }
    let title = try #require(records[0].cells.firstIndex(of: "title"))
    if isClean {
      #expect(Array(records[1].cells[title].unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test("leaves the columns of a Markdown table as many as they are", arguments: texts)
  func leavesMarkdownWhole(text: String) {
    let lines = PaperFormat.markdown.write(document(with: text)).split(separator: "\n")
    for line in lines where line.unicodeScalars.first == "|" {
      var pipes = 0
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if scalar == "|", !isEscaped { pipes += 1 }
        isEscaped = scalar == "\\" && !isEscaped
      }
      #expect(pipes == 7 || pipes == 4)
    }
  }

  @Test("comes back from JSON as it was", arguments: texts)
  func comesBackFromJSON(text: String) throws {
    let json = PaperFormat.json.write(document(with: text))
    let value = try JSONValue(reading: Data(json.utf8))
    guard case .list(let titles) = value["titles"], case .text(let title) = titles[1] else {
      Issue.record("the titles are no list of text")
      return
    }
    #expect(Array(title.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("leaves DOCX and XLSX whole, with the text in them", arguments: texts)
  func leavesOfficeFilesWhole(text: String) throws {
    let foreign = try Foreign()
    try foreign.write(document(with: text), .docx)
    try foreign.write(document(with: text), .xlsx)
    let script = """
      import sys, docx, openpyxl, json
      d = docx.Document(sys.argv[1] + "/paper.docx")
      b = openpyxl.load_workbook(sys.argv[1] + "/paper.xlsx")
      texts = [p.text for p in d.paragraphs if p.style.name == "Title"]
      texts += [d.tables[0].rows[1].cells[3].text, b.worksheets[0]["A2"].value or ""]
      texts += [str(sum(c.data_type == "f" for s in b.worksheets for r in s.iter_rows() for c in r))]
      print(json.dumps(texts))
      """
    let read = try foreign.python(script)
    let texts = try JSONDecoder().decode([String].self, from: Data(read.utf8))
    #expect(texts.count == 4)
    if isClean(text) {
      for found in texts.prefix(3) { #expect(Array(found.utf8) == Array(text.utf8)) }
    }
    // Starts, ends and how far lengths are off; nothing of the text.
    #expect(texts.last == "26")
  }

  @Test("is right in a PDF, or refused with its characters", arguments: texts)
  func isRightInPDF(text: String) throws {
    let foreign = try Foreign()
    do throws(PaperFault) {
      let bytes = try PaperFormat.pdf.bytes(of: document(with: text))
      #expect(bytes.starts(with: Array("%PDF".utf8)))
    } catch {
      guard case .noGlyphs(let scalars) = error.reason else {
        Issue.record("\(error)")
        return
      }
      #expect(!scalars.isEmpty && scalars.allSatisfy(text.unicodeScalars.contains))
      return
    }
    let words = try foreign.words(ofPDF: foreign.write(document(with: text), .pdf))
    #expect(words.contains("07:30–07:40"))
    let isPlain = text.unicodeScalars.allSatisfy { $0.isASCII && $0.value >= 0x20 }
    if isPlain, text.count < 40, text.contains(where: { $0 != " " }) {
      #expect(words.contains(text.split(separator: " ").joined(separator: " ")))
    }
  }

  @Test("comes back from ICS as it was", arguments: texts)
  func comesBackFromICS(text: String) throws {
    var document = document(with: text)
    document.calendar?.entries[0].title = text
    document.calendar?.venue = text
    let foreign = try Foreign()
    try foreign.write(document, .ics)
    let script = """
      import sys, json, icalendar
      c = icalendar.Calendar.from_ical(open(sys.argv[1] + "/paper.ics", "rb").read())
      e = c.walk("VEVENT")
      print(json.dumps([str(e[0]["SUMMARY"]), str(len(e))]))
      """
    let read = try foreign.python(script)
    let texts = try JSONDecoder().decode([String].self, from: Data(read.utf8))
    #expect(texts[1] == "13")
    if isClean(text) { #expect(Array(texts[0].utf8) == Array(text.utf8)) }
  }

  /// Whether nothing in the text is a control, a format or a noncharacter.
  private func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        && scalar.value & 0xFFFE != 0xFFFE && scalar.value != 0xFDD0 && scalar.value != 0x2028
    }
  }

  /// The running order with the text in every place an organiser can put some.
  private func document(with text: String) -> Document {
    let paper = RunningOrderPaper(
      SmallCeremony.solution,
      of: SmallCeremony.event,
      language: .english,
      program: "runsheet 0"
    )
    guard var document = paper?.document else { return empty }
    document.titles[1] = text
    document.facts[2].value = Prose(text)
    document.imprint.event = text
    document.elements = document.elements.map { element in
      switch element {
      case .table(var table):
        table.rows = table.rows.map { row in
          var row = row
          for (key, cell) in row.cells {
            if case .text = cell { row.cells[key] = .text(Prose(text)) }
          }
          if row.spanning != nil { row.spanning = Prose(text, .strong) }
          return row
        }
        return .table(table)
      case .heading: return .heading(text)
      case .paragraph: return .paragraph(Prose(text))
      case .notes: return .notes([Prose(text), Prose(text, .soft)])
      case .facts, .sideBySide, .pageBreak, .chart, .timelines: return element
      }
    }
    document.elements.append(.timelines(timelines(with: text)))
    return document
  }

  private func timelines(with text: String) -> TimelineChart {
    let (start, end) = (ClockTime(hour: 8, minute: 0), ClockTime(hour: 9, minute: 0))
    let bar = TimelineChart.Bar(
      start: start,
      end: end,
      label: text,
      title: text,
      shade: .show,
      marks: [.moved, .shortened]
    )
    return TimelineChart(
      caption: text,
      starts: start,
      ends: end,
      lanes: [TimelineChart.Lane(title: text, ends: end, remark: text, bars: [bar])],
      legend: [TimelineChart.Meaning(.moved, text)]
    )
  }

  private var empty: Document {
    Document(
      language: .english,
      name: "",
      titles: [],
      elements: [],
      imprint: Imprint(event: "", program: "")
    )
  }

  /// A count of its own: letters 1, wide ones and emoji 2, marks none.
  private func columns(of line: Substring) -> Int {
    line.reduce(0) { sum, character in
      let scalars = character.unicodeScalars
      if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
        return sum + 2
      }
      return sum
        + scalars.reduce(0) { width, scalar in
          switch scalar.properties.generalCategory {
          case .nonspacingMark, .enclosingMark, .format: width
          default: width + ((0x4E00...0x9FFF).contains(scalar.value) ? 2 : 1)
          }
        }
    }
  }
}
