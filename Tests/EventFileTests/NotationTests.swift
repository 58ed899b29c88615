// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Testing

/// Notations as a file has them: what stands after a key, and what the event then says.
struct NotationTests {
  private func event(starts: String) -> Event? {
    let session = "session: { starts: \(starts), ends: \"40:00\", grain: 15s }"
    return FaultyFile("", EventText(session: session)).read(nil).event
  }

  @Test(
    "a time on the clock",
    arguments: [
      ("07:30", "07:30"), ("7:30", "07:30"), ("7h30", "07:30"), ("07h30'", "07:30"),
      ("25:30", "25:30"), ("\"07:30:15\"", "07:30:15"), ("7h", "07:00"), ("7 giờ 30", "07:30"),
      ("0:00", "00:00"), ("7H30", "07:30"), ("7h30’", "07:30"), ("7 giờ 30 phút", "07:30"),
    ]
  )
  func clock(written: String, meant: String) {
    #expect(event(starts: written)?.session.starts.description == meant)
  }

  @Test(
    "what is no time on the clock",
    arguments: [
      "7", "730", "7:3", "7:60", "48:00", "7:30:60", "h30", "7h30h", "7:", "07:30 07:31", "-7:30",
      "7:030", "١٢:٠٠", "''", "7::30", "7:30:15:00", "999999999999:00",
    ]
  )
  func noClock(written: String) {
    #expect(event(starts: written) == nil)
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private func item(minutes: String, grain: String = "15s") -> LengthRange? {
    let text = EventText(
      session: "session: { starts: 07:30, ends: 11:30, grain: \(grain) }",
      programme: "programme:\n  - { id: a, minutes: \(minutes) }"
    )
    return FaultyFile("", text).read(nil).event?.programme.items.first?.minutes
  }

  @Test(
    "a length",
    arguments: [
      ("5", 300), ("5'", 300), ("5 phút", 300), ("5m", 300), ("2'30", 150), ("90s", 90),
      ("1h15", 4500), ("0", 0), ("5 min", 300), ("5 minutes", 300), ("1h", 3600), ("2m30", 150),
      ("2m30s", 150), ("2 phút 30 giây", 150), ("1 giờ 15 phút", 4500), ("2'30\"", 150),
      ("5’", 300), ("1h15'", 4500), ("0'30", 30), ("05", 300),
    ]
  )
  func length(written: String, seconds: Int) {
    #expect(item(minutes: quoted(written)) == LengthRange(exactly: Length(seconds: seconds)))
  }

  @Test(
    "what is no length",
    arguments: [
      "-5", "five", "5 6", "1h75", "2'75", "5x", "", "49h", "99999999999999", "1.5", "5:30", "5,",
      "5..",
      "s", "30s 2m", "1h 1h",
    ]
  )
  func noLength(written: String) {
    #expect(item(minutes: quoted(written)) == nil)
  }

  @Test(
    "a range with its preferred length: the middle, rounded down to the grain",
    arguments: [
      ("5..7", "1m", [300, 360, 420]), ("5..8", "1m", [300, 360, 480]),
      ("5..8", "30s", [300, 390, 480]), ("5 .. 8", "1m", [300, 360, 480]),
      ("5…8", "1m", [300, 360, 480]), ("5'..8'", "1m", [300, 360, 480]),
      ("{ min: 5, prefer: 7, max: 8 }", "1m", [300, 420, 480]),
      ("{ min: 5, max: 8 }", "1m", [300, 360, 480]),
      ("6..6", "1m", [360, 360, 360]), ("2'10..5", "1m", [180, 240, 300]),
    ]
  )
  func range(written: String, grain: String, seconds: [Int]) throws {
    let range = try #require(item(minutes: written, grain: grain))
    #expect([range.minimum, range.preferred, range.maximum].map(\.seconds) == seconds)
  }

  @Test(
    "a window",
    arguments: [
      ("08:45..09:40", "08:45", "09:40"), ("..10:30", nil, "10:30"), ("8h45..", "08:45", nil),
      ("09:00", "09:00", "09:00"), ("08:45 .. 09:40", "08:45", "09:40"),
    ] as [(String, String?, String?)]
  )
  func window(written: String, earliest: String?, latest: String?) throws {
    let text = EventText(
      programme: "programme:\n  - { id: a, minutes: 5, starts: \"\(written)\" }"
    )
    let event = try #require(FaultyFile("", text).read(nil).event)
    let window = try #require(event.programme.items.first?.starts)
    #expect(window.earliest?.description == earliest)
    #expect(window.latest?.description == latest)
  }

  @Test(
    "a weekday in either language",
    arguments: ["Thursday", "thu", "Thứ Năm", "thứ năm", "Thứ 5", "THỨ NĂM"]
  )
  func weekday(written: String) {
    let text = EventText(event: "event: { title: T, date: 2020-01-16, weekday: \(written) }")
    let reading = FaultyFile("", text).read(nil)
    #expect(reading.event?.header.weekday == .thursday)
    #expect(reading.diagnostics == [])
  }

  @Test(
    "how long before the event",
    arguments: [
      ("1 working day", .before(1, .workingDays)), ("3 days", .before(3, .days)),
      ("2 ngày làm việc", .before(2, .workingDays)), ("10 ngày", .before(10, .days)),
      ("2 weeks", .before(14, .days)), ("1 tuần", .before(7, .days)),
    ] as [(String, Milestone.Due)]
  )
  func days(written: String, due: Milestone.Due) {
    let text = EventText(rest: "milestones: [ { title: Tổng duyệt, before: \(written) } ]")
    let event = FaultyFile("", text).read(nil).event
    #expect(event?.milestones == [Milestone(title: "Tổng duyệt", due: due)])
  }

  @Test(
    "a weight with at most three decimals",
    arguments: [("2", 2000), ("0.5", 500), ("0,125", 125), ("0", 0), ("1.234", 1234)]
  )
  func weight(written: String, thousandths: Int) {
    let text = EventText(
      programme: "programme:\n  - { id: a, minutes: 5, optional: '\(written)' }"
    )
    let event = FaultyFile("", text).read(nil).event
    #expect(event?.programme.items.first?.optionalValue == Weight(thousandths: thousandths))
  }
}
