// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("XLSX")
struct XLSXTests {
  /// Prints number, start and end of each item of the first sheet, in seconds.
  private static let rows = """
    import sys, datetime, openpyxl
    def seconds(v):
      if isinstance(v, datetime.time): return v.hour*3600 + v.minute*60 + v.second + round(v.microsecond/1e6)
      if isinstance(v, datetime.timedelta): return round(v.total_seconds())
      return round(v * 86400)
    b = openpyxl.load_workbook(sys.argv[1] + "/" + sys.argv[2], data_only=True)
    s = b.worksheets[0]
    top = next(r for r in range(1, 30) if s.cell(r, 1).value in ("TT", "No."))
    for r in range(top + 1, s.max_row + 1):
      if isinstance(s.cell(r, 1).value, int):
        print(seconds(s.cell(r, 2).value), seconds(s.cell(r, 3).value))
    """

  private var expected: [String] {
    Timetable(SmallCeremony.order, of: SmallCeremony.event).entries.map {
      "\($0.start.secondsSinceMidnight) \($0.end.secondsSinceMidnight)"
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test(
    "stores the times of the running order, as openpyxl reads them",
    arguments: Language.allCases
  )
  func storesTimes(language: Language) throws {
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(language), .xlsx)
    #expect(lines(try foreign.python(Self.rows, "paper.xlsx")) == expected)
  }

  @Test("moves every later start when one length is changed, as LibreOffice reckons")
  func movesStarts() throws {
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(), .xlsx)
    let change = """
      import sys, datetime, openpyxl
      b = openpyxl.load_workbook(sys.argv[1] + "/paper.xlsx")
      s = b.worksheets[0]
      top = next(r for r in range(1, 30) if s.cell(r, 1).value == "TT")
      row = next(r for r in range(top, 60) if s.cell(r, 1).value == 2)
      print(s.cell(row, 4).value, s.cell(row, 3).value[:7], s.cell(row + 1, 2).value[:7])
      s.cell(row, 4).value = datetime.timedelta(minutes=5)
      b.save(sys.argv[1] + "/changed.xlsx")
      """
    #expect(lines(try foreign.python(change)) == ["0:03:00 =ROUND( =ROUND("])
    _ = try foreign.convert("changed.xlsx", to: "xlsx")
    let moved = Timetable(SmallCeremony.order, of: SmallCeremony.event).entries.enumerated()
      .map { index, entry in
        let start = entry.start.secondsSinceMidnight + (index > 1 ? 120 : 0)
        let end = entry.end.secondsSinceMidnight + (index > 0 ? 120 : 0)
        return "\(start) \(end)"
      }
    #expect(lines(try foreign.python(Self.rows, "converted/changed.xlsx")) == moved)
    // Unchanged, every formula gives what the paper says.
    _ = try foreign.convert("paper.xlsx", to: "xlsx")
    #expect(lines(try foreign.python(Self.rows, "converted/paper.xlsx")) == expected)
  }

  @Test("is set up for print: A4, across, one page wide, headings on each page")
  func isSetUpForPrint() throws {
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(), .xlsx)
    let script = """
      import sys, openpyxl
      s = openpyxl.load_workbook(sys.argv[1] + "/paper.xlsx").worksheets[0]
      print(s.page_setup.paperSize, s.page_setup.orientation, s.page_setup.fitToHeight)
      print(s.print_title_rows, s.oddFooter.right.text, s.data_validations.count)
      """
    #expect(
      lines(try foreign.python(script)) == ["9 landscape 0", "$9:$9 Trang &P/&N 1"]
    )
  }

  @Test(
    "leaves text that begins like a formula text",
    arguments: ["=1+1", "+7", "-1", "@x", "'=y"]
  )
  func keepsText(text: String) throws {
    let foreign = try Foreign()
    try foreign.write(
      SmallPapers.document(
        [.table(SmallPapers.table([SmallPapers.row(1, text, text)]))],
        title: text
      ),
      .xlsx
    )
    let script = """
      import sys, openpyxl
      s = openpyxl.load_workbook(sys.argv[1] + "/paper.xlsx").worksheets[0]
      print(sum(c.value == sys.argv[2] and c.data_type == "s" for r in s.iter_rows() for c in r))
      print(sum(c.data_type == "f" for r in s.iter_rows() for c in r))
      """
    #expect(lines(try foreign.python(script, text)) == ["3", "0"])
  }

  @Test("refuses a text longer than a cell can hold, and says which")
  func refusesLongText() throws {
    let long = String(repeating: "dài ", count: 10_000)
    let document = SmallPapers.document([.table(SmallPapers.table([SmallPapers.row(1, long)]))])
    let fault = #expect(throws: PaperFault.self) { try PaperFormat.xlsx.bytes(of: document) }
    #expect(try #require(fault).sentence(in: .vietnamese).contains("32767"))
  }
}
