// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// No other item, not even a floating one, stands between the first and the last of the items.
struct TogetherTests {
  static let event = Event.tiny(
    [
      .block(
        "chuong-trinh",
        "Chương trình",
        order: .free,
        [
          .talk("nhung", "Tham luận của bà Nhung", 5),
          .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(1) },
          .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards),
          .talk("ky-ket", "Ký kết giao ước", 5, kind: .signing),
        ]
      ),
      .talk("giai-lao", "Giải lao", 5, kind: .break) {
        $0.isFloating = true
        $0.optionalValue = Weight(1)
      },
    ],
    rules: [.together([.item("nhung"), .item("ngoc"), .item("trao-co")])]
  )

  @Test("Rows tell when the items have begun and are finished")
  func rows() {
    expectGolden(Self.event.rows(of: "together"), named: "together.txt")
  }

  @Test(
    "Nothing stands inside, a floating item neither, and a dropped item holds nothing together",
    arguments: [
      ("nhung ngoc trao-co ky-ket", true), ("ky-ket trao-co nhung ngoc", true),
      ("nhung ky-ket ngoc trao-co", false), ("nhung ngoc ky-ket trao-co", false),
      ("nhung giai-lao ngoc trao-co ky-ket", false), ("giai-lao nhung trao-co ky-ket", true),
      ("nhung trao-co ky-ket", true), ("nhung ky-ket trao-co", false),
    ]
  )
  func check(items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event.verdict(of: "together", on: order) == .both(isKept))
  }

  @Test("A block stands for its items")
  func block() {
    var event = Self.event
    event.rules = [RuleDeclaration(.together([.block("chuong-trinh"), .item("giai-lao")]))]
    let order = BlockOrderTests.order("ky-ket giai-lao nhung trao-co ngoc")
    #expect(event.verdict(of: "together", on: order) == .both(true))
  }

  @Test("An item in between is told the shorter way out")
  func words() {
    #expect(
      Self.event.told(
        of: "together",
        on: BlockOrderTests.order("nhung ky-ket ngoc trao-co giai-lao")
      )
        == Told(
          vi: Words(
            "“Ký kết giao ước” chen vào giữa “Tham luận của bà Nhung” và “Trao Cờ thi đua”, là những mục phải đi liền nhau",
            remedy: "Đưa lên 1 vị trí, trước “Tham luận của bà Nhung”"
          ),
          en: Words(
            "“Ký kết giao ước” stands between “Tham luận của bà Nhung” and “Trao Cờ thi đua”, which have to be together",
            remedy: "Move it 1 place up, to before “Tham luận của bà Nhung”"
          )
        )
    )
    #expect(
      Self.event.told(
        of: "together",
        on: BlockOrderTests.order("nhung ngoc giai-lao ky-ket trao-co")
      ).english.map(\.remedy) == [
        "Move it 2 places up, to before “Tham luận của bà Nhung”",
        "Move it 1 place down, to after “Trao Cờ thi đua”",
      ]
    )
  }

  @Test(
    "Soft, it costs the others between the first and the last",
    arguments: [
      ("nhung ngoc trao-co ky-ket", 0), ("nhung ky-ket ngoc trao-co", 1),
      ("nhung giai-lao ky-ket trao-co", 2), ("nhung giai-lao ngoc ky-ket trao-co", 2),
    ]
  )
  func soft(items: String, cost: Int) {
    #expect(Self.event.softCost(of: BlockOrderTests.order(items)) == cost)
  }
}
