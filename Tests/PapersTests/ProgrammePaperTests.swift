// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The programme for delegates")
struct ProgrammePaperTests {
  private static func document(
    _ scenario: Scenario,
    language: Language? = nil,
    changing change: (inout Event) -> Void = { _ in }
  ) -> Document {
    var event = scenario.event
    change(&event)
    return ProgrammePaper(
      scenario.order,
      of: event,
      language: language ?? event.header.language,
      program: "runsheet 0.1.0"
    ).document
  }

  /// Start and end of every line, as a program reads them.
  private static func clocks(_ document: Document) throws -> [(ClockTime, ClockTime)] {
    let rows = try #require(document.principalTable).rows.filter(\.isData)
    return try rows.map { row in
      guard case .clock(let start) = row["start"], case .clock(let end) = row["end"] else {
        throw CocoaError(.featureUnsupported)
      }
      return (start, end)
    }
  }

  private static func words(_ document: Document) -> String {
    PaperFormat.text.write(document)
  }

  @Test(
    "is the golden beside the event",
    arguments: ["lang-son-2019", "school-awards-night"],
    [PaperFormat.text, .markdown, .html, .csv]
  )
  func matchesGolden(name: String, format: PaperFormat) throws {
    let scenario = try Scenario(name)
    expectGolden(
      format.write(Self.document(scenario)),
      at: scenario.golden("programme." + format.fileExtension)
    )
  }

  @Test(
    "rounds times so that no order of times goes backwards, and none is further off than half a step",
    arguments: [1, 5, 7, 10, 30].flatMap { step in
      ["lang-son-2019", "school-awards-night"].map { (step, $0) }
    }
  )
  func roundsInOrder(step: Int, name: String) throws {
    let scenario = try Scenario(name)
    let document = Self.document(scenario) {
      $0.header.document.rounding = Length(minutes: step)
      $0.header.document.oneLineBlocks = nil
    }
    let entries = Timetable(scenario.order, of: scenario.event).entries
    let clocks = try Self.clocks(document)
    try #require(clocks.count == entries.count)
    var earlier = ClockTime(hour: 0, minute: 0)
    for (printed, entry) in zip(clocks, entries) {
      #expect(earlier <= printed.0 && printed.0 <= printed.1)
      earlier = printed.1
      for (shown, real) in [(printed.0, entry.start), (printed.1, entry.end)] {
        #expect(shown.secondsSinceMidnight % (60 * step) == 0)
        let off = shown.secondsSinceMidnight - real.secondsSinceMidnight
        // Nobody is asked to come when it has begun.
        if real == entries.first?.start {
          #expect(-60 * step < off && off <= 0)
        } else {
          #expect(abs(off) <= 30 * step)
        }
      }
    }
  }

