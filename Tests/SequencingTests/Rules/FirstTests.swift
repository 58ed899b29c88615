// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The first kept item of the programme, or of a block, is the one asked for, if that is kept.
struct FirstTests {
  static func event(_ rule: RuleDeclaration.Statement) -> Event {
    .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: .free,
          [
            .talk("chao-co", "Chào cờ", 3, kind: .salute),
            .block(
              "tham-luan",
              "Tham luận",
              order: .free,
              together: false,
              [
                .talk("nhung", "Tham luận của bà Nhung", 5) { $0.optionalValue = Weight(1) },
                .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(1) },
              ]
            ),
            .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards) { $0.optionalValue = Weight(1) },
          ]
        )
      ],
      rules: [rule]
    )
  }

  @Test("Rows let nothing else have been done before the subject has begun")
  func rows() {
    expectGolden(
      Self.event(.first(.item("chao-co"), in: nil)).rows(of: "first"),
      named: "first-item.txt"
    )
    expectGolden(
      Self.event(.first(.block("tham-luan"), in: nil)).rows(of: "first"),
      named: "first-block.txt"
    )
  }

  @Test(
    "An item, or one of a block's, stands first; when it is dropped nothing is asked",
    arguments: [
      (.first(.item("chao-co"), in: nil), "chao-co nhung ngoc trao-co", true),
      (.first(.item("chao-co"), in: nil), "nhung chao-co ngoc trao-co", false),
      (.first(.item("trao-co"), in: nil), "chao-co nhung ngoc", true),
      (.first(.item("ngoc"), in: "tham-luan"), "chao-co ngoc trao-co nhung", true),
      (.first(.item("ngoc"), in: "tham-luan"), "chao-co nhung ngoc", false),
      (.first(.item("ngoc"), in: "tham-luan"), "chao-co nhung", true),
      (.first(.block("tham-luan"), in: nil), "ngoc chao-co nhung trao-co", true),
      (.first(.block("tham-luan"), in: nil), "trao-co nhung chao-co ngoc", false),
      (.first(.block("tham-luan"), in: nil), "trao-co ngoc chao-co", false),
      (.first(.block("tham-luan"), in: nil), "trao-co chao-co", true),
    ] as [(RuleDeclaration.Statement, String, Bool)]
  )
  func check(rule: RuleDeclaration.Statement, items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event(rule).verdict(of: "first", on: order) == .both(isKept))
  }

  @Test("What stands before it is told, and how far it has to move")
  func words() {
    #expect(
      Self.event(.first(.item("trao-co"), in: nil)).told(
        of: "first",
        on: BlockOrderTests.order("chao-co trao-co")
      )
        == Told(
          vi: Words(
            "“Chào cờ” đứng trước “Trao Cờ thi đua”, trong khi “Trao Cờ thi đua” phải đứng đầu chương trình",
            remedy: "Đưa “Trao Cờ thi đua” lên 1 vị trí"
          ),
          en: Words(
            "“Chào cờ” stands before “Trao Cờ thi đua”, which has to be the first of the programme",
            remedy: "Move “Trao Cờ thi đua” 1 place up"
          )
        )
    )
    #expect(
      Self.event(.first(.item("ngoc"), in: "tham-luan")).told(
        of: "first",
        on: BlockOrderTests.order("nhung chao-co ngoc")
      )
        == Told(
          vi: Words(
            "“Tham luận của bà Nhung” đứng trước “Tham luận của ông Ngọc”, trong khi “Tham luận của ông Ngọc” phải đứng đầu khối “Tham luận”",
            remedy: "Đưa “Tham luận của ông Ngọc” lên 2 vị trí"
          ),
          en: Words(
            "“Tham luận của bà Nhung” stands before “Tham luận của ông Ngọc”, which has to be the first of “Tham luận”",
            remedy: "Move “Tham luận của ông Ngọc” 2 places up"
          )
        )
    )
  }

  @Test(
    "Soft, it costs the items that stand before it",
    arguments: [
      ("chao-co nhung ngoc trao-co", 0), ("nhung ngoc chao-co trao-co", 2),
      ("nhung ngoc trao-co chao-co", 3),
    ]
  )
  func soft(items: String, cost: Int) {
    let event = Self.event(.first(.item("chao-co"), in: nil))
    #expect(event.softCost(of: BlockOrderTests.order(items)) == cost)
  }

  @Test("Soft, of a block the first one that is kept counts")
  func softBlock() {
    let event = Self.event(.first(.block("tham-luan"), in: nil))
    #expect(event.softCost(of: BlockOrderTests.order("chao-co trao-co ngoc nhung")) == 2)
    #expect(event.softCost(of: BlockOrderTests.order("chao-co trao-co")) == 0)
  }
}
