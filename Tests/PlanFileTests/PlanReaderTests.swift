// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PlanFile
import TestSupport
import Testing

@Suite("Reading a plan")
struct PlanReaderTests {
  @Test("takes a CSV with its columns in any order, from a spreadsheet")
  func readsCSV() {
    let reading = read(
      "\u{FEFF}note;END;Start;id\r\nx;07:40;7:30;van-nghe\r\n;;;\r\n;7h46;07:43:00;'chao-co\r\n"
        .replacing("'chao-co", with: "chao-co")
    )
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.plan?.order.placements == [
        .init(item: "van-nghe", start: ClockTime(hour: 7, minute: 30), length: Length(minutes: 10)),
        .init(item: "chao-co", start: ClockTime(hour: 7, minute: 43), length: Length(minutes: 3)),
      ]
    )
    #expect(
      reading.plan?.order.dropped == [
        "gioi-thieu", "duong", "the-thao", "giai-lao", "phim", "cam-tuong", "ket-thuc",
      ]
    )
  }

  @Test(
    "takes an order of no items for one",
    arguments: [
      "id,start,end\n", "{\"format\": 1, \"items\": []}",
      "{\"format\": 1, \"status\": \"optimal\", \"items\": [], \"dropped\": [\"phim\"]}",
    ]
  )
  func readsEmptyOrder(text: String) {
    let reading = read(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.plan?.order.placements == [])
    #expect(reading.plan?.order.dropped == SmallCeremony.event.programme.items.map(\.id))
  }

  @Test(
    "tells times as Excel writes them once, counts the others and says how to format the cells",
    arguments: [("2:00 PM", "11:30 AM"), ("0.583", "0.6041666"), ("0,583", "0,6")]
  )
  func tellsSpreadsheetTimes(first: String, second: String) throws {
    let rows = (1...13).map { "x\($0);\(first);\(second)\n" }.joined()
    let reading = read("id;start;end\n" + rows)
    let place = SourcePlace(file: "plan", line: 2, column: 1)
    #expect(
      reading.diagnostics == [
        Diagnostic(
          .error,
          code: "plan-clock",
          "'\(first)' is no clock time such as 07:30",
          at: place,
          notes: [.init("25 more cells are written so, the next one here", at: place)],
          help:
            "in the spreadsheet, give the cells the format hh:mm, so that they read 07:30, and save again"
        )
      ]
    )
  }

  @Test("orders items by their starts")
  func ordersByStart() {
    let reading = read("id,start,end\nchao-co,08:00,08:03\nvan-nghe,07:30,07:40\n")
    #expect(reading.plan?.order.placements.map(\.item) == ["van-nghe", "chao-co"])
  }

  @Test("an item may take no time at all")
  func readsNoLength() {
    let reading = read("id,start,end\nvan-nghe,07:30,07:40\nchao-co,07:40,07:40\n")
    #expect(reading.plan?.order.placements.map(\.length) == [Length(minutes: 10), .zero])
  }

  @Test(
    "says what is wrong with a CSV",
    arguments: [
      ("", ["1 plan-shape the plan has no items"]),
      (
        "id,start\nx,07:00\n",
        ["1 plan-shape there is no column 'end'; id, start and end are needed"]
      ),
      (
        "id,start,end\nvan-nghe,soon,07:60\n",
        [
          "2 plan-clock 'soon' is no clock time such as 07:30",
          "2 plan-clock '07:60' is no clock time such as 07:30",
        ]
      ),
      (
        "id,start,end\nnobody,07:00,07:10\nvan-nghe,07:30,07:29\nvan-nghe,07:40,07:50\n",
        [
          "2 plan-unknown-item the event has no item 'nobody'",
          "3 plan-backwards 'van-nghe' must not end before its start, 07:30",
          "4 plan-double-item 'van-nghe' stands in the plan twice",
        ]
      ),
      ("id,start,end\n\"x", ["2 plan-syntax a quoted cell that begins here is never closed"]),
    ]
  )
  func tellsFaultsOfCSV(text: String, faults: [String]) {
    let reading = read(text)
    #expect(reading.plan == nil)
    #expect(
      reading.diagnostics.map { "\($0.place?.line ?? 0) \($0.code) \($0.message)" } == faults
    )
    #expect(reading.diagnostics.allSatisfy { $0.place?.file == "plan" })
  }

  @Test(
    "says what is wrong with a plan file",
    arguments: [
      ("{", ["the plan is not complete JSON"]),
      ("[]", ["'format' is missing"]),
      ("{\"format\": 2, \"items\": []}", ["format: this version reads plans of format 1 only"]),
      ("{\"format\": 1}", ["'items' is missing"]),
      ("{\"format\": 1, \"items\": {}}", ["items: a list is expected here"]),
      (
        "{\"format\": 1, \"status\": \"infeasible\", \"items\": []}",
        ["items: the plan has no items"]
      ),
      (
        "{\"format\": 1, \"items\": [3, {\"id\": \"van-nghe\", \"start\": 7, \"end\": \"25\"}]}",
        [
          "items[0]: 'id' is missing", "items[0]: 'start' is missing", "items[0]: 'end' is missing",
          "items[1].start: text in quotes is expected here",
          "items[1].end: '25' is no clock time such as 07:30",
        ]
      ),
      (
        "{\"format\": 1, \"items\": [{\"id\": \"van-nghe\", \"start\": \"07:30\", \"end\": \"07:40\"}],"
          + " \"dropped\": [\"x\"], \"preferences\": [{\"name\": \"reserve\", \"value\": \"0\"}]}",
        ["preferences[0]: 'value' must be a number", "the event has no item 'x'"]
      ),
    ]
  )
  func tellsFaultsOfJSON(text: String, messages: [String]) {
    let reading = read(text)
    #expect(reading.plan == nil)
    #expect(reading.diagnostics.map(\.message) == messages)
  }

  @Test("says that bytes are no text")
  func tellsBytes() {
    let reading = PlanReader(SmallCeremony.event, language: .vietnamese)
      .read(Data([0xFF, 0xFE, 0x00]), name: "plan")
    #expect(reading.diagnostics.map(\.message) == ["tệp phương án không phải văn bản UTF-8"])
    #expect(reading.diagnostics.map(\.help) == ["lưu tệp theo dạng CSV UTF-8"])
  }

  @Test("survives any bytes cut from a plan or spoilt in it")
  func survivesSpoiltPlans() {
    let whole = Array(PlanWriter(SmallCeremony.event).text(SmallCeremony.solution).utf8)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
      for _ in 0..<3 where !bytes.isEmpty {
        let position = Int.random(in: bytes.indices, using: &generator)
        bytes[position] = UInt8.random(in: 32...126, using: &generator)
      }
      let reading = PlanReader(SmallCeremony.event, language: .vietnamese)
        .read(Data(bytes), name: "plan")
      #expect((reading.plan == nil) == !reading.diagnostics.isEmpty)
    }
  }

  private func read(_ text: String) -> PlanReading {
    PlanReader(SmallCeremony.event, language: .english).read(Data(text.utf8), name: "plan")
  }
}
