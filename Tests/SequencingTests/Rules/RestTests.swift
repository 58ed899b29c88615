// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// A person has so many minutes between one of their items and the next.
struct RestTests {
  static func event(_ person: PersonID?) -> Event {
    .tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("bien-phong", "Giữ vững biên cương", 5) { $0.who = ["thang", "dao"] },
            .talk("canh-sat", "Vì an ninh Tổ quốc", 5) { $0.who = ["dao"] },
            .talk("nhung", "Tham luận của bà Nhung", 5) {
              $0.who = ["thang"]
              $0.optionalValue = Weight(1)
            },
          ]
        )
      ],
      people: [
        Person(id: "thang", name: "Vi Văn Thắng", honorific: "Ông"),
        Person(id: "dao", name: "Lý Thị Đào", honorific: "Bà"),
      ],
      rules: [.rest(person, Length(minutes: 10))]
    )
  }

  @Test("Rows let one or the other item of a person be first")
  func rows() {
    expectGolden(Self.event(nil).rows(of: "rest"), named: "rest.txt")
  }

  @Test(
    "So many minutes lie from the end of an item to the start of the person's next",
    arguments: [("07:44", false), ("07:45", true), ("07:46", true)],
    [("bien-phong", "canh-sat"), ("canh-sat", "bien-phong")]
  )
  func check(_ start: (clock: String, isKept: Bool), _ pair: (first: String, second: String)) {
    let order = RunningOrder(
      "\(pair.first) 07:30 5",
      "\(pair.second) \(start.clock) 5",
      dropping: ["nhung"]
    )
    #expect(Self.event(nil).verdict(of: "rest", on: order) == .both(start.isKept))
    #expect(Self.event("dao").verdict(of: "rest", on: order) == .both(start.isKept))
    #expect(Self.event("thang").verdict(of: "rest", on: order) == .both(true))
  }

  @Test("A person without rest is told how much later the next item has to start")
  func words() {
    let order = RunningOrder("canh-sat 07:30 5", "bien-phong 07:38 5", "nhung 08:00 5")
    #expect(
      Self.event(nil).told(of: "rest", on: order)
        == Told(
          vi: Words(
            "Bà Lý Thị Đào chỉ được nghỉ 3 phút giữa “Vì an ninh Tổ quốc” và “Giữ vững biên cương”; phải được ít nhất 10 phút",
            remedy: "Lùi “Giữ vững biên cương” thêm 7 phút"
          ),
          en: Words(
            "Bà Lý Thị Đào has 3 minutes of rest between “Vì an ninh Tổ quốc” and “Giữ vững biên cương”, and needs at least 10 minutes",
            remedy: "Start “Giữ vững biên cương” 7 minutes later"
          )
        )
    )
  }

  @Test("Soft, it costs the minutes missing, of each person and over all pairs")
  func soft() {
    let order = RunningOrder("canh-sat 07:30 5", "bien-phong 07:38 5", "nhung 07:50 5")
    #expect(Self.event(nil).softCost(of: order) == 7 + 3)
    #expect(Self.event("dao").softCost(of: order) == 7)
  }

  @Test("Who has a short item in between is told of all that are too near")
  func softPairs() {
    let event = Event.tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 5) { $0.who = ["dao"] },
        .talk("ngoc", "Tham luận của ông Ngọc", 2) { $0.who = ["dao"] },
        .talk("be-mac", "Phát biểu bế mạc", 5) { $0.who = ["dao"] },
      ],
      people: [Person(id: "dao", name: "Lý Thị Đào", honorific: "Bà")],
      rules: [.rest("dao", Length(minutes: 10))]
    )
    let order = RunningOrder("nhung 07:30 5", "ngoc 07:36 2", "be-mac 07:40 5")
    #expect(event.softCost(of: order) == 9 + 5 + 8)
  }
}
