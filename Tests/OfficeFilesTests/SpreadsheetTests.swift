// SPDX-License-Identifier: GPL-3.0-or-later

import OfficeFiles
import TestSupport
import Testing

@Suite("Spreadsheets")
struct SpreadsheetTests {
  @Test("give the cells of the sheet that stands first, whatever its part is called")
  func giveCells() throws {
    let sheet = """
      <worksheet><sheetData><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>cá nhân</t></is></c>\
      </row><row r="3"/><row r="5"><c r="B5"><v>12.5</v></c><c r="D5" t="str"><f>A1</f><v>x</v></c></row></sheetData></worksheet>
      """
    let spreadsheet = try Spreadsheet(try Self.archive(sheet))
    #expect(
      spreadsheet.rows == [
        .init(number: 2, cells: ["Nông Văn Nguyệt", "", "cá nhân"]),
        .init(number: 5, cells: ["", "12.5", "", "x"]),
      ]
    )
  }

  @Test("with a reference that points nowhere are read as far as they go")
  func survivesNonsense() throws {
    let sheet = """
      <worksheet><sheetData><row><c t="s"><v>99</v></c><c r="ZZZZZ1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData></worksheet>
      """
    #expect(try Spreadsheet(try Self.archive(sheet)).rows == [.init(number: 1, cells: ["", "2"])])
  }

  static func archive(_ sheet: String) throws -> [UInt8] {
    try OfficeArchive.bytes([
      (
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"B\" r:id=\"rId7\"/><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId7\" Target=\"/xl/worksheets/list.xml\"/></Relationships>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst><si><t>Tên</t></si><si><r><t>Nông Văn </t></r><r><t>Nguyệt</t></r><rPh><t>x</t></rPh></si></sst>"
      ),
      ("xl/worksheets/list.xml", sheet),
    ])
  }
}
