// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The changeover to an item does not begin before what it needs is ready.
struct ReadyTests {
  static func event(_ ready: String = "07:45") -> Event {
    .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: .free,
          [
            .talk("bao-cao", "Báo cáo tổng kết", 5, kind: .report),
            .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards) { $0.ready = ClockTime(ready) },
          ]
        )
      ],
      changeovers: [.turn(.lectern, .awards, 3), .turn(.start, .awards, 1)]
    )
  }

  @Test("Rows take the changeover off the start of the position the item stands at")
  func rows() {
    expectGolden(Self.event().rows(of: "ready"), named: "ready.txt")
  }

  @Test(
    "The changeover may begin on the minute, from the item before or the session's start",
    arguments: [
      ("bao-cao 07:30 5", "trao-co 07:47 5", false), ("bao-cao 07:30 5", "trao-co 07:48 5", true),
      ("bao-cao 07:30 5", "trao-co 07:49 5", true), ("trao-co 07:45 5", "bao-cao 07:50 5", false),
      ("trao-co 07:46 5", "bao-cao 07:51 5", true), ("trao-co 07:46 5", "bao-cao 07:46 5", true),
    ]
  )
  func check(first: String, second: String, isKept: Bool) {
    #expect(
      Self.event().verdict(of: "ready", on: RunningOrder(first, second)) == .both(isKept)
    )
  }

  @Test("An item that is ready before the session starts is never waited for")
  func early() {
    let order = RunningOrder("trao-co 07:31 5", "bao-cao 07:36 5")
    #expect(Self.event("07:30").verdict(of: "ready", on: order) == .both(true))
    #expect(Self.event("06:00").verdict(of: "ready", on: order) == .both(true))
  }

  @Test("A changeover that begins too early is told by how much")
  func words() {
    #expect(
      Self.event().told(of: "ready", on: RunningOrder("bao-cao 07:30 5", "trao-co 07:40 5"))
        == Told(
          vi: Words(
            "việc chuyển sân khấu cho “Trao Cờ thi đua” bắt đầu lúc 07:37, trong khi 07:45 mới sẵn sàng",
            remedy: "Lùi lại 8 phút"
          ),
          en: Words(
            "the changeover to “Trao Cờ thi đua” begins at 07:37, but it is ready at 07:45",
            remedy: "Move it 8 minutes later"
          )
        )
    )
  }

  @Test("Without a changeover it is the item that starts too early")
  func wordsWithoutChangeover() {
    var event = Self.event()
    event.stage = Stage()
    #expect(
      event.told(of: "ready", on: RunningOrder("bao-cao 07:30 5", "trao-co 07:40 5"))
        == Told(
          vi: Words(
            "“Trao Cờ thi đua” bắt đầu lúc 07:40, trong khi 07:45 mới sẵn sàng",
            remedy: "Lùi lại 5 phút"
          ),
          en: Words(
            "“Trao Cờ thi đua” starts at 07:40, but it is ready at 07:45",
            remedy: "Move it 5 minutes later"
          )
        )
    )
  }
}
