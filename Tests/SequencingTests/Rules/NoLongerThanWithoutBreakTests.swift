// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// From the first start, or the end of a break, to the next break or the finish is at most so long.
struct NoLongerThanWithoutBreakTests {
  static let event = Event.tiny(
    [
      .block(
        "chuong-trinh",
        "Chương trình",
        order: .free,
        [
          .talk("nhung", "Tham luận của bà Nhung", 10),
          .talk("ngoc", "Tham luận của ông Ngọc", 10...15) { $0.optionalValue = .one },
          .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = .one },
        ]
      )
    ],
    changeovers: [.turn(.lectern, .end, 2)],
    rules: [.noLongerThanWithoutBreak(Length(minutes: 20))]
  )

  @Test("Rows keep since when there has been no break, for each position")
  func rows() {
    expectGolden(
      Self.event.rows(of: "no-longer-than-without-break"),
      named: "no-longer-than-without-break.txt"
    )
  }

  @Test(
    "It counts from the first start, not the session's, to the break's start",
    arguments: [
      ("07:40 10", "08:00 5", true), ("07:40 10", "08:01 5", false), ("07:41 10", "08:01 5", true),
    ]
  )
  func untilBreak(first: String, pause: String, isKept: Bool) {
    let order = RunningOrder("nhung \(first)", "giai-lao \(pause)", dropping: ["ngoc"])
    #expect(Self.event.verdict(of: "no-longer-than-without-break", on: order) == .both(isKept))
  }

  @Test(
    "It counts from the break's end to the finish, the last changeover included",
    arguments: [("07:52", true), ("07:53", true), ("07:54", false)]
  )
  func untilFinish(start: String, isKept: Bool) {
    let order = RunningOrder("giai-lao 07:40 5", "nhung \(start) 10", dropping: ["ngoc"])
    #expect(Self.event.verdict(of: "no-longer-than-without-break", on: order) == .both(isKept))
  }

  @Test("Without a break the whole programme counts, and nothing at all is short enough")
  func noBreak() {
    let long = RunningOrder("nhung 07:30 10", "ngoc 07:40 10", dropping: ["giai-lao"])
    let short = RunningOrder("nhung 07:30 10", dropping: ["giai-lao", "ngoc"])
    #expect(Self.event.verdict(of: "no-longer-than-without-break", on: long) == .both(false))
    #expect(Self.event.verdict(of: "no-longer-than-without-break", on: short) == .both(true))
  }

  @Test("A stretch that is too long is told when a break is due")
  func words() {
    #expect(
      Self.event.told(
        of: "no-longer-than-without-break",
        on: RunningOrder("nhung 07:30 10", "ngoc 07:40 15", "giai-lao 07:55 5")
      )
        == Told(
          vi: Words(
            "từ 07:30 đến 07:55 là 25 phút không giải lao; nhiều nhất được 20 phút",
            remedy: "Cho giải lao chậm nhất lúc 07:50, hoặc rút ngắn 5 phút"
          ),
          en: Words(
            "from 07:30 to 07:55 there are 25 minutes without a break, and at most 20 minutes are allowed",
            remedy: "Put a break in by 07:50, or take out 5 minutes"
          )
        )
    )
  }

  @Test("Soft, it costs the minutes over, in each stretch")
  func soft() {
    let order = RunningOrder("nhung 07:30 10", "giai-lao 07:53 5", "ngoc 08:08 12")
    // 23 minutes to the break; from 07:58 to 08:20, and 2 minutes of changeover.
    #expect(Self.event.softCost(of: order) == 3 + 4)
    let short = RunningOrder("nhung 07:30 10", dropping: ["giai-lao", "ngoc"])
    #expect(Self.event.softCost(of: short) == 0)
  }
}
