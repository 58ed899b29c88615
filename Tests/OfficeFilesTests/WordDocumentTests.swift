// SPDX-License-Identifier: GPL-3.0-or-later

import OfficeFiles
import TestSupport
import Testing

@Suite("Word documents")
struct WordDocumentTests {
  @Test("give their words, however the runs are cut, and the pages they were saved with")
  func giveWords() throws {
    let bytes = try OfficeArchive.wordDocument(
      [["Kính ", "th", "ưa & <Hội nghị>"], [], ["Hết"]],
      pages: 3
    )
    let document = try WordDocument(bytes)
    #expect(document.text == "Kính thưa & <Hội nghị>\n\nHết\n")
    #expect(document.pages == 3)
  }

  @Test("leave out what a reviewer struck out, and field codes")
  func leaveDeletionsOut() throws {
    let xml = """
      <w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:t>bỏ</w:t>\
      <w:delText>bỏ</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>lại</w:t>\
      <w:br/></w:r></w:p></w:body></w:document>
      """
    let document = try WordDocument(try OfficeArchive.bytes([("word/document.xml", xml)]))
    #expect(document.text == "Còn\tlại\n\n")
    #expect(document.pages == nil)
  }

  @Test("hostile and damaged files are refused by name")
  func refuseHostile() throws {
    #expect(throws: OfficeFault.notArchive) { try WordDocument([]) }
    #expect(throws: OfficeFault.notArchive) { try WordDocument(Array("not a zip".utf8)) }
    let good = try OfficeArchive.wordDocument([["Kính thưa"]])
    #expect(throws: OfficeFault.notArchive) { try WordDocument(Array(good.prefix(good.count / 2))) }
    #expect(throws: OfficeFault.noPart("word/document.xml")) {
      try WordDocument(try OfficeArchive.bytes([("a.txt", "x")]))
    }
    let part = "word/document.xml"
    #expect(throws: OfficeFault.badPart(part)) {
      try WordDocument(try OfficeArchive.bytes([(part, "<w:document><w:p>")]))
    }
    let laughs =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
    #expect(throws: OfficeFault.badPart(part)) {
      try WordDocument(try OfficeArchive.bytes([(part, laughs)]))
    }
    // 200 MB of blanks in a few hundred kilobytes.
    let bomb = try OfficeArchive.bytes([], script: "z.writestr('\(part)', ' ' * (200 << 20))")
    #expect(bomb.count < 1 << 20)
    #expect(throws: OfficeFault.tooLarge(part)) { try WordDocument(bomb) }
    let many = try OfficeArchive.bytes(
      [],
      script: "for i in range(12000): z.writestr('w/%d' % i, '')"
    )
    #expect(throws: OfficeFault.tooLarge("ZIP")) { try WordDocument(many) }
  }
}
