// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// An item starts at or after the end of the one before it and the changeover between the two.
struct ChangeoversTests {
  static let event = Event.tiny(
    [
      .talk("van-nghe", "Văn nghệ chào mừng", 10, kind: .performance),
      .talk("khai-mac", "Phát biểu khai mạc", 5),
      .talk("giai-lao", "Giải lao", 10, kind: .break) { $0.optionalValue = Weight(1) },
    ],
    changeovers: [
      .turn(.start, .lectern, 2), .turn(.performance, .any, 3), .turn(.lectern, .performance, nil),
      .turn(.lectern, .end, 1), .turn(.start, .floor, nil), .turn(.floor, .end, nil),
    ]
  )

  @Test("Rows are a flow through the setups of the stage")
  func rows() {
    expectGolden(Self.event.rows(of: "changeovers"), named: "changeovers.txt")
  }

  @Test(
    "The changeover of the pair is the least that lies between two items",
    arguments: [("07:42", false), ("07:43", true), ("07:44", true)]
  )
  func between(start: String, isKept: Bool) {
    let order = RunningOrder("van-nghe 07:30 10", "khai-mac \(start) 5", dropping: ["giai-lao"])
    #expect(Self.event.verdict(of: "changeovers", on: order) == .both(isKept))
  }

  @Test(
    "The changeover from the session's start comes before the first item",
    arguments: [("07:31", false), ("07:32", true), ("07:33", true)]
  )
  func atTheStart(start: String, isKept: Bool) {
    let event = Event.tiny(
      [.talk("khai-mac", "Phát biểu khai mạc", 5)],
      changeovers: [.turn(.start, .lectern, 2)]
    )
    let order = RunningOrder("khai-mac \(start) 5")
    #expect(event.verdict(of: "changeovers", on: order) == .both(isKept))
  }

  @Test(
    "A dropped item has no changeover, its neighbours become neighbours",
    arguments: [("07:53", true), ("07:52", false)]
  )
  func aroundDropped(start: String, isKept: Bool) {
    let event = Event.tiny(
      [
        .talk("van-nghe", "Văn nghệ chào mừng", 20, kind: .performance),
        .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards) { $0.optionalValue = Weight(1) },
        .talk("khai-mac", "Phát biểu khai mạc", 5),
      ],
      changeovers: [.turn(.performance, .any, 3), .turn(.any, .awards, 2), .turn(.awards, .any, 1)]
    )
    let order = RunningOrder("van-nghe 07:30 20", "khai-mac \(start) 5", dropping: ["trao-co"])
    #expect(event.verdict(of: "changeovers", on: order) == .both(isKept))
  }

  @Test(
    "A pair that is never allowed breaks the rule however long the wait",
    arguments: [
      (RunningOrder("khai-mac 07:32 5", "van-nghe 08:00 10", dropping: ["giai-lao"]), false),
      (RunningOrder("van-nghe 07:30 10", "khai-mac 08:00 5", dropping: ["giai-lao"]), true),
      (RunningOrder("giai-lao 07:30 10", "van-nghe 07:45 10", "khai-mac 08:00 5"), false),
      (RunningOrder("van-nghe 07:30 10", "khai-mac 07:45 5", "giai-lao 07:55 10"), false),
      (RunningOrder("van-nghe 07:30 10", "giai-lao 07:45 10", "khai-mac 07:55 5"), true),
    ]
  )
  func never(order: RunningOrder, isKept: Bool) {
    #expect(Self.event.verdict(of: "changeovers", on: order) == .both(isKept))
  }

  @Test("An early item is told the changeover before it")
  func tooEarly() {
    let order = RunningOrder("van-nghe 07:30 10", "khai-mac 07:41 5", dropping: ["giai-lao"])
    #expect(
      Self.event.told(of: "changeovers", on: order)
        == Told(
          vi: Words(
            "“Phát biểu khai mạc” bắt đầu lúc 07:41, nhưng “Văn nghệ chào mừng” đến 07:40 mới xong và cần 3 phút chuyển sân khấu",
            remedy: "Lùi “Phát biểu khai mạc” thêm 2 phút"
          ),
          en: Words(
            "“Phát biểu khai mạc” starts at 07:41, but “Văn nghệ chào mừng” ends at 07:40 and the changeover takes 3 minutes",
            remedy: "Start “Phát biểu khai mạc” 2 minutes later"
          )
        )
    )
  }

  @Test("Items that overlap are told without a changeover of nothing")
  func overlapping() {
    let event = Event.tiny([
      .talk("nhung", "Tham luận của bà Nhung", 5), .talk("ngoc", "Tham luận của ông Ngọc", 5),
    ])
    let order = RunningOrder("nhung 07:30 5", "ngoc 07:34 5")
    #expect(
      event.told(of: "changeovers", on: order)
        == Told(
          vi: Words(
            "“Tham luận của ông Ngọc” bắt đầu lúc 07:34, nhưng “Tham luận của bà Nhung” đến 07:35 mới xong",
            remedy: "Lùi “Tham luận của ông Ngọc” thêm 1 phút"
          ),
          en: Words(
            "“Tham luận của ông Ngọc” starts at 07:34, but “Tham luận của bà Nhung” ends at 07:35",
            remedy: "Start “Tham luận của ông Ngọc” 1 minute later"
          )
        )
    )
  }

  @Test("An early first item is told when the session starts")
  func tooEarlyAtTheStart() {
    let event = Event.tiny(
      [.talk("khai-mac", "Phát biểu khai mạc", 5)],
      changeovers: [.turn(.start, .lectern, 2)]
    )
    #expect(
      event.told(of: "changeovers", on: RunningOrder("khai-mac 07:30 5"))
        == Told(
          vi: Words(
            "“Phát biểu khai mạc” bắt đầu lúc 07:30, nhưng phiên mở đầu lúc 07:30 và cần 2 phút chuyển sân khấu",
            remedy: "Lùi “Phát biểu khai mạc” thêm 2 phút"
          ),
          en: Words(
            "“Phát biểu khai mạc” starts at 07:30, but the session starts at 07:30 and the changeover takes 2 minutes",
            remedy: "Start “Phát biểu khai mạc” 2 minutes later"
          )
        )
    )
  }

  @Test("Pairs that are never allowed are told, at the session's ends too")
  func forbidden() {
    let order = RunningOrder("giai-lao 07:30 10", "khai-mac 07:45 5", "van-nghe 07:55 10")
    let closing = RunningOrder("van-nghe 07:30 10", "khai-mac 07:45 5", "giai-lao 07:55 10")
    #expect(
      Self.event.told(of: "changeovers", on: order)
        == Told(
          [
            Words(
              "“Giải lao” không được mở đầu chương trình",
              remedy: "Đặt một mục khác lên trước"
            ),
            Words(
              "“Văn nghệ chào mừng” không được đứng ngay sau “Phát biểu khai mạc”",
              remedy: "Đặt một mục khác vào giữa"
            ),
          ],
          [
            Words("“Giải lao” may not open the programme", remedy: "Put another item before it"),
            Words(
              "“Văn nghệ chào mừng” may not come directly after “Phát biểu khai mạc”",
              remedy: "Put another item between them"
            ),
          ]
        )
    )
    #expect(
      Self.event.told(of: "changeovers", on: closing)
        == Told(
          vi: Words(
            "“Giải lao” không được kết thúc chương trình",
            remedy: "Đặt một mục khác ra sau"
          ),
          en: Words("“Giải lao” may not close the programme", remedy: "Put another item after it")
        )
    )
  }
}
