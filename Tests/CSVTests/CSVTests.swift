// SPDX-License-Identifier: GPL-3.0-or-later

import CSV
import Testing

@Suite("CSV")
struct CSVTests {
  @Test(
    "is read as RFC 4180 and as spreadsheets save it",
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"x \"\"y\"\"\",\"1,\r\n2\"\n", [["a", "b"], ["x \"y\"", "1,\r\n2"]]),
      ("a, b \n\n , \"q\" \n", [["a", "b"], ["", "q"]]),
      ("a,\n,b,\n", [["a", ""], ["", "b", ""]]),
      ("", []), ("\n\n", []), ("\u{FEFF}", []),
    ]
  )
  func isRead(text: String, cells: [[String]]) throws {
    #expect(try CSVReader(text).records.get().map(\.cells) == cells)
  }

  @Test("tells the line of a quote that is never closed")
  func tellsUnclosedQuote() {
    #expect(CSVReader("a\n\"b\nc").records == .failure(.init(line: 2)))
  }

  @Test("tells the line on which a record begins")
  func tellsLines() throws {
    let records = try CSVReader("a\r\n\"b\nb\"\r\n\r\nc\r\n").records.get()
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test(
    "keeps a spreadsheet from reading a formula, and gives the text back",
    arguments: [
      ("=1+1", "'=1+1"), ("+84", "'+84"), ("-", "'-"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("'=x", "''=x"), ("''@", "'''@"), ("'quoted'", "'quoted'"), ("a=b", "a=b"), ("", ""),
      ("'", "'"), ("＝1", "'＝1"),
    ]
  )
  func guardsFormulas(text: String, guarded: String) {
    #expect(FormulaGuard.added(to: text) == guarded)
    #expect(FormulaGuard.removed(from: guarded) == text)
  }

  @Test(
    "comes back from its own writer",
    arguments: ["a,b", " a ", "\"", "\"\u{301}", "x\r\ny", "=1"]
  )
  func comesBack(text: String) throws {
    var writer = CSVWriter()
    writer.add([.text(text), .plain("-1")])
    let cells = try #require(try CSVReader(writer.text).records.get().first).cells
    #expect(Array(cells[0].unicodeScalars) == Array(text.unicodeScalars))
    #expect(writer.text.hasSuffix(",-1\r\n"))
  }
}
