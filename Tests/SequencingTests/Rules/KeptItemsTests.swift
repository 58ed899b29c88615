// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Every item that is not optional is on stage once, and no optional one twice.
struct KeptItemsTests {
  static let event = Event.tiny([
    .talk("khai-mac", "Phát biểu khai mạc", 5),
    .talk("giai-lao", "Giải lao", 10) { $0.optionalValue = Weight(2) },
    .talk("be-mac", "Phát biểu bế mạc", 5),
  ])

  @Test("Rows fill the positions from the first on")
  func rows() {
    expectGolden(Self.event.rows(of: "kept-items"), named: "kept-items.txt")
  }

  @Test("Rows let everything be dropped where nothing must be kept")
  func rowsOfOptionalItems() {
    let event = Event.tiny([
      .talk("nhung", "Tham luận của bà Nhung", 5) { $0.optionalValue = Weight(1) },
      .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(1) },
    ])
    expectGolden(event.rows(of: "kept-items"), named: "kept-items-optional.txt")
  }

  @Test(
    "Only optional items may be left out",
    arguments: [
      (RunningOrder("khai-mac 07:30 5", "giai-lao 07:35 10", "be-mac 07:45 5"), true),
      (RunningOrder("khai-mac 07:30 5", "be-mac 07:35 5", dropping: ["giai-lao"]), true),
      (RunningOrder("giai-lao 07:30 10", "be-mac 07:40 5"), false),
      (RunningOrder(), false),
    ]
  )
  func check(order: RunningOrder, isKept: Bool) {
    #expect(Self.event.violations(of: "kept-items", in: order).isEmpty == isKept)
  }

  @Test("A missing item is named")
  func missing() {
    let order = RunningOrder("khai-mac 07:30 5")
    #expect(
      Self.event.told(of: "kept-items", on: order)
        == Told(
          vi: Words(
            "thiếu “Phát biểu bế mạc”",
            remedy: "Thêm lại, hoặc đặt optional cho mục này"
          ),
          en: Words("“Phát biểu bế mạc” is missing", remedy: "Put it back, or mark it optional")
        )
    )
  }

  @Test("An item that is there twice is named once")
  func twice() {
    let order = RunningOrder("khai-mac 07:30 5", "be-mac 07:35 5", "khai-mac 07:40 5")
    #expect(
      Self.event.told(of: "kept-items", on: order)
        == Told(
          vi: Words(
            "“Phát biểu khai mạc” có mặt hai lần trong chương trình",
            remedy: "Bỏ một lần"
          ),
          en: Words(
            "“Phát biểu khai mạc” stands in the order twice",
            remedy: "Take one of them out"
          )
        )
    )
  }

  @Test("An item that the event does not know is called by its id")
  func unknown() {
    let order = RunningOrder("khai-mac 07:30 5", "tang-hoa 07:35 5", "be-mac 07:40 5")
    #expect(
      Self.event.told(of: "kept-items", on: order)
        == Told(
          vi: Words(
            "“tang-hoa” không có trong tệp sự kiện",
            remedy: "Bỏ dòng này hoặc thêm mục vào tệp sự kiện"
          ),
          en: Words(
            "“tang-hoa” is not an item of the event",
            remedy: "Take the line out, or add the item to the event file"
          )
        )
    )
  }
}
