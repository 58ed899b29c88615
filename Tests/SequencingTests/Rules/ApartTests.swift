// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Any two of the items are kept apart, by items between them or by minutes.
struct ApartTests {
  static func event(
    _ separation: RuleDeclaration.Separation,
    _ selection: RuleDeclaration.Selection = .tag("an-ninh")
  ) -> Event {
    .tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("bien-phong", "Giữ vững biên cương", 5) { $0.tags = ["an-ninh"] },
            .talk("canh-sat", "Vì an ninh Tổ quốc", 5) {
              $0.tags = ["an-ninh"]
              $0.who = ["thang"]
            },
            .talk("nhung", "Tham luận của bà Nhung", 5) { $0.who = ["thang"] },
            .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = Weight(1) },
          ]
        )
      ],
      people: [Person(id: "thang", name: "Vi Văn Thắng")],
      rules: [.apart(selection, separation)]
    )
  }

  @Test("Rows let one of the items stand in every window of positions")
  func rowsOfItems() {
    expectGolden(Self.event(.items(1)).rows(of: "apart"), named: "apart-items.txt")
  }

  @Test("Rows let one or the other item be first")
  func rowsOfMinutes() {
    let event = Self.event(.minutes(Length(minutes: 10)))
    expectGolden(event.rows(of: "apart"), named: "apart-minutes.txt")
  }

  @Test(
    "So many kept items stand between, a break counting and a dropped item not",
    arguments: [
      (1, "bien-phong canh-sat nhung", false), (1, "bien-phong nhung canh-sat", true),
      (1, "canh-sat giai-lao bien-phong nhung", true), (2, "bien-phong nhung canh-sat", false),
      (2, "bien-phong nhung giai-lao canh-sat", true),
      (2, "bien-phong nhung canh-sat giai-lao", false),
      (3, "bien-phong nhung giai-lao canh-sat", false),
    ]
  )
  func items(count: Int, items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event(.items(count)).verdict(of: "apart", on: order) == .both(isKept))
  }

  @Test(
    "So many minutes lie from end to start, whichever is first",
    arguments: [("07:44", false), ("07:45", true), ("07:46", true)],
    [("bien-phong", "canh-sat"), ("canh-sat", "bien-phong")]
  )
  func minutes(_ start: (clock: String, isKept: Bool), _ pair: (first: String, second: String)) {
    let order = RunningOrder(
      "\(pair.first) 07:30 5",
      "nhung 07:35 5",
      "\(pair.second) \(start.clock) 5",
      dropping: ["giai-lao"]
    )
    let event = Self.event(.minutes(Length(minutes: 10)))
    #expect(event.verdict(of: "apart", on: order) == .both(start.isKept))
  }

  @Test(
    "Items are chosen by tag, kind, person or name",
    arguments: [
      (.tag("an-ninh"), false), (.kind(.talk), false), (.person("thang"), true),
      (.items([.item("bien-phong"), .item("nhung")]), true), (.items([.block("tham-luan")]), false),
    ] as [(RuleDeclaration.Selection, Bool)]
  )
  func selection(selection: RuleDeclaration.Selection, isKept: Bool) {
    let order = BlockOrderTests.order("bien-phong canh-sat giai-lao nhung")
    #expect(Self.event(.items(1), selection).verdict(of: "apart", on: order) == .both(isKept))
  }

  @Test("Items side by side are told how many to put between")
  func wordsOfItems() {
    #expect(
      Self.event(.items(1)).told(
        of: "apart",
        on: BlockOrderTests.order("bien-phong canh-sat nhung")
      )
        == Told(
          vi: Words(
            "giữa “Giữ vững biên cương” và “Vì an ninh Tổ quốc” không có mục nào; cần ít nhất 1",
            remedy: "Đặt 1 mục khác vào giữa"
          ),
          en: Words(
            "“Giữ vững biên cương” and “Vì an ninh Tổ quốc” have no item between them, and need at least 1",
            remedy: "Put 1 item between them"
          )
        )
    )
    #expect(
      Self.event(.items(3)).told(
        of: "apart",
        on: BlockOrderTests.order("bien-phong nhung canh-sat")
      )
        == Told(
          vi: Words(
            "giữa “Giữ vững biên cương” và “Vì an ninh Tổ quốc” chỉ có 1 mục; cần ít nhất 3",
            remedy: "Đặt thêm 2 mục vào giữa"
          ),
          en: Words(
            "“Giữ vững biên cương” and “Vì an ninh Tổ quốc” have only 1 item between them, and need at least 3",
            remedy: "Put 2 more items between them"
          )
        )
    )
  }

  @Test("Items too near in time are told how far to move them")
  func wordsOfMinutes() {
    let event = Self.event(.minutes(Length(minutes: 10)))
    let near = RunningOrder("bien-phong 07:30 5", "nhung 07:36 5", "canh-sat 07:44 5")
    let over = RunningOrder("bien-phong 07:30 5", "canh-sat 07:34 5", "nhung 08:00 5")
    #expect(
      event.told(of: "apart", on: near)
        == Told(
          vi: Words(
            "“Giữ vững biên cương” và “Vì an ninh Tổ quốc” chỉ cách nhau 9 phút; phải cách ít nhất 10 phút",
            remedy: "Tách xa thêm 1 phút"
          ),
          en: Words(
            "“Giữ vững biên cương” and “Vì an ninh Tổ quốc” are 9 minutes apart, and need at least 10 minutes",
            remedy: "Move them 1 minute further apart"
          )
        )
    )
    #expect(
      event.told(of: "apart", on: over)
        == Told(
          vi: Words(
            "“Giữ vững biên cương” và “Vì an ninh Tổ quốc” chồng lên nhau 1 phút; phải cách ít nhất 10 phút",
            remedy: "Tách xa thêm 11 phút"
          ),
          en: Words(
            "“Giữ vững biên cương” and “Vì an ninh Tổ quốc” overlap by 1 minute, and need at least 10 minutes",
            remedy: "Move them 11 minutes further apart"
          )
        )
    )
  }

  @Test(
    "Soft, it costs the items missing between, over all pairs",
    arguments: [
      (1, "bien-phong canh-sat nhung", 1), (1, "bien-phong nhung canh-sat", 0),
      (2, "bien-phong nhung canh-sat", 1), (3, "canh-sat bien-phong nhung giai-lao", 3),
      (3, "bien-phong nhung giai-lao canh-sat", 1),
    ]
  )
  func softItems(count: Int, items: String, cost: Int) {
    #expect(Self.event(.items(count)).softCost(of: BlockOrderTests.order(items)) == cost)
  }

  @Test(
    "Soft, three in a row miss an item between each two neighbours, and more the wider they are"
  )
  func softCrowd() {
    let all: RuleDeclaration.Selection = .items([
      .item("bien-phong"), .item("canh-sat"), .item("nhung"),
    ])
    let order = BlockOrderTests.order("bien-phong canh-sat nhung")
    #expect(Self.event(.items(1), all).softCost(of: order) == 2)
    #expect(Self.event(.items(2), all).softCost(of: order) == 2 + 2 + 1)
    #expect(Self.event(.items(9), all).softCost(of: order) == 9 + 9 + 8)
  }

  @Test("Soft, it costs the minutes missing between")
  func softMinutes() {
    let event = Self.event(.minutes(Length(minutes: 10)))
    let near = RunningOrder("canh-sat 07:30 5", "bien-phong 07:38 5", "nhung 07:50 5")
    let far = RunningOrder("canh-sat 07:30 5", "nhung 07:38 5", "bien-phong 07:45 5")
    #expect(event.softCost(of: near) == 7)
    #expect(event.softCost(of: far) == 0)
  }

  @Test("Soft rows count the pairs of every window of positions")
  func softRows() {
    expectGolden(Self.event(.items(1)).softened().preferenceRows, named: "apart-items-soft.txt")
  }
}
