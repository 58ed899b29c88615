// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The running order in every format")
struct FormatGoldenTests {
  @Test(
    "is the same as the golden beside this file",
    arguments: PaperFormat.allCases.filter(\.isText)
  )
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

  @Test("is as a PDF the same text on as many pages", arguments: Language.allCases)
  func matchesTextOfPDF(language: Language) throws {
    let foreign = try Foreign()
    let path = try foreign.write(SmallPapers.runningOrder(language), .pdf)
    let text = try foreign.run("pdftotext", "-layout", path, "-")
    expectGolden(
      text.replacing("\u{C}", with: "[page]\n"),
      named: "running-order.\(language.rawValue).pdf.txt"
    )
  }

  @Test("is the same in the XML of DOCX and XLSX", arguments: PaperFormat.allCases)
  func matchesXML(format: PaperFormat) throws {
    guard format == .docx || format == .xlsx else { return }
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(), format)
    let script = """
      import sys, zipfile
      name = sys.argv[2]
      z = zipfile.ZipFile(sys.argv[1] + "/paper." + name)
      for part in z.namelist():
        print("==", part, z.getinfo(part).date_time)
        print(z.read(part).decode("utf-8").replace("><", ">\\n<"))
      """
    let text = try foreign.python(script, format.fileExtension)
    expectGolden(text, named: "running-order.vi.\(format.fileExtension).xml")
  }

  @Test("is known by the extension of a file", arguments: PaperFormat.allCases)
  func isKnownByExtension(format: PaperFormat) {
    #expect(PaperFormat(fileExtension: format.fileExtension) == format)
    #expect(PaperFormat(fileExtension: format.fileExtension.uppercased()) == format)
    #expect(PaperFormat(fileExtension: "docm") == nil)
  }
}
