// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Of the items offered, at least so many and at most so many are kept.
struct ChooseTests {
  static func event(_ least: Int?, _ most: Int?, offersBlock: Bool = true) -> Event {
    .tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 5),
            .talk("ngoc", "Tham luận của ông Ngọc", 5),
            .talk("thang", "Tham luận của ông Thắng", 5) { $0.optionalValue = Weight(3) },
          ]
        ),
        .talk("be-mac", "Phát biểu bế mạc", 5),
      ],
      rules: [
        .choose(
          from: offersBlock
            ? [.block("tham-luan")] : [.item("nhung"), .item("ngoc"), .item("thang")],
          atLeast: least,
          atMost: most
        )
      ]
    )
  }

  @Test("A row counts the kept ones")
  func rows() {
    expectGolden(Self.event(1, 2).rows(of: "choose"), named: "choose.txt")
  }

  @Test(
    "Both numbers may be met, and either may be left open",
    arguments: [
      ("be-mac", 1, 2, false), ("nhung be-mac", 1, 2, true), ("nhung ngoc be-mac", 1, 2, true),
      ("nhung ngoc thang be-mac", 1, 2, false), ("be-mac", nil, 2, true),
      ("nhung ngoc thang be-mac", 3, nil, true), ("nhung thang be-mac", 3, nil, false),
      ("be-mac", 0, 0, true), ("nhung be-mac", nil, 0, false),
    ] as [(String, Int?, Int?, Bool)],
    [true, false]
  )
  func check(_ test: (items: String, least: Int?, most: Int?, isKept: Bool), offersBlock: Bool) {
    let event = Self.event(test.least, test.most, offersBlock: offersBlock)
    let order = BlockOrderTests.order(test.items)
    #expect(event.verdict(of: "choose", on: order) == .both(test.isKept))
    #expect(event.verdict(of: "kept-items", on: order) == .both(true))
  }

  @Test("Too few and too many are told by how many")
  func words() {
    #expect(
      Self.event(2, 2).told(of: "choose", on: BlockOrderTests.order("ngoc be-mac"))
        == Told(
          vi: Words(
            "chỉ có 1 trong 3 mục để chọn được giữ; cần ít nhất 2",
            remedy: "Giữ thêm 1 mục"
          ),
          en: Words(
            "only 1 of the 3 items to choose from are kept; at least 2 must be",
            remedy: "Keep 1 more"
          )
        )
    )
    #expect(
      Self.event(nil, 1).told(of: "choose", on: BlockOrderTests.order("ngoc nhung thang be-mac"))
        == Told(
          vi: Words(
            "có 3 trong 3 mục để chọn được giữ; nhiều nhất là 1",
            remedy: "Bỏ 2 mục"
          ),
          en: Words(
            "3 of the 3 items to choose from are kept; at most 1 may be",
            remedy: "Drop 2"
          )
        )
    )
  }

  @Test(
    "Soft, it costs how many are kept too few or too many",
    arguments: [
      ("be-mac", 2), ("nhung be-mac", 1), ("nhung ngoc be-mac", 0), ("nhung ngoc thang be-mac", 1),
    ]
  )
  func soft(items: String, cost: Int) {
    #expect(Self.event(2, 2).softCost(of: BlockOrderTests.order(items)) == cost)
  }
}
