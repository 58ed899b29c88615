// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The second comes directly after the first, with no item between.
struct AdjacentTests {
  static func event(_ rule: RuleDeclaration.Statement) -> Event {
    .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: .free,
          together: false,
          [
            .talk("bao-cao", "Báo cáo tổng kết", 5, kind: .report),
            .talk("phim", "Phóng sự", 5, kind: .film) { $0.optionalValue = Weight(1) },
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
          ]
        )
      ],
      rules: [rule]
    )
  }

  @Test("Rows let the second begin directly after the first is over")
  func rows() {
    expectGolden(
      Self.event(.adjacent(.item("bao-cao"), .item("phim"))).rows(of: "adjacent"),
      named: "adjacent-items.txt"
    )
    expectGolden(
      Self.event(.adjacent(.block("tham-luan"), .item("bao-cao"))).rows(of: "adjacent"),
      named: "adjacent-block.txt"
    )
  }

  @Test(
    "Of a block the last or the first kept item counts, and who is dropped asks nothing",
    arguments: [
      (.adjacent(.item("bao-cao"), .item("phim")), "nhung bao-cao phim ngoc", true),
      (.adjacent(.item("bao-cao"), .item("phim")), "bao-cao nhung phim", false),
      (.adjacent(.item("bao-cao"), .item("phim")), "phim bao-cao", false),
      (.adjacent(.item("bao-cao"), .item("phim")), "nhung bao-cao ngoc", true),
      (.adjacent(.block("tham-luan"), .item("bao-cao")), "nhung phim ngoc bao-cao", true),
      (.adjacent(.block("tham-luan"), .item("bao-cao")), "nhung ngoc phim bao-cao", false),
      (.adjacent(.block("tham-luan"), .item("bao-cao")), "nhung bao-cao ngoc", false),
      (.adjacent(.block("tham-luan"), .item("bao-cao")), "ngoc bao-cao phim", true),
      (.adjacent(.block("tham-luan"), .item("bao-cao")), "phim bao-cao", true),
      (.adjacent(.item("bao-cao"), .block("tham-luan")), "bao-cao ngoc phim nhung", true),
      (.adjacent(.item("bao-cao"), .block("tham-luan")), "bao-cao phim ngoc nhung", false),
      (.adjacent(.item("bao-cao"), .block("tham-luan")), "ngoc bao-cao nhung", false),
    ] as [(RuleDeclaration.Statement, String, Bool)]
  )
  func check(rule: RuleDeclaration.Statement, items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event(rule).verdict(of: "adjacent", on: order) == .both(isKept))
  }

  @Test("What stands between is counted, and the wrong way round is told with the way to go")
  func words() {
    let event = Self.event(.adjacent(.item("bao-cao"), .block("tham-luan")))
    #expect(
      event.told(of: "adjacent", on: BlockOrderTests.order("bao-cao phim ngoc"))
        == Told(
          vi: Words(
            "giữa “Báo cáo tổng kết” và “Tham luận” có 1 mục, trong khi “Tham luận” phải đứng ngay sau",
            remedy: "Đưa 1 mục đó ra chỗ khác"
          ),
          en: Words(
            "“Tham luận” has to come directly after “Báo cáo tổng kết”, but 1 item stands between them",
            remedy: "Move it elsewhere"
          )
        )
    )
    #expect(
      event.told(of: "adjacent", on: BlockOrderTests.order("ngoc phim bao-cao"))
        == Told(
          vi: Words(
            "“Tham luận” phải đứng ngay sau “Báo cáo tổng kết” nhưng lại đứng trước",
            remedy: "Đưa “Tham luận” xuống 2 vị trí"
          ),
          en: Words(
            "“Tham luận” has to come directly after “Báo cáo tổng kết”, but comes before it",
            remedy: "Move “Tham luận” 2 places down"
          )
        )
    )
  }

  @Test(
    "Soft, it costs 1 when the second does not come directly after, however far it is",
    arguments: [
      ("nhung bao-cao phim ngoc", 0), ("bao-cao nhung phim", 1), ("bao-cao nhung ngoc phim", 1),
      ("phim nhung bao-cao", 1), ("nhung bao-cao ngoc", 0),
    ]
  )
  func soft(items: String, cost: Int) {
    let event = Self.event(.adjacent(.item("bao-cao"), .item("phim")))
    #expect(event.softCost(of: BlockOrderTests.order(items)) == cost)
  }
}