  @Test("goes to the nearest multiple, a half to the earlier one")
  func roundsHalvesDown() {
    let five = RoundedTimes(step: Length(minutes: 5))
    for (seconds, rounded) in [(0, 0), (149, 0), (150, 0), (151, 300), (300, 300), (450, 300)] {
      #expect(
        five.rounded(ClockTime(secondsSinceMidnight: seconds))
          == ClockTime(secondsSinceMidnight: rounded)
      )
    }
  }

  @Test("prints one time where both ends of a line are rounded to the same")
  func printsOneTime() throws {
    let document = try Self.document(Scenario("lang-son-2019")) {
      $0.header.document.rounding = Length(minutes: 30)
    }
    let rows = try #require(document.principalTable).rows.filter(\.isData)
    #expect(rows.contains { if case .clock = $0["time"] { true } else { false } })
    for row in rows { if case .span(let start, let end) = row["time"] { #expect(start < end) } }
  }

  @Test("tells a block of one line in as many lines as a break from outside makes of it")
  func foldsBlocks() throws {
    let scenario = try Scenario("lang-son-2019")
    let document = Self.document(scenario) {
      $0.header.document.rounding = nil
      $0.header.document.oneLineBlocks = ["tham-luan"]
    }
    let rows = try #require(document.principalTable).rows
    let talks = rows.filter { $0["id"].pageText == "tham-luan" }
    #expect(talks.map { $0["time"].pageText } == ["08:50–09:03", "09:18–10:06"])
    let title = "Tham luận của các điển hình tiên tiến"
    #expect(talks.map { $0["title"].pageText } == [title, title + " (tiếp theo)"])
    #expect(!rows.contains { $0.spanning?.plainText.contains("Tham luận") ?? false })
    #expect(rows.contains { $0.spanning?.plainText == "Công tác khen thưởng" })
  }

  @Test("says nothing of how it was found, nor of what happens behind the stage")
  func hasNoTechnicalData() throws {
    for name in ["lang-son-2019", "school-awards-night"] {
      let scenario = try Scenario(name)
      let document = Self.document(scenario)
      let hash = String(scenario.order.contentHash(for: scenario.event).prefix(8))
      for format in PaperFormat.allCases where format.isText && format.carries(document) {
        let whole = format.write(document)
        let text = whole.firstRange(of: "</style>").map { whole[$0.upperBound...] } ?? whole[...]
        #expect(!text.contains(hash), "\(name) \(format)")
        for word in ["lectern", "changeover", "Chuyển sân khấu", "tối ưu", "optimal"] {
          #expect(!text.contains(word), "\(name) \(format) \(word)")
        }
      }
    }
  }

  @Test("has the layout in force on the date of the event")
  func followsTheDate() throws {
    let scenario = try Scenario("lang-son-2019")
    func look(_ month: Int, _ day: Int) -> PageSetup.Look {
      Self.document(scenario) {
        $0.header.date = CalendarDate(year: 2020, month: month, day: day)
      }.page.look
    }
    #expect(look(3, 4) == .official2011)
    #expect(look(3, 5) == .official)
    #expect(Self.document(scenario) { $0.header.date = nil }.page.look == .official)
    #expect(Self.document(scenario, language: .english).page.look == .plain)
    #expect(
      Self.document(scenario) { $0.header.protocolProfile = "international" }.page.look == .plain
    )
  }

  @Test("carries in head and foot what the event says, and dots where an office writes by hand")
  func fillsHeadAndFoot() throws {
    let scenario = try Scenario("lang-son-2019")
    let empty = Self.words(Self.document(scenario) { $0.header.document = DocumentDetails() })
    #expect(empty.contains("UBND TỈNH LẠNG SƠN"))
    #expect(empty.contains("Số: ……/CTr-……"))
    #expect(empty.contains("……, ngày …… tháng …… năm 2020"))
    #expect(!empty.contains("Nơi nhận"))
    let full = Self.words(
      Self.document(scenario) {
        $0.header.document = DocumentDetails(
          issuer: "Sở Nội vụ",
          superior: "UBND tỉnh Lạng Sơn",
          number: "12/CTr-SNV",
          place: "Lạng Sơn",
          issued: CalendarDate(year: 2020, month: 2, day: 6),
          signer: "Nguyễn Thị <Hà> & Con",
          signerTitle: "Giám đốc",
          recipients: ["Như trên", "Lưu: VT."]
        )
      }
    )
    for words in [
      "UBND TỈNH LẠNG SƠN", "SỞ NỘI VỤ", "Số: 12/CTr-SNV", "Lạng Sơn, ngày 06 tháng 02 năm 2020",
      "GIÁM ĐỐC", "Nguyễn Thị <Hà> & Con", "Nơi nhận:", "- Như trên;", "- Lưu: VT.\n",
    ] { #expect(full.contains(words), "\(words)") }
    #expect(
      Self.words(
        Self.document(scenario) {
          $0.header.document.issued = CalendarDate(year: 2020, month: 3, day: 16)
        }
      ).contains("ngày 16 tháng 3 năm 2020")
    )
  }

  @Test("leaves a title without a block's out of nothing: a block without one goes by its items")
  func namesUntitledBlocks() throws {
    let scenario = try Scenario("lang-son-2019")
    let document = Self.document(scenario) { event in
      event.programme = event.programme.mapping(blocks: { block in
        var block = block
        if block.id == "khai-mac" { block.title = "" }
        return block
      })
    }
    #expect(
      Self.words(document).replacing(/\s+/, with: " ").contains("Chào cờ, hát Quốc ca;")
    )
  }
}
