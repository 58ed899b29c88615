// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Papers
import Testing

@Suite("The words of the working papers")
struct SheetLabelTests {
  @Test("are there for every label and have the same gaps in every language")
  func areComplete() {
    let cues = CueLabel.allCases.map { label in
      (label.rawValue, Language.allCases.map { Catalogue($0)[label] })
    }
    let sheets = SheetLabel.allCases.map { label in
      (label.rawValue, Language.allCases.map { Catalogue($0)[label] })
    }
    for (label, texts) in cues + sheets {
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(label)")
      #expect(Set(texts.map(gaps)).count == 1, "\(label)")
      #expect(texts.flatMap(gaps).allSatisfy { Placeholder(rawValue: $0) != nil }, "\(label)")
      #expect(
        texts.allSatisfy { $0.utf8.elementsEqual($0.precomposedStringWithCanonicalMapping.utf8) },
        "\(label)"
      )
    }
  }

  private func gaps(of text: String) -> [String] {
    text.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }.sorted()
  }
}
