// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Neighbouring pairs, among the items with one of the tags, that share one of them.
struct AlternateTests {
  static let event = Event.tiny(
    [
      .block(
        "tham-luan",
        "Tham luận",
        order: .free,
        [
          .talk("nhung", "Tham luận của bà Nhung", 5) { $0.tags = ["kinh-te"] },
          .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.tags = ["kinh-te", "an-ninh"] },
          .talk("thang", "Tham luận của ông Thắng", 5) { $0.tags = ["an-ninh", "van-hoa"] },
          .talk("dao", "Tham luận của bà Đào", 5) {
            $0.tags = ["van-hoa"]
            $0.optionalValue = .one
          },
        ]
      )
    ],
    preferences: [.alternate(["kinh-te", "an-ninh"])]
  )

  @Test(
    "Neighbours that share one of the tags count; what has none of them stands in nobody's way",
    arguments: [
      ("nhung thang dao ngoc", 1), ("nhung ngoc thang dao", 2), ("nhung dao ngoc thang", 2),
      ("ngoc nhung thang", 1), ("thang nhung ngoc", 1), ("nhung dao thang ngoc", 1),
    ]
  )
  func points(items: String, pairs: Int) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event.tallies(of: order) == [Tally(pairs, "\(pairs)")])
  }

  @Test("Tags that nobody has cost nothing")
  func none() {
    let event = Self.event.preferring(.alternate(["giao-duc"]))
    let order = BlockOrderTests.order("nhung ngoc thang dao")
    #expect(event.tallies(of: order) == [Tally(0, "0")])
  }

  @Test("The unit is a pair")
  func scale() {
    #expect(Self.event.scales == [Scale(unit: .pairs, pointsPerUnit: 1, pointsPerStep: 1)])
  }
}
