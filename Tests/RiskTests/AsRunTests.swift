// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Risk
import Testing

@Suite("An as-run list")
struct AsRunTests {
  private static let header =
    "Index,Title,Cue,Scheduled Start,Actual Start,Scheduled End,Actual End\n"

  private static func event() -> Event {
    var event = Plans.row([10, 20, 30], kind: .talk)
    var items = event.programme.items
    items[1].title = "Bà Nguyễn Thị Nhung phát biểu"
    event.programme = Programme(items.map(Programme.Entry.item))
    return event
  }

  private func read(_ text: String, language: Language = .english) -> AsRunReading {
    AsRunReader(Self.event(), language: language).read(Data(text.utf8), name: "buoi-truoc.csv")
  }

  @Test(
    "has its clocks read however they are written",
    arguments: [
      ("07:30", 27_000), ("7:30", 27_000), ("7h30", 27_000), ("07h30'", 27_000),
      ("07:30:15", 27_015), ("7:30:15.250", 27_015), ("2:05 PM", 50_700), ("2:05:00 pm", 50_700),
      ("12:10 AM", 600), ("2:05 CH", 50_700), ("9:05 sa", 32_700), ("2020-01-16T07:30:00Z", 27_000),
      ("2020-01-16 07:30", 27_000), ("16/01/2020 7h30", 27_000), ("7 giờ 30", 27_000),
      ("25:30", 91_800), ("07:30:15,", nil), ("7.30", nil), ("0.3125", nil), ("", nil),
      ("07:61", nil), ("99:00", nil), ("13:00 PM", nil), ("07:3O", nil), ("--:--", nil),
      ("999999999999999999999:00", nil),
    ] as [(String, Int?)]
  )
  func clocks(text: String, seconds: Int?) {
    #expect(ClockTime(asRunText: text)?.secondsSinceMidnight == seconds)
  }

  @Test("teaches items by id and title, kinds by the cue")
  func matching() throws {
    let reading = read(
      Self.header + """
        1,Mở đầu,muc-1,07:30,07:34,07:40,07:46
        2,bà NGUYỄN thị Nhung  phát biểu,A1,07:40,07:46,08:00,08:10
        3,Ai đó,talk 3,08:00,08:10,08:10,08:21
        4,Nghỉ,,08:10,,08:20,
        5,Lạ,X,08:20,08:30,08:30,08:40

        """
    )
    let history = try #require(reading.history)
    #expect(history.logRatiosOfItems.keys.sorted() == ["muc-1", "muc-2"])
    #expect(history.logRatiosOfItems["muc-1"] == [log(1.2)])
    #expect(history.logRatiosOfItems["muc-2"] == [log(1.2)])
    #expect(history.logRatiosOfKinds == ["talk": [log(1.1)]])
    #expect(history.lateStarts == [log(4)])
    #expect(history.count == 3)
    #expect(reading.diagnostics.map(\.code) == ["as-run-unknown"])
    #expect(reading.diagnostics.first?.place?.line == 6)
  }

  @Test("moves a spread towards what was observed, the more the more there is of it")
  func learning() throws {
    let event = Plans.row([60], kind: .talk)
    var finishes: [Double] = []
    for count in [0, 1, 10, 200] {
      let rows = (0..<count).map { "\($0),,talk,08:00,08:00,08:10,08:15\n" }.joined()
      let history = count == 0 ? AsRunHistory() : try #require(read(Self.header + rows).history)
      let simulation = try Simulation(event, order: Plans.tight(event), history: history)
      let report = try #require(try simulation.report(runs: 20_000))
      finishes.append(report.finish.p50.minutes - 480)
    }
    #expect(finishes == finishes.sorted())
    #expect(abs(finishes[0] - 63) < 0.5)
    // ln: (5 ln 1.05 + ln 1.5) / 6
    #expect(abs(finishes[1] - 60 * exp((5 * log(1.05) + log(1.5)) / 6)) < 0.7)
    #expect(abs(finishes[3] - 90) < 1)
  }

  @Test("runs past midnight")
  func midnight() throws {
    let history = try #require(read(Self.header + "1,,muc-1,23:50,23:55,00:10,00:25\n").history)
    #expect(history.logRatiosOfItems["muc-1"] == [log(1.5)])
    #expect(history.lateStarts == [log(5)])
  }

  @Test(
    "that cannot be used is refused by name",
    arguments: [
      ("", "the as-run list is empty"), ("\u{FEFF}\n\n", "the as-run list is empty"),
      ("Title,Cue\n", "there is no column 'Scheduled Start'"),
      ("Scheduled Start,Actual Start,Scheduled End,Actual End\n", "there is no column 'Title'"),
      (header, "no row has both a planned and an actual length"),
      (header + "1,\"a", "a quoted cell that begins here is never closed"),
    ]
  )
  func refused(text: String, message: String) {
    for language in Language.allCases {
      let reading = read(text, language: language)
      #expect(reading.history == nil)
      #expect(reading.diagnostics.allSatisfy { $0.severity == .error && $0.place != nil })
      if language == .english { #expect(reading.diagnostics.first?.message == message) }
    }
    let latin = AsRunReader(Self.event(), language: .english).read(Data([0x54, 0xFF]), name: "x")
    #expect(latin.diagnostics.map(\.code) == ["as-run-syntax"])
  }

  @Test("has bad rows left out with a word, each way of being bad once")
  func badRows() throws {
    let reading = read(
      Self.header + """
        1,a,talk,8,08:00,08:10,08:10
        2,b,talk,8.5,08:00,08:10,08:10
        3,c,talk,08:00,08:00,08:00,08:10
        4,d,talk,08:00,08:10,08:10,08:05
        5,e,talk,08:00,08:00,08:10,11:10
        6,f,talk,08:00,08:00,08:10,08:10

        """
    )
    #expect(reading.history?.count == 1)
    #expect(
      reading.diagnostics.map(\.code) == ["as-run-clock", "as-run-length"]
    )
    #expect(reading.diagnostics.map(\.notes.count) == [1, 1])
  }

  @Test("is read as spreadsheets save it: semicolons, quotes, other names of the columns")
  func spreadsheets() throws {
    let text = """
      \u{FEFF}"index";"title";"cue";"scheduledStart";"actual_start";"SCHEDULED END";"Actual  End"\r
      1;"Mục; một";muc-1;7h30;7h30;7h40;7h50\r

      """
    #expect(read(text).history?.logRatiosOfItems["muc-1"] == [log(2)])
  }
}
