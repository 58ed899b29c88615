// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import Testing

struct DiagnosticPrinterTests {
  private func text(
    _ line: String,
    column: Int,
    length: Int,
    isColoured: Bool = false
  ) -> String {
    let source = SourceText(bytes: [UInt8](line.utf8), name: "event.yaml")
    let place = SourcePlace(line: 1, column: column, length: length)
    let diagnostic = Diagnostic(.error, code: "x", "wrong", at: place)
    return DiagnosticPrinter(source: source, isColoured: isColoured).text(diagnostic)
  }

  @Test("carets stand below letters with marks, joined or separate")
  func marks() {
    for title in ["Hội nghị", "Hội nghị".decomposedStringWithCanonicalMapping] {
      #expect(
        text("title: \(title) x", column: 8, length: 8) == """
          event.yaml:1:8: error: wrong
              1 | title: \(title) x
                |        ^~~~~~~~

          """
      )
    }
  }

  @Test("wide letters take two columns")
  func wideLetters() {
    #expect(
      text("漢字: 会議 x", column: 5, length: 2) == """
        event.yaml:1:5: error: wrong
            1 | 漢字: 会議 x
              |       ^~~~

        """
    )
  }

  @Test("a tab is shown as one space, and nothing moves the cursor")
  func controlCharacters() {
    #expect(
      text("\ta\u{1B}[2Jb\u{202E}", column: 2, length: 1) == """
        event.yaml:1:2: error: wrong
            1 |  a\u{FFFD}[2Jb\u{FFFD}
              |  ^

        """
    )
  }

  @Test("a place behind the line's end gets one caret")
  func behindTheEnd() {
    #expect(
      text("ab", column: 9, length: 5) == """
        event.yaml:1:9: error: wrong
            1 | ab
              |   ^

        """
    )
  }

  @Test("a line that is not there is not shown")
  func noLine() {
    let source = SourceText(bytes: [], name: "event.yaml")
    let place = SourcePlace(line: 7, column: 1)
    let diagnostic = Diagnostic(.warning, code: "x", "odd", at: place, help: "mend it")
    #expect(
      DiagnosticPrinter(source: source).text(diagnostic) == """
        event.yaml:7:1: warning: odd
        help: mend it

        """
    )
  }

  @Test("colours are the terminal's")
  func colours() {
    #expect(
      text("ab", column: 1, length: 2, isColoured: true)
        == "\u{1B}[1mevent.yaml:1:1: \u{1B}[0m\u{1B}[1;31merror: \u{1B}[0m\u{1B}[1mwrong\u{1B}[0m\n"
        + "    1 | ab\n      | \u{1B}[1;32m^~\u{1B}[0m\n"
    )
  }
}
