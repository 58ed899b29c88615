// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The running order in every format")
struct FormatGoldenTests {
  @Test("is the same as the golden beside this file", arguments: PaperFormat.allCases)
  func matchesGolden(format: PaperFormat) throws {
    for language in Language.allCases {
      let paper = RunningOrderPaper(
        SmallCeremony.solution,
        of: SmallCeremony.event,
        language: language,
        program: "runsheet 0"
      )
      let document = try #require(paper).document
      expectGolden(
        format.write(document),
        named: "running-order.\(language.rawValue).\(format.fileExtension)"
      )
    }
  }

  @Test("is known by the extension of a file", arguments: PaperFormat.allCases)
  func isKnownByExtension(format: PaperFormat) {
    #expect(PaperFormat(fileExtension: format.fileExtension) == format)
    #expect(PaperFormat(fileExtension: format.fileExtension.uppercased()) == format)
    #expect(PaperFormat(fileExtension: "docm") == nil)
  }
}
