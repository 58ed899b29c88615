// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing
import Vietnam

@Suite("Who goes up when")
struct AwardProcessionTests {
  @Test("collectives go up before households and individuals, in the order of the list")
  func ordersCategories() {
    let recipients: [Award.Recipient] = [
      .init(name: "Bà Lan", category: .individual), .init(name: "Xã Nam La", category: .collective),
      .init(name: "Gia đình ông Nguyệt", category: .household),
      .init(name: "Ông Tú", category: .individual),
    ]
    let batches = procession(Award(awardClass: "bang-khen", recipients: recipients), who: ["a"])
      .batches
    #expect(
      batches.map { $0.recipients.map(\.name) } == [
        ["Xã Nam La"], ["Gia đình ông Nguyệt"], ["Bà Lan", "Ông Tú"],
      ]
    )
    #expect(batches.map(\.number) == [1, 2, 3])
  }

  @Test("presenters take turns, and nobody hands over to a group they stand in")
  func sharesOut() {
    let recipients =
      (0..<3).map { Award.Recipient(name: "Đơn vị \($0)", category: .collective) }
      + [Award.Recipient(name: "nguyễn thị hoà", category: .individual)]
    let award = Award(awardClass: "bang-khen", recipients: recipients, batch: 1)
    let batches = procession(award, who: ["a", "b"]).batches
    #expect(batches.map(\.presenters) == [["a"], ["b"], ["a"], ["a"]])
    // B is Nguyễn Thị Hòa, typed with the tone on the other vowel.
    let alone = procession(award, who: ["b"]).batches
    #expect(alone.map(\.hasOnlyReceivingPresenters) == [false, false, false, true])
    #expect(alone[3].presenters.isEmpty)
  }

  @Test("several presenters share the row from left to right, each with a tray")
  func sharesRow() {
    let award = Award(awardClass: "bang-khen", individuals: 7, batch: 7, presenters: 2)
    let batch = procession(award, who: ["a", "b"]).batches[0]
    #expect((1...7).map { batch.presenter(at: $0) } == ["a", "a", "a", "a", "b", "b", "b"])
    #expect((1...7).map { batch.tray(at: $0) } == [1, 1, 1, 1, 2, 2, 2])
  }

  @Test(
    "every recipient stands once, batches never pass the limit, and presenters differ by one turn"
  )
  func keepsLaws() {
    var dice = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let recipients = (0..<Int.random(in: 1...40, using: &dice)).map { number in
        Award.Recipient(
          name: "Người \(number)",
          category: Award.Category.allCases.randomElement(using: &dice) ?? .individual
        )
      }
      let limit = Int.random(in: 1...12, using: &dice)
      let award = Award(awardClass: "bang-khen", recipients: recipients, batch: limit)
      let batches = procession(award, who: ["a", "b", "c"]).batches
      #expect(batches.flatMap(\.recipients).map(\.name).sorted() == recipients.map(\.name).sorted())
      #expect(batches.allSatisfy { $0.count <= limit && $0.count == $0.recipients.count })
      let order = batches.flatMap(\.recipients).map(\.category)
      #expect(
        order == Award.Category.allCases.flatMap { category in order.filter { $0 == category } }
      )
      let turns = ["a", "b", "c"].map { id in batches.count { $0.presenters == [PersonID(id)] } }
      #expect((turns.max() ?? 0) - (turns.min() ?? 0) <= 1)
    }
  }

  private func procession(_ award: Award, who: [PersonID]) -> AwardProcession {
    var event = SmallCeremony.event
    event.people = [
      Person(id: "a", name: "Lê Văn An"), Person(id: "b", name: "Nguyễn Thị Hòa"), Person(id: "c"),
    ]
    let item = Item(
      id: "khen",
      title: "Bằng khen",
      kind: .awards,
      minutes: LengthRange(exactly: Length(minutes: 10)),
      who: who,
      award: award
    )
    event.programme = Programme([.item(item)])
    let order = RunningOrder(placements: [
      .init(item: "khen", start: ClockTime(hour: 8, minute: 0), length: Length(minutes: 10))
    ])
    return AwardProcession(order, of: event)
  }
}
