// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Between the first and the last kept item of a block stand only its own items and floating ones.
struct BlockTogetherTests {
  static func event(isTogether: Bool = true) -> Event {
    .tiny([
      .block(
        "chuong-trinh",
        "Chương trình",
        order: .free,
        [
          .block(
            "tham-luan",
            "Tham luận",
            order: .free,
            together: isTogether,
            [
              .talk("nhung", "Tham luận của bà Nhung", 5),
              .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(1) },
            ]
          ),
          .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards),
        ]
      ),
      .talk("giai-lao", "Giải lao", 5, kind: .break) {
        $0.isFloating = true
        $0.optionalValue = Weight(1)
      },
    ])
  }

  @Test("Rows tell when the block has begun and is finished")
  func rows() {
    expectGolden(Self.event().rows(of: "block-together"), named: "block-together.txt")
  }

  @Test(
    "No outsider stands inside, a floating item may, and a dropped member holds nothing together",
    arguments: [
      ("nhung ngoc trao-co", true), ("trao-co ngoc nhung", true), ("nhung trao-co ngoc", false),
      ("ngoc trao-co nhung", false), ("nhung giai-lao ngoc trao-co", true),
      ("nhung trao-co", true), ("nhung trao-co giai-lao ngoc", false),
    ]
  )
  func check(items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event().verdict(of: "block-together", on: order) == .both(isKept))
  }

  @Test("A block that need not be together has no such rule")
  func apart() {
    let order = BlockOrderTests.order("nhung trao-co ngoc")
    let event = Self.event(isTogether: false)
    #expect(event.verdict(of: "block-together", on: order) == .both(true))
  }

  @Test("A floating member is no member of what must stay together")
  func floatingMember() {
    let event = Event.tiny([
      .block(
        "tham-luan",
        "Tham luận",
        [
          .talk("nhung", "Tham luận của bà Nhung", 5),
          .talk("hop-ca", "Hợp ca", 5, kind: .performance) { $0.isFloating = true },
        ]
      ),
      .talk("be-mac", "Phát biểu bế mạc", 5),
    ])
    let order = BlockOrderTests.order("nhung be-mac hop-ca")
    #expect(event.verdict(of: "block-together", on: order) == .both(true))
  }

  @Test("An item in the middle of a block is told the block's title")
  func words() {
    #expect(
      Self.event().told(of: "block-together", on: BlockOrderTests.order("nhung trao-co ngoc"))
        == Told(
          vi: Words(
            "“Trao Cờ thi đua” chen vào giữa khối “Tham luận”",
            remedy: "Đưa mục này ra ngoài khối, hoặc đặt together: false cho khối"
          ),
          en: Words(
            "“Trao Cờ thi đua” stands in the middle of the block “Tham luận”",
            remedy: "Move it out of the block, or give the block together: false"
          )
        )
    )
  }
}
