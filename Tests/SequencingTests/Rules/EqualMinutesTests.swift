// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// All kept direct items of the block have one length.
struct EqualMinutesTests {
  static let event = Event.tiny([
    .block(
      "tham-luan",
      "Tham luận",
      order: .free,
      equalMinutes: true,
      [
        .talk("nhung", "Tham luận của bà Nhung", 5...7, prefer: 6),
        .talk("ngoc", "Tham luận của ông Ngọc", 4...6, prefer: 5),
        .talk("nguyet", "Tham luận của ông Nguyệt", 4...7, prefer: 5) {
          $0.optionalValue = Weight(1)
        },
      ]
    )
  ])

  @Test("Rows tie every length to one, that of a droppable item while it is kept")
  func rows() {
    expectGolden(Self.event.rows(of: "equal-minutes"), named: "equal-minutes.txt")
  }

  @Test(
    "Kept items have one length, dropped ones any",
    arguments: [
      (RunningOrder("nhung 07:30 5", "ngoc 07:40 5", "nguyet 07:50 5"), true),
      (RunningOrder("nhung 07:30 5", "ngoc 07:40 5", "nguyet 07:50 6"), false),
      (RunningOrder("nhung 07:30 6", "ngoc 07:40 5", "nguyet 07:50 5"), false),
      (RunningOrder("nhung 07:30 6", "ngoc 07:40 6", dropping: ["nguyet"]), true),
      (RunningOrder("nhung 07:30 6", "ngoc 07:40 5", dropping: ["nguyet"]), false),
    ]
  )
  func check(order: RunningOrder, isKept: Bool) {
    #expect(Self.event.verdict(of: "equal-minutes", on: order) == .both(isKept))
  }

  @Test("Items of an inner block go their own way")
  func innerBlock() {
    let event = Event.tiny([
      .block(
        "tham-luan",
        "Tham luận",
        equalMinutes: true,
        [
          .talk("nhung", "Tham luận của bà Nhung", 5),
          .block("phim", "Phim", [.talk("phong-su", "Phóng sự", 9, kind: .film)]),
          .talk("ngoc", "Tham luận của ông Ngọc", 5),
        ]
      )
    ])
    let order = RunningOrder("nhung 07:30 5", "phong-su 07:40 9", "ngoc 07:50 5")
    #expect(event.verdict(of: "equal-minutes", on: order) == .both(true))
  }

  @Test("Different lengths are told with a length that all can have")
  func words() {
    let order = RunningOrder("ngoc 07:30 4", "nhung 07:40 7", dropping: ["nguyet"])
    #expect(
      Self.event.told(of: "equal-minutes", on: order)
        == Told(
          vi: Words(
            "“Tham luận của ông Ngọc” dài 4 phút còn “Tham luận của bà Nhung” dài 7 phút, trong khi mọi mục của khối phải dài bằng nhau",
            remedy: "Cho mỗi mục của khối 5 phút"
          ),
          en: Words(
            "“Tham luận của ông Ngọc” takes 4 minutes and “Tham luận của bà Nhung” takes 7 minutes, but all items of the block take the same time",
            remedy: "Give each item of the block 5 minutes"
          )
        )
    )
  }
}
