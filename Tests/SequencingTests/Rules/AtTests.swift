// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// An item, or a block from its first start to its last end, lies inside a window.
struct AtTests {
  static let block = Programme.Entry.block(
    "tham-luan",
    "Tham luận",
    order: .free,
    [
      .talk("nhung", "Tham luận của bà Nhung", 5),
      .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(1) },
    ]
  )

  static func event(
    _ subject: RuleDeclaration.Subject,
    starts: ClockWindow = .open,
    ends: ClockWindow = .open
  ) -> Event {
    .tiny([block], rules: [.at(subject, starts: starts, ends: ends)])
  }

  @Test("Rows of an item hold its start and its end while it is kept")
  func rowsOfItem() {
    let event = Self.event(
      .item("ngoc"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("", "07:54")
    )
    expectGolden(event.rows(of: "at"), named: "at-item.txt")
  }

  @Test("Rows of a block let one item be the first in time and one the last")
  func rowsOfBlock() {
    let event = Self.event(
      .block("tham-luan"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("07:55", "08:10")
    )
    expectGolden(event.rows(of: "at"), named: "at-block.txt")
  }

  @Test(
    "An item starts and ends in its windows, ends included",
    arguments: [
      ("07:39", false), ("07:40", true), ("07:41", true), ("07:49", true), ("07:50", false),
    ]
  )
  func item(start: String, isKept: Bool) {
    let event = Self.event(
      .item("ngoc"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("", "07:54")
    )
    let order = RunningOrder("nhung 07:30 5", "ngoc \(start) 5")
    #expect(event.verdict(of: "at", on: order) == .both(isKept))
    let dropped = RunningOrder("nhung 07:30 5", dropping: ["ngoc"])
    #expect(event.verdict(of: "at", on: dropped) == .both(true))
  }

  @Test(
    "A block's first start lies in its window, ends included, whichever item is first",
    arguments: [
      ("07:39", false), ("07:40", true), ("07:41", true), ("07:49", true), ("07:50", true),
      ("07:51", false),
    ],
    [("nhung", "ngoc"), ("ngoc", "nhung")]
  )
  func firstStart(_ start: (clock: String, isKept: Bool), _ pair: (first: String, second: String)) {
    let event = Self.event(.block("tham-luan"), starts: ClockWindow("07:40", "07:50"))
    let order = RunningOrder("\(pair.first) \(start.clock) 5", "\(pair.second) 08:20 5")
    #expect(event.verdict(of: "at", on: order) == .both(start.isKept))
  }

  @Test(
    "A block's last end lies in its window, ends included, whichever item is last",
    arguments: [
      ("07:49", false), ("07:50", true), ("07:51", true), ("08:04", true), ("08:05", true),
      ("08:06", false),
    ],
    [("nhung", "ngoc"), ("ngoc", "nhung")]
  )
  func lastEnd(_ start: (clock: String, isKept: Bool), _ pair: (first: String, second: String)) {
    let event = Self.event(.block("tham-luan"), ends: ClockWindow("07:55", "08:10"))
    let order = RunningOrder("\(pair.first) 07:30 5", "\(pair.second) \(start.clock) 5")
    #expect(event.verdict(of: "at", on: order) == .both(start.isKept))
  }

  @Test("A block of which one item is left starts and ends with it")
  func partlyDropped() {
    let event = Self.event(
      .block("tham-luan"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("07:55", "08:10")
    )
    let late = RunningOrder("nhung 07:50 5", dropping: ["ngoc"])
    let early = RunningOrder("nhung 07:49 5", dropping: ["ngoc"])
    #expect(event.verdict(of: "at", on: late) == .both(true))
    #expect(event.verdict(of: "at", on: early) == .both(false))
  }

  @Test("A block with everything dropped is nowhere")
  func dropped() {
    let event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          [
            .talk("nhung", "Tham luận của bà Nhung", 5) { $0.optionalValue = Weight(1) },
            .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(1) },
          ]
        )
      ],
      rules: [
        .at(
          .block("tham-luan"),
          starts: ClockWindow("07:40", "07:50"),
          ends: ClockWindow("07:55", "")
        )
      ]
    )
    let order = RunningOrder(dropping: ["nhung", "ngoc"])
    #expect(event.verdict(of: "at", on: order) == .both(true))
  }

  @Test("A block outside its window is told by its title")
  func wordsOfBlock() {
    let event = Self.event(
      .block("tham-luan"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("07:55", "08:10")
    )
    let order = RunningOrder("ngoc 07:37 5", "nhung 08:07 5")
    #expect(
      event.told(of: "at", on: order)
        == Told(
          [
            Words("“Tham luận” bắt đầu lúc 07:37; sớm nhất là 07:40", remedy: "Lùi lại 3 phút"),
            Words(
              "“Tham luận” kết thúc lúc 08:12; muộn nhất là 08:10",
              remedy: "Đẩy sớm lên 2 phút"
            ),
          ],
          [
            Words(
              "“Tham luận” starts at 07:37; 07:40 is the earliest",
              remedy: "Move it 3 minutes later"
            ),
            Words(
              "“Tham luận” ends at 08:12; 08:10 is the latest",
              remedy: "Move it 2 minutes earlier"
            ),
          ]
        )
    )
  }

  @Test("An item outside its window is told by its title")
  func wordsOfItem() {
    let event = Self.event(.item("ngoc"), starts: ClockWindow("", "07:50"))
    #expect(
      event.told(of: "at", on: RunningOrder("nhung 07:30 5", "ngoc 07:51 5"))
        == Told(
          vi: Words(
            "“Tham luận của ông Ngọc” bắt đầu lúc 07:51; muộn nhất là 07:50",
            remedy: "Đẩy sớm lên 1 phút"
          ),
          en: Words(
            "“Tham luận của ông Ngọc” starts at 07:51; 07:50 is the latest",
            remedy: "Move it 1 minute earlier"
          )
        )
    )
  }

  @Test(
    "Soft, it costs the minutes that the start and the end are outside",
    arguments: [
      ("07:38", 2), ("07:40", 0), ("07:49", 0), ("07:50", 1), ("07:52", 2 + 3),
    ]
  )
  func soft(start: String, cost: Int) {
    let event = Self.event(
      .item("ngoc"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("", "07:54")
    )
    #expect(event.softCost(of: RunningOrder("nhung 07:30 5", "ngoc \(start) 5")) == cost)
    #expect(event.softCost(of: RunningOrder("nhung 07:30 5", dropping: ["ngoc"])) == 0)
  }

  @Test(
    "Soft, a block is measured from its first start to its last end",
    arguments: [("07:41", "07:50", 0), ("07:38", "07:50", 2), ("07:52", "08:08", 2 + 3)]
  )
  func softBlock(first: String, last: String, cost: Int) {
    let event = Self.event(
      .block("tham-luan"),
      starts: ClockWindow("07:40", "07:50"),
      ends: ClockWindow("07:55", "08:10")
    )
    let order = RunningOrder("ngoc \(first) 5", "nhung \(last) 5")
    #expect(event.softCost(of: order) == cost)
  }

  @Test("Soft, a window between two steps is missed by a whole step on either side")
  func softOffTheGrain() {
    let event = Self.event(.item("nhung"), starts: ClockWindow("07:40:10", "07:40:50"))
    for start in ["07:40", "07:41"] {
      #expect(
        event.softCost(of: RunningOrder("nhung \(start) 5", dropping: ["ngoc"])) == 1,
        "\(start)"
      )
    }
  }

  @Test("A window between two steps lets no order hold")
  func windowBetweenSteps() throws {
    let event = Self.event(.item("nhung"), starts: ClockWindow("07:40:10", "07:40:50"))
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.status == .infeasible)
  }
}
