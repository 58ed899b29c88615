// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Each person of an item is there for the whole of it, ends included.
struct PresenceTests {
  static func event(_ windows: ClockWindow..., minutes: Int = 10) -> Event {
    .tiny(
      [
        .talk("nguyet", "Tham luận của ông Nguyệt", minutes) { $0.who = ["nguyet"] },
        .talk("be-mac", "Phát biểu bế mạc", 5),
      ],
      people: [
        Person(id: "nguyet", name: "Nông Văn Nguyệt", honorific: "Ông", present: windows)
      ]
    )
  }

  @Test("Rows hold an item inside the hours of its person")
  func rows() {
    let event = Self.event(ClockWindow("07:40", "08:10"))
    expectGolden(event.rows(of: "speaker-presence"), named: "presence.txt")
  }

  @Test("Rows choose among several hours")
  func rowsOfHours() {
    let event = Self.event(ClockWindow("", "07:50"), ClockWindow("08:05", ""))
    expectGolden(event.rows(of: "speaker-presence"), named: "presence-hours.txt")
  }

  @Test(
    "The whole item lies inside the hours, ends included; changeovers do not count",
    arguments: [
      ("07:39", false), ("07:40", true), ("07:41", true), ("07:59", true), ("08:00", true),
      ("08:01", false),
    ]
  )
  func bounds(start: String, isKept: Bool) {
    let order = RunningOrder("nguyet \(start) 10", "be-mac 08:20 5")
    let event = Self.event(ClockWindow("07:40", "08:10"))
    #expect(event.verdict(of: "speaker-presence", on: order) == .both(isKept))
  }

  @Test(
    "With several hours the whole item lies inside one of them",
    arguments: [
      ("07:30", true), ("07:40", true), ("07:41", false), ("07:55", false), ("08:04", false),
      ("08:05", true), ("08:10", true),
    ]
  )
  func hours(start: String, isKept: Bool) {
    let order = RunningOrder("nguyet \(start) 10", "be-mac 08:25 5")
    let event = Self.event(ClockWindow("", "07:50"), ClockWindow("08:05", ""))
    #expect(event.verdict(of: "speaker-presence", on: order) == .both(isKept))
  }

  @Test(
    "Hours that touch leave no way across their border",
    arguments: [("07:40", true), ("07:45", false), ("07:50", true)]
  )
  func touching(start: String, isKept: Bool) {
    let order = RunningOrder("nguyet \(start) 10", "be-mac 08:25 5")
    let event = Self.event(ClockWindow("", "07:50"), ClockWindow("07:50", ""))
    #expect(event.verdict(of: "speaker-presence", on: order) == .both(isKept))
  }

  @Test("A person without hours is there all day, a dropped item needs nobody")
  func noHours() {
    #expect(Self.event().instances(of: "speaker-presence").isEmpty)
    let event = Event.tiny(
      [
        .talk("nguyet", "Tham luận của ông Nguyệt", 5) {
          $0.who = ["nguyet"]
          $0.optionalValue = Weight(1)
        },
        .talk("be-mac", "Phát biểu bế mạc", 5),
      ],
      people: [Person(id: "nguyet", present: [ClockWindow("08:00", "08:10")])]
    )
    let order = RunningOrder("be-mac 07:30 5", dropping: ["nguyet"])
    #expect(event.verdict(of: "speaker-presence", on: order) == .both(true))
  }

  @Test(
    "A person who is there outside the session only is there never",
    arguments: [ClockWindow("", "07:20"), ClockWindow("08:40", "")]
  )
  func outsideTheSession(window: ClockWindow) {
    let order = RunningOrder("nguyet 07:30 10", "be-mac 08:20 5")
    #expect(Self.event(window).verdict(of: "speaker-presence", on: order) == .both(false))
  }

  @Test("An item of no minutes needs its person too")
  func noMinutes() {
    let order = RunningOrder("nguyet 07:30 0", "be-mac 08:20 5")
    let event = Self.event(ClockWindow("08:40", ""), minutes: 0)
    #expect(event.verdict(of: "speaker-presence", on: order) == .both(false))
  }

  @Test("Who leaves or arrives is told the hour, and how far to move")
  func words() {
    let event = Self.event(ClockWindow("07:40", "08:10"))
    let late = RunningOrder("nguyet 08:11 10", "be-mac 08:25 5")
    let early = RunningOrder("nguyet 07:39 10", "be-mac 08:25 5")
    #expect(
      event.told(of: "speaker-presence", on: late)
        == Told(
          vi: Words(
            "Ông Nông Văn Nguyệt rời đi lúc 08:10; “Tham luận của ông Nguyệt” kết thúc lúc 08:21",
            remedy: "Đẩy mục này sớm lên 11 phút"
          ),
          en: Words(
            "Ông Nông Văn Nguyệt leaves at 08:10; “Tham luận của ông Nguyệt” ends at 08:21",
            remedy: "Move it 11 minutes earlier"
          )
        )
    )
    #expect(
      event.told(of: "speaker-presence", on: early)
        == Told(
          vi: Words(
            "Ông Nông Văn Nguyệt đến lúc 07:40; “Tham luận của ông Nguyệt” bắt đầu lúc 07:39",
            remedy: "Lùi mục này 1 phút"
          ),
          en: Words(
            "Ông Nông Văn Nguyệt arrives at 07:40; “Tham luận của ông Nguyệt” starts at 07:39",
            remedy: "Move it 1 minute later"
          )
        )
    )
  }

  @Test("Who comes back has not left for good, and the nearest hour is the remedy")
  func wordsOfHours() {
    let event = Self.event(ClockWindow("", "07:50"), ClockWindow("08:05", ""))
    #expect(
      event.told(of: "speaker-presence", on: RunningOrder("nguyet 08:03 10", "be-mac 08:25 5"))
        == Told(
          vi: Words(
            "Ông Nông Văn Nguyệt không có mặt suốt từ 08:03 đến 08:13, khi “Tham luận của ông Nguyệt” diễn ra",
            remedy: "Lùi mục này 2 phút"
          ),
          en: Words(
            "Ông Nông Văn Nguyệt is not there all the time from 08:03 to 08:13, when “Tham luận của ông Nguyệt” is on",
            remedy: "Move it 2 minutes later"
          )
        )
    )
  }

  @Test("An item longer than its person's hours is told to be shorter")
  func wordsOfTooLongItem() {
    let event = Self.event(ClockWindow("07:40", "07:46"))
    #expect(
      event.told(of: "speaker-presence", on: RunningOrder("nguyet 07:40 10", "be-mac 08:25 5"))
        == Told(
          vi: Words(
            "Ông Nông Văn Nguyệt rời đi lúc 07:46; “Tham luận của ông Nguyệt” kết thúc lúc 07:50",
            remedy: "Rút ngắn mục này còn nhiều nhất 6 phút, hoặc cử người khác"
          ),
          en: Words(
            "Ông Nông Văn Nguyệt leaves at 07:46; “Tham luận của ông Nguyệt” ends at 07:50",
            remedy: "Shorten it to at most 6 minutes, or ask somebody else"
          )
        )
    )
  }
}
