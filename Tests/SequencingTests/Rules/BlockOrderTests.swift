// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// What is listed keeps the order of the list; floating items are bound by rules only.
struct BlockOrderTests {
  static let event = Event.tiny([
    .talk("chao-co", "Chào cờ", 3, kind: .salute),
    .block(
      "tham-luan",
      "Tham luận",
      order: .free,
      [.talk("nhung", "Tham luận của bà Nhung", 5), .talk("ngoc", "Tham luận của ông Ngọc", 5)]
    ),
    .talk("giai-lao", "Giải lao", 5, kind: .break) {
      $0.isFloating = true
      $0.optionalValue = Weight(1)
    },
    .talk("be-mac", "Phát biểu bế mạc", 5),
  ])

  static let listed = Event.tiny([
    .block(
      "tham-luan",
      "Tham luận",
      [.talk("nhung", "Tham luận của bà Nhung", 5), .talk("ngoc", "Tham luận của ông Ngọc", 5)]
    )
  ])

  @Test("Rows bind neighbours in the list, and those beyond what may be dropped")
  func rows() {
    let event = Event.tiny([
      .talk("chao-co", "Chào cờ", 3, kind: .salute),
      .talk("tang-hoa", "Tặng hoa", 2) { $0.optionalValue = Weight(1) },
      .talk("be-mac", "Phát biểu bế mạc", 5),
    ])
    expectGolden(event.rows(of: "block-order"), named: "block-order.txt")
  }

  @Test(
    "A free block may be in any order, but keeps its place in the list; floating items go anywhere",
    arguments: [
      ("chao-co nhung ngoc giai-lao be-mac", true),
      ("chao-co ngoc nhung giai-lao be-mac", true),
      ("giai-lao chao-co ngoc nhung be-mac", true),
      ("chao-co ngoc giai-lao nhung be-mac", true),
      ("chao-co nhung be-mac ngoc giai-lao", false),
      ("ngoc chao-co nhung giai-lao be-mac", false),
    ]
  )
  func freeBlock(items: String, isKept: Bool) {
    let order = Self.order(items)
    #expect(Self.event.verdict(of: "block-order", on: order) == .both(isKept))
  }

  @Test(
    "A listed block keeps its list, together or not",
    arguments: [("nhung ngoc", true), ("ngoc nhung", false)],
    [true, false]
  )
  func listedBlock(_ order: (items: String, isKept: Bool), together: Bool) {
    let event = Event.tiny([
      .block(
        "tham-luan",
        "Tham luận",
        together: together,
        [.talk("nhung", "Tham luận của bà Nhung", 5), .talk("ngoc", "Tham luận của ông Ngọc", 5)]
      )
    ])
    #expect(event.verdict(of: "block-order", on: Self.order(order.items)) == .both(order.isKept))
  }

  @Test("An order against a listed block names the block")
  func wordsOfBlock() {
    #expect(
      Self.listed.told(of: "block-order", on: Self.order("ngoc nhung"))
        == Told(
          vi: Words(
            "“Tham luận của ông Ngọc” đứng trước “Tham luận của bà Nhung”, trái với thứ tự đã liệt kê",
            remedy: "Đổi chỗ hai mục, hoặc đặt order: free cho khối “Tham luận”"
          ),
          en: Words(
            "“Tham luận của ông Ngọc” stands before “Tham luận của bà Nhung”, against the listed order",
            remedy: "Swap the two, or give the block “Tham luận” order: free"
          )
        )
    )
  }

  @Test("An order against the programme itself asks for no block that is not there")
  func wordsOfProgramme() {
    #expect(
      Self.event.told(of: "block-order", on: Self.order("chao-co nhung giai-lao be-mac ngoc"))
        == Told(
          vi: Words(
            "“Phát biểu bế mạc” đứng trước “Tham luận của ông Ngọc”, trái với thứ tự đã liệt kê",
            remedy: "Đổi chỗ hai mục, hoặc đưa cả hai vào một khối có order: free"
          ),
          en: Words(
            "“Phát biểu bế mạc” stands before “Tham luận của ông Ngọc”, against the listed order",
            remedy: "Swap the two, or list both in a block with order: free"
          )
        )
    )
  }

  /// The items ten minutes from one another.
  static func order(_ items: String) -> RunningOrder {
    RunningOrder(
      placements: items.split(separator: " ").enumerated().map { place, id in
        RunningOrder.Placement(
          item: ItemID(String(id)),
          start: ClockTime("07:30") + Length(minutes: 10 * place),
          length: Length(minutes: id == "chao-co" ? 3 : 5)
        )
      }
    )
  }
}
