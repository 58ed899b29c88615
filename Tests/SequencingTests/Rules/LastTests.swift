// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The last kept item of the programme, or of a block, is the one asked for, if that is kept.
struct LastTests {
  @Test("Rows let nothing else be to come when the subject is over")
  func rows() {
    expectGolden(
      FirstTests.event(.last(.item("chao-co"), in: nil)).rows(of: "last"),
      named: "last-item.txt"
    )
    expectGolden(
      FirstTests.event(.last(.block("tham-luan"), in: nil)).rows(of: "last"),
      named: "last-block.txt"
    )
  }

  @Test(
    "An item, or one of a block's, stands last; when it is dropped nothing is asked",
    arguments: [
      (.last(.item("chao-co"), in: nil), "nhung ngoc trao-co chao-co", true),
      (.last(.item("chao-co"), in: nil), "nhung ngoc chao-co trao-co", false),
      (.last(.item("trao-co"), in: nil), "nhung ngoc chao-co", true),
      (.last(.item("ngoc"), in: "tham-luan"), "chao-co nhung trao-co ngoc", true),
      (.last(.item("ngoc"), in: "tham-luan"), "chao-co ngoc nhung", false),
      (.last(.item("ngoc"), in: "tham-luan"), "nhung chao-co", true),
      (.last(.block("tham-luan"), in: nil), "ngoc chao-co trao-co nhung", true),
      (.last(.block("tham-luan"), in: nil), "ngoc chao-co nhung trao-co", false),
      (.last(.block("tham-luan"), in: nil), "ngoc trao-co chao-co", false),
      (.last(.block("tham-luan"), in: nil), "trao-co chao-co", true),
    ] as [(RuleDeclaration.Statement, String, Bool)]
  )
  func check(rule: RuleDeclaration.Statement, items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(FirstTests.event(rule).verdict(of: "last", on: order) == .both(isKept))
  }

  @Test("What stands after it is told, and how far it has to move")
  func words() {
    #expect(
      FirstTests.event(.last(.block("tham-luan"), in: nil)).told(
        of: "last",
        on: BlockOrderTests.order("ngoc nhung chao-co trao-co")
      )
        == Told(
          [
            Words(
              "“Chào cờ” đứng sau “Tham luận”, trong khi “Tham luận” phải đứng cuối chương trình",
              remedy: "Đưa “Tham luận” xuống 1 vị trí"
            ),
            Words(
              "“Trao Cờ thi đua” đứng sau “Tham luận”, trong khi “Tham luận” phải đứng cuối chương trình",
              remedy: "Đưa “Tham luận” xuống 2 vị trí"
            ),
          ],
          [
            Words(
              "“Chào cờ” stands after “Tham luận”, which has to be the last of the programme",
              remedy: "Move “Tham luận” 1 place down"
            ),
            Words(
              "“Trao Cờ thi đua” stands after “Tham luận”, which has to be the last of the programme",
              remedy: "Move “Tham luận” 2 places down"
            ),
          ]
        )
    )
  }

  @Test(
    "Soft, it costs the items that stand after it",
    arguments: [
      ("nhung ngoc trao-co chao-co", 0), ("nhung chao-co ngoc trao-co", 2),
      ("chao-co nhung ngoc", 2),
    ]
  )
  func soft(items: String, cost: Int) {
    let event = FirstTests.event(.last(.item("chao-co"), in: nil))
    #expect(event.softCost(of: BlockOrderTests.order(items)) == cost)
  }
}
