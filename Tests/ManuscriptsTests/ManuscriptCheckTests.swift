// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Manuscripts
import OfficeFiles
import Speech
import TestSupport
import Testing

@Suite("Manuscripts")
struct ManuscriptCheckTests {
  /// Three dense pages, as measured: 1,744 syllables.
  static let threeDensePages = Array(repeating: "thi", count: 1744).joined(separator: " ")

  @Test("nine talks of three dense pages are each warned of, with the minutes they would take")
  func nineTalksAreWarnedOf() throws {
    let names = (1...9).map { "bai-\($0).docx" }
    let event = event(names, minutes: 5...7, wanted: 6)
    let bytes = try OfficeArchive.wordDocument([[Self.threeDensePages]], pages: 3)
    let found = ManuscriptCheck(event, language: .vietnamese).diagnostics { _ in bytes }
    #expect(found.count == 9)
    #expect(found.allSatisfy { $0.severity == .warning && $0.code == "manuscript-too-long" })
    #expect(
      found[0].message
        == "'bai-1.docx' có 1744 âm tiết, đọc mất 7 phút 56 giây (220 âm tiết mỗi phút); “Tham luận 1” có nhiều nhất 7 phút"
    )
    #expect(
      found[0].help
        == "bớt ít nhất 204 âm tiết, còn 1540 âm tiết; để nói trong 6 phút thì còn 1320 âm tiết"
    )
  }

  @Test("the longest minutes are the limit: on it is a note, a syllable over it a warning")
  func limitIsExact() throws {
    let event = event(["a.txt"], minutes: 5...7, wanted: 6)
    func codes(_ syllables: Int) -> [String] {
      let text = Array(repeating: "a", count: syllables).joined(separator: " ")
      return ManuscriptCheck(event, language: .english).diagnostics { _ in Array(text.utf8) }
        .map(\.code)
    }
    #expect(codes(1320) == [])
    #expect(codes(1322) == ["manuscript-longer-than-wanted"])
    #expect(codes(1541) == ["manuscript-longer-than-wanted"])
    #expect(codes(1542) == ["manuscript-too-long"])
    #expect(codes(1802) == ["manuscript-too-long", "manuscript-too-many-pages"])
    #expect(codes(0) == ["manuscript-empty"])
  }

  @Test("pages are those the word processor counted")
  func pagesAreCounted() throws {
    let event = event(["a.docx"], minutes: 5...7, wanted: 6)
    let bytes = try OfficeArchive.wordDocument([["Kính thưa Hội nghị"]], pages: 4)
    let found = ManuscriptCheck(event, language: .english).diagnostics { _ in bytes }
    #expect(found.map(\.message) == ["'a.docx' has 4 A4 pages, more than 3"])
  }

  @Test("what is not there yet is told with the day it is due")
  func missingIsTold() throws {
    var event = event(["a.docx"], minutes: 5...7, wanted: 6)
    event.milestones = [
      Milestone(title: "Nhận tham luận và phóng sự", due: .before(5, .workingDays))
    ]
    let found = ManuscriptCheck(event, language: .vietnamese).diagnostics { _ in nil }
    #expect(found.map(\.code) == ["manuscript-missing"])
    #expect(found[0].message == "chưa có bài 'a.docx' của “Tham luận 1”; hạn nhận là 9/1/2020")
  }

  @Test("Markdown is read without its marks, and kinds nobody reads are refused")
  func readsMarkdown() throws {
    let markdown = "# Kính thưa\n\n- **Đất** hiến [2 ha](http://a.b/c) ![ảnh](x.png)\n(vỗ tay)\n"
    let text = try ManuscriptText(Array(markdown.utf8), path: "bai.MD")
    #expect(text.count(in: .vietnamese) == SpokenCount(units: 2 + 2 + 3))
    #expect(throws: ManuscriptText.Fault.unknownKind) { try ManuscriptText([65], path: "bai.pdf") }
    #expect(throws: ManuscriptText.Fault.notUTF8) { try ManuscriptText([0xFF], path: "bai.txt") }
    #expect(throws: ManuscriptText.Fault.office(.notArchive)) {
      try ManuscriptText([65], path: "a.docx")
    }
  }

  private func event(_ paths: [String], minutes: ClosedRange<Int>, wanted: Int) -> Event {
    var event = SmallCeremony.event
    let entries = paths.enumerated().map { index, path in
      Programme.Entry.item(
        Item(
          id: ItemID("t\(index)"),
          title: "Tham luận \(index + 1)",
          kind: .talk,
          minutes: LengthRange(
            minimum: Length(minutes: minutes.lowerBound),
            preferred: Length(minutes: wanted),
            maximum: Length(minutes: minutes.upperBound)
          ),
          manuscript: path
        )
      )
    }
    event.programme = Programme(entries)
    return event
  }
}
