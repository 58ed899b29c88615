// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Every kept item of the chain stands before every later kept one, with the gap asked for.
struct BeforeTests {
  static func event(
    least: Int? = nil,
    most: Int? = nil,
    chain: [RuleDeclaration.Subject] = [.item("bao-cao"), .item("giai-lao"), .item("trao-co")]
  ) -> Event {
    let gap = RuleDeclaration.Gap(
      least: least.map { Length(minutes: $0) },
      most: most.map { Length(minutes: $0) }
    )
    return .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: .free,
          [
            .talk("bao-cao", "Báo cáo tổng kết", 5, kind: .report),
            .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = Weight(1) },
            .talk("trao-co", "Trao Cờ thi đua", 5, kind: .awards),
          ]
        )
      ],
      rules: [.before(chain, gap: least == nil && most == nil ? nil : gap)]
    )
  }

  @Test("Rows order every pair of the chain")
  func rows() {
    let event = Self.event(chain: [.item("bao-cao"), .item("trao-co")])
    expectGolden(event.rows(of: "before"), named: "before.txt")
  }

  @Test("Rows let a gap go where one of its items is dropped or one between is kept")
  func rowsOfGap() {
    let event = Self.event(least: 5, most: 20)
    let rows = event.rows(of: "before").split(separator: "\n").filter { $0.contains("gap") }
    expectGolden(rows.map { $0 + "\n" }.joined(), named: "before-gap.txt")
  }

  @Test(
    "Every kept item stands before every later one, also when one between them is dropped",
    arguments: [
      ("bao-cao giai-lao trao-co", true), ("bao-cao trao-co", true), ("trao-co bao-cao", false),
      ("giai-lao bao-cao trao-co", false), ("bao-cao trao-co giai-lao", false),
    ]
  )
  func chain(items: String, isKept: Bool) {
    let order = BlockOrderTests.order(items)
    #expect(Self.event().verdict(of: "before", on: order) == .both(isKept))
  }

  @Test(
    "The gap lies between its bounds, ends included",
    arguments: [
      ("07:39", false), ("07:40", true), ("07:41", true), ("07:54", true), ("07:55", true),
      ("07:56", false),
    ]
  )
  func gap(start: String, isKept: Bool) {
    let event = Self.event(least: 5, most: 20)
    let order = RunningOrder("bao-cao 07:30 5", "trao-co \(start) 5", dropping: ["giai-lao"])
    #expect(event.verdict(of: "before", on: order) == .both(isKept))
  }

  @Test(
    "The gap binds neighbours among those kept, and no others",
    arguments: [
      (RunningOrder("bao-cao 07:30 5", "giai-lao 07:50 5", "trao-co 08:10 5"), true),
      (RunningOrder("bao-cao 07:30 5", "giai-lao 07:50 5", "trao-co 08:18 5"), false),
      (RunningOrder("bao-cao 07:30 5", "trao-co 08:10 5", dropping: ["giai-lao"]), false),
    ]
  )
  func neighbours(order: RunningOrder, isKept: Bool) {
    #expect(Self.event(least: 5, most: 20).verdict(of: "before", on: order) == .both(isKept))
  }

  @Test(
    "A block stands for each of its items",
    arguments: [("nhung ngoc be-mac", true), ("nhung be-mac ngoc", false)]
  )
  func block(items: String, isKept: Bool) {
    let event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          together: false,
          [.talk("nhung", "Tham luận của bà Nhung", 5), .talk("ngoc", "Tham luận của ông Ngọc", 5)]
        ),
        .talk("be-mac", "Phát biểu bế mạc", 5) { $0.isFloating = true },
      ],
      rules: [.before([.block("tham-luan"), .item("be-mac")], gap: nil)]
    )
    #expect(event.verdict(of: "before", on: BlockOrderTests.order(items)) == .both(isKept))
  }

  @Test("A rule that is soft binds nothing")
  func softBindsNothing() {
    #expect(Self.event().softened().instances(of: "before").isEmpty)
  }

  @Test(
    "Soft, it costs the reversed pairs and the minutes by which a gap is missed",
    arguments: [
      ("bao-cao 07:30 5", "trao-co 07:40 5", 0), ("bao-cao 07:30 5", "trao-co 07:38 5", 2),
      ("bao-cao 07:30 5", "trao-co 07:55 5", 0), ("bao-cao 07:30 5", "trao-co 07:58 5", 3),
      // One pair, and 5 minutes after 07:43 would be 07:48.
      ("trao-co 07:30 5", "bao-cao 07:38 5", 1 + 18),
    ]
  )
  func soft(first: String, second: String, cost: Int) {
    let order = RunningOrder(first, second, dropping: ["giai-lao"])
    #expect(Self.event(least: 5, most: 20).softCost(of: order) == cost)
  }

  @Test("Soft, a chain counts every pair that is reversed")
  func softChain() {
    #expect(Self.event().softCost(of: BlockOrderTests.order("trao-co giai-lao bao-cao")) == 3)
    #expect(Self.event().softCost(of: BlockOrderTests.order("giai-lao bao-cao trao-co")) == 1)
  }

  @Test("Soft rows give way by a slack for each pair, and one for each end of a gap")
  func softRows() {
    let event = Self.event(least: 5, most: 20, chain: [.item("bao-cao"), .item("trao-co")])
    expectGolden(event.softened().preferenceRows, named: "before-soft.txt")
  }

  @Test("A reversed pair is told once, without its gap")
  func wordsOfReversed() {
    let event = Self.event(least: 5, chain: [.item("bao-cao"), .item("trao-co")])
    #expect(
      event.told(of: "before", on: BlockOrderTests.order("trao-co bao-cao"))
        == Told(
          vi: Words(
            "“Trao Cờ thi đua” đứng trước “Báo cáo tổng kết”, trong khi “Báo cáo tổng kết” phải đứng trước",
            remedy: "Đưa “Báo cáo tổng kết” lên trước “Trao Cờ thi đua”"
          ),
          en: Words(
            "“Trao Cờ thi đua” stands before “Báo cáo tổng kết”, which has to come first",
            remedy: "Move “Báo cáo tổng kết” to before “Trao Cờ thi đua”"
          )
        )
    )
  }

  @Test("A gap that is too short or too long is told with what is missing")
  func wordsOfGap() {
    let event = Self.event(least: 5, most: 20)
    let short = RunningOrder("bao-cao 07:30 5", "trao-co 07:36 5", dropping: ["giai-lao"])
    let long = RunningOrder("bao-cao 07:30 5", "trao-co 07:58 5", dropping: ["giai-lao"])
    #expect(
      event.told(of: "before", on: short)
        == Told(
          vi: Words(
            "“Trao Cờ thi đua” bắt đầu 1 phút sau khi “Báo cáo tổng kết” kết thúc; phải cách ít nhất 5 phút",
            remedy: "Lùi “Trao Cờ thi đua” thêm 4 phút"
          ),
          en: Words(
            "“Trao Cờ thi đua” starts 1 minute after “Báo cáo tổng kết” ends; the gap has to be at least 5 minutes",
            remedy: "Start “Trao Cờ thi đua” 4 minutes later"
          )
        )
    )
    #expect(
      event.told(of: "before", on: long)
        == Told(
          vi: Words(
            "“Trao Cờ thi đua” bắt đầu 23 phút sau khi “Báo cáo tổng kết” kết thúc; chỉ được cách nhiều nhất 20 phút",
            remedy: "Đẩy “Trao Cờ thi đua” sớm lên 3 phút"
          ),
          en: Words(
            "“Trao Cờ thi đua” starts 23 minutes after “Báo cáo tổng kết” ends; the gap may be at most 20 minutes",
            remedy: "Start “Trao Cờ thi đua” 3 minutes earlier"
          )
        )
    )
  }

  @Test("Items that overlap are told so")
  func wordsOfOverlap() {
    let event = Self.event(least: 5)
    let order = RunningOrder("bao-cao 07:30 5", "trao-co 07:33 5", dropping: ["giai-lao"])
    #expect(
      event.told(of: "before", on: order)
        == Told(
          vi: Words(
            "“Trao Cờ thi đua” bắt đầu 2 phút trước khi “Báo cáo tổng kết” kết thúc; phải cách ít nhất 5 phút",
            remedy: "Lùi “Trao Cờ thi đua” thêm 7 phút"
          ),
          en: Words(
            "“Trao Cờ thi đua” starts 2 minutes before “Báo cáo tổng kết” ends; the gap has to be at least 5 minutes",
            remedy: "Start “Trao Cờ thi đua” 7 minutes later"
          )
        )
    )
  }
}
