// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import TestSupport
import Testing

struct FaultyFileTests {
  static let groups: [(name: String, files: [FaultyFile])] = [
    ("syntax", FaultyFile.syntax), ("slips", FaultyFile.slips), ("names", FaultyFile.names),
    ("times", FaultyFile.times), ("values", FaultyFile.values),
    ("programmes", FaultyFile.programmes),
  ]

  @Test("a faulty file shows what its golden says", arguments: groups.indices, Language.allCases)
  func report(group: Int, language: Language) {
    let (name, files) = Self.groups[group]
    let text = files.map { $0.report(language) }.joined()
    expectGolden(text, named: "faults-\(name).\(language.rawValue).txt")
  }

  @Test("there is no event exactly when there is an error", arguments: groups.indices)
  func eventOrError(group: Int) {
    for file in Self.groups[group].files {
      let reading = file.read(nil)
      let isFaulty = reading.diagnostics.contains { $0.severity == .error }
      #expect(isFaulty == (reading.event == nil), "\(file.name)")
    }
  }

  @Test("a remedy goes on where 'help:' began, with a small letter", arguments: Language.allCases)
  func remediesAreOneSentence(language: Language) {
    for file in Self.groups.flatMap(\.files) {
      for help in file.read(language).diagnostics.compactMap(\.help) {
        #expect(help.first?.isUppercase == false, "\(file.name): \(help)")
      }
    }
  }

  @Test("a programme item and a session have one name each in Vietnamese")
  func words() {
    for file in Self.groups.flatMap(\.files) {
      for diagnostic in file.read(.vietnamese).diagnostics {
        let text = ([diagnostic.message, diagnostic.help ?? ""]).joined(separator: " ").lowercased()
        #expect(!text.contains("tiết mục") && !text.contains("buổi"), "\(file.name): \(text)")
      }
    }
  }

  @Test("the base of the faulty files is right")
  func baseIsRight() {
    let reading = FaultyFile("right", EventText()).read(nil)
    #expect(reading.diagnostics == [])
  }
}
