// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Pairs of kept, non-floating items that stand in reverse of the file's order.
struct ListedOrderTests {
  static let event = Event.tiny(
    [
      .block(
        "tham-luan",
        "Tham luận",
        order: .free,
        [
          .talk("nhung", "Tham luận của bà Nhung", 5),
          .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = .one },
          .talk("nguyet", "Tham luận của ông Nguyệt", 5),
          .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.isFloating = true },
        ]
      )
    ],
    preferences: [.listedOrder]
  )

  @Test(
    "Reversed pairs count, wherever they stand, but not those of dropped and floating items",
    arguments: [
      ("nhung ngoc nguyet giai-lao", 0), ("giai-lao nhung ngoc nguyet", 0),
      ("ngoc nhung nguyet giai-lao", 1), ("nguyet nhung ngoc giai-lao", 2),
      ("nguyet ngoc nhung giai-lao", 3), ("nguyet giai-lao ngoc nhung", 3),
      ("nguyet giai-lao nhung", 1), ("nhung giai-lao nguyet", 0),
    ]
  )
  func points(items: String, pairs: Int) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event.tallies(of: order) == [Tally(pairs, "\(pairs)")])
  }

  @Test("The unit is a pair")
  func scale() {
    #expect(Self.event.scales == [Scale(unit: .pairs, pointsPerUnit: 1, pointsPerStep: 1)])
  }
}
