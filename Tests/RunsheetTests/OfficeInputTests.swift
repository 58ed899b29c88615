// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Files from Word and Excel, as the built command reads them.
@Suite("Office files")
struct OfficeInputTests {
  static let event = """
    format: 1
    event: { title: Hội nghị, date: 2020-01-16, language: vi, protocol: vietnam-2013 }
    session: { starts: "07:30", ends: "09:30" }
    milestones: [ { title: Nhận bài tham luận, on: 2020-01-09 } ]
    people: { an: { name: Nguyễn Văn An, rank: 2 } }
    programme:
      - { id: chao-co, title: Chào cờ, kind: salute, minutes: 3 }
      - { id: gioi-thieu, title: Giới thiệu, kind: introduction, minutes: 5, who: an }
      - { id: nguyet, title: Tham luận, kind: talk, minutes: 5..7, prefer: 6, who: an, manuscript: nguyet.docx }
      - { id: tu, title: Bài hai, kind: talk, minutes: 5..7, prefer: 6, who: an, manuscript: tu.docx }
      - { id: khen, title: Bằng khen, kind: awards, who: an, award: { class: bang-khen-thu-tuong, recipients: list.xlsx } }
    """

  @Test("check warns of a talk of three dense pages, of one not handed in, and reads the list")
  func checkReads() throws {
    let command = try BuiltCommand()
    try command.write(Self.event, to: "event.yaml")
    let page = Array(repeating: "thi đua yêu nước", count: 436).joined(separator: " ")
    try Data(OfficeArchive.wordDocument([[page]], pages: 3)).write(to: command.file("nguyet.docx"))
    try Data(try Self.list).write(to: command.file("list.xlsx"))
    let outcome = try command.run("check", "event.yaml", "--verbose")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains("'nguyet.docx' có 1744 âm tiết, đọc mất 7 phút 56 giây"))
    #expect(outcome.output.contains("bớt ít nhất 204 âm tiết, còn 1540 âm tiết"))
    #expect(outcome.output.contains("chưa có bài 'tu.docx' của “Bài hai”; hạn nhận là 9/1/2020"))
    #expect(outcome.output.hasSuffix("\n") && outcome.output.contains("0 lỗi, 2 cảnh báo"))
  }

  @Test("a spreadsheet that is none is refused by name")
  func refusesNonsense() throws {
    let command = try BuiltCommand()
    try command.write(Self.event, to: "event.yaml")
    try command.write("PK no archive", to: "list.xlsx")
    let outcome = try command.run("check", "event.yaml", "--language", "en")
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(
        "error: 'list.xlsx' cannot be read: it is damaged, or no Office file"
      )
    )
  }

  static var list: [UInt8] {
    get throws {
      let cells = [
        ["Họ và tên", "Đơn vị", "Loại"], ["Sở Y tế", "", "tập thể"],
        ["Bà Lan", "Sở Y tế", "cá nhân"],
      ]
      let rows = cells.map { row in
        "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
      }
      return try OfficeArchive.bytes([
        (
          "xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        ),
        (
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"
        ),
      ])
    }
  }
}
