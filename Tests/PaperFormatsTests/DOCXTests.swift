// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import Testing

@Suite("DOCX")
struct DOCXTests {
  @Test("is read by python-docx: styles, headings that repeat, widths, language, page field")
  func isReadByPython() throws {
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(), .docx)
    let script = """
      import sys, docx
      from docx.oxml.ns import qn
      d = docx.Document(sys.argv[1] + "/paper.docx")
      print([p.style.name for p in d.paragraphs if p.text][:3])
      print(d.paragraphs[0].text, "|", d.paragraphs[1].text)
      t = d.tables[0]
      print([c.text for c in t.rows[0].cells])
      print(t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None)
      print(len(d.tables), t.style.name)
      grid = sum(int(c.get(qn("w:w"))) for c in t._tbl.tblGrid)
      s = d.sections[0]
      print(abs(grid * 635 - (s.page_width - s.left_margin - s.right_margin)) < 2000)
      print(d.styles.element.find(".//" + qn("w:lang")).get(qn("w:val")))
      print([e.text.strip() for e in s.footer._element.iter(qn("w:instrText"))])
      print(s.footer.paragraphs[0].text)
      print(d.core_properties.created, d.core_properties.language)
      """
    #expect(
      try foreign.python(script) == """
        ['Paper Name', 'Title', 'Fact']
        TRÌNH TỰ CHƯƠNG TRÌNH | Hội nghị biểu dương gia đình tiêu biểu năm 2020
        ['TT', 'Thời gian', 'Phút', 'Nội dung', 'Người thực hiện', 'Chuyển']
        True
        2 Table Grid
        True
        vi-VN
        ['PAGE', 'NUMPAGES']
        Hội nghị · phương án \(try SmallPapers.runningOrder().imprint.plan ?? "") · runsheet 0\tTrang 1/1
        2020-01-16 00:00:00 vi

        """
    )
  }

  @Test("says every time of the running order, to python-docx and to LibreOffice")
  func saysEveryTime() throws {
    let foreign = try Foreign()
    try foreign.write(SmallPapers.runningOrder(), .docx)
    let script = """
      import sys, docx
      d = docx.Document(sys.argv[1] + "/paper.docx")
      for r in d.tables[0].rows[1:]:
        c = [x.text for x in r.cells]
        if c[0].isdigit(): print(c[1])
      """
    let spans = try foreign.python(script).split(whereSeparator: \.isNewline).flatMap {
      $0.split(separator: "–").map(String.init)
    }
    #expect(spans == SmallPapers.clocks)
    let words = try foreign.words(ofPDF: foreign.convert("paper.docx", to: "pdf"))
    for clock in SmallPapers.clocks { #expect(words.contains(clock)) }
    #expect(words.contains("Hội nghị biểu dương gia đình tiêu biểu năm 2020"))
  }

  @Test("keeps every Vietnamese letter", arguments: Paragraph.Style.allCases)
  func keepsLetters(style: Paragraph.Style) throws {
    let foreign = try Foreign()
    try foreign.write(
      SmallPapers.document([.paragraph(Prose(SmallPapers.letters), style: style)]),
      .docx
    )
    let script = """
      import sys, docx
      d = docx.Document(sys.argv[1] + "/paper.docx")
      print(any(p.text == sys.argv[2] for p in d.paragraphs))
      """
    #expect(try foreign.python(script, SmallPapers.letters) == "True\n")
  }
}
