// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// In every longest run of neighbouring items of a kind, the minutes are at most so many.
struct AtMostTests {
  static func event(_ selection: RuleDeclaration.Selection = .kind(.talk)) -> Event {
    .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 4...8, prefer: 5) { $0.tags = ["kinh-te"] },
            .talk("ngoc", "Tham luận của ông Ngọc", 5),
            .talk("phim", "Phóng sự", 5, kind: .film) {
              $0.optionalValue = Weight(1)
              $0.tags = ["kinh-te"]
            },
          ]
        )
      ],
      rules: [.atMost(Length(minutes: 10), selection)]
    )
  }

  @Test("Rows add up the run a position stands in")
  func rows() {
    expectGolden(Self.event().rows(of: "at-most"), named: "at-most.txt")
  }

  @Test(
    "The minutes of neighbours count together, and another item ends the run",
    arguments: [
      ("nhung 07:30 5", "ngoc 07:40 5", "phim 07:50 5", true),
      ("ngoc 07:30 5", "nhung 07:40 6", "phim 07:50 5", false),
      ("nhung 07:30 4", "ngoc 07:40 5", "phim 07:50 5", true),
      ("ngoc 07:30 5", "phim 07:40 5", "nhung 07:50 8", true),
      ("phim 07:30 5", "ngoc 07:40 5", "nhung 07:50 8", false),
    ]
  )
  func check(first: String, second: String, third: String, isKept: Bool) {
    let order = RunningOrder(first, second, third)
    #expect(Self.event().verdict(of: "at-most", on: order) == .both(isKept))
  }

  @Test("A dropped item makes its neighbours neighbours")
  func dropped() {
    let order = RunningOrder("ngoc 07:30 5", "nhung 07:40 6", dropping: ["phim"])
    #expect(Self.event().verdict(of: "at-most", on: order) == .both(false))
  }

  @Test("Items can be chosen by tag")
  func tag() {
    let event = Self.event(.tag("kinh-te"))
    let far = RunningOrder("nhung 07:30 8", "ngoc 07:40 5", "phim 07:50 5")
    let near = RunningOrder("ngoc 07:30 5", "nhung 07:40 8", "phim 07:50 5")
    #expect(event.verdict(of: "at-most", on: far) == .both(true))
    #expect(event.verdict(of: "at-most", on: near) == .both(false))
  }

  @Test("A run that is too long is told by how much")
  func words() {
    #expect(
      Self.event().told(
        of: "at-most",
        on: RunningOrder("ngoc 07:30 5", "nhung 07:40 8", dropping: ["phim"])
      )
        == Told(
          vi: Words(
            "từ “Tham luận của ông Ngọc” đến “Tham luận của bà Nhung” có 13 phút liền nhau; nhiều nhất được 10 phút",
            remedy: "Rút ngắn 3 phút, hoặc đặt một mục khác vào giữa"
          ),
          en: Words(
            "from “Tham luận của ông Ngọc” to “Tham luận của bà Nhung” there are 13 minutes in a row, and at most 10 minutes are allowed",
            remedy: "Take out 3 minutes, or put something else in between"
          )
        )
    )
  }

  @Test("One item that is too long by itself is told so")
  func wordsOfOne() {
    var event = Self.event()
    event.rules = [RuleDeclaration(.atMost(Length(minutes: 4), .kind(.film)))]
    #expect(
      event.told(
        of: "at-most",
        on: RunningOrder("ngoc 07:30 5", "phim 07:40 5", "nhung 07:50 5")
      )
        == Told(
          vi: Words(
            "“Phóng sự” kéo dài 5 phút; nhiều nhất được 4 phút liền nhau",
            remedy: "Rút ngắn 1 phút"
          ),
          en: Words(
            "“Phóng sự” takes 5 minutes, and at most 4 minutes are allowed",
            remedy: "Take out 1 minute"
          )
        )
    )
  }

  @Test(
    "Soft, it costs the minutes over, in each run",
    arguments: [
      ("nhung 07:30 5", "ngoc 07:40 5", "phim 07:50 5", 0),
      ("ngoc 07:30 5", "nhung 07:40 8", "phim 07:50 5", 3),
      ("ngoc 07:30 5", "phim 07:40 5", "nhung 07:50 8", 0),
    ]
  )
  func soft(first: String, second: String, third: String, cost: Int) {
    #expect(Self.event().softCost(of: RunningOrder(first, second, third)) == cost)
  }

  @Test("Soft, every run that is too long counts")
  func softRuns() {
    var event = Self.event()
    event.rules = [RuleDeclaration(.atMost(Length(minutes: 4), .kind(.talk)))]
    let apart = RunningOrder("ngoc 07:30 5", "phim 07:40 5", "nhung 07:50 8")
    let together = RunningOrder("ngoc 07:30 5", "nhung 07:50 8", "phim 08:00 5")
    #expect(event.softCost(of: apart) == 1 + 4)
    #expect(event.softCost(of: together) == 9)
  }

  @Test("Soft rows let the end of a run give way")
  func softRows() {
    expectGolden(Self.event().softened().preferenceRows, named: "at-most-soft.txt")
  }
}
