// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("The award stage map")
struct AwardMapTests {
  @Test(
    "of the scenario is the one kept beside it",
    arguments: ["lang-son-2019", "school-awards-night"]
  )
  func isKept(name: String) throws {
    let scenario = try Scenario(name)
    let document = try #require(try scenario.drafts("award-stage-map").first)
    expectGolden(PaperFormat.text.write(document), at: scenario.golden("award-stage-map.txt"))
  }

  @Test("is held back without names")
  func isHeldBack() throws {
    let scenario = try Scenario("school-awards-night")
    let missing = try #require(Self.paper(scenario.order, scenario.event, draft: false)).outcome
      .missing
    #expect(missing.map(\.key).first == "programme.service.award.recipients")
    #expect(missing.count == 5)
  }

  @Test("of three hundred recipients has a place, a presenter and a tray for each, in every format")
  func carriesThreeHundred() throws {
    var event = SmallCeremony.event
    event.stage.positions = 10
    event.people += ["p1", "p2"].map { Person(id: PersonID($0), name: "Lê Thị \($0)", rank: 2) }
    let recipients = (1...300).map { number in
      Award.Recipient(
        name: "=Nguyễn “A” & <b>\(number)</b>",
        unit: "+đơn vị \(number)",
        category: number <= 60 ? .collective : number <= 65 ? .household : .individual
      )
    }
    let item = Item(
      id: "khen",
      title: "Bằng khen",
      kind: .awards,
      minutes: LengthRange(exactly: Length(minutes: 60)),
      who: ["p1", "p2"],
      award: Award(awardClass: "bang-khen-chu-tich-tinh", recipients: recipients, presenters: 2)
    )
    event.programme = Programme([.item(item)])
    let order = RunningOrder(placements: [
      .init(item: "khen", start: ClockTime(hour: 8, minute: 0), length: Length(minutes: 60))
    ])
    let document = try #require(Self.paper(order, event, draft: false)?.outcome.document)
    let rows = try #require(document.principalTable).rows.filter(\.isData)
    #expect(rows.map { $0["recipient"].pageText } == recipients.map(\.name))
    #expect(rows.allSatisfy { !$0["presenter"].pageText.isEmpty })
    #expect(
      rows.map { $0["position"] }.prefix(11) == (1...10).map { .number($0) }[...] + [.number(1)]
    )
    #expect(rows.last?["tray"] == .number(62))
    for format in PaperFormat.allCases where format.carries(document) {
      #expect(try !format.bytes(of: document).isEmpty)
      if format.isText { #expect(format.write(document).contains("300")) }
    }
  }

  static func paper(_ order: RunningOrder, _ event: Event, draft: Bool) -> AwardMapPaper? {
    AwardMapPaper(
      order,
      of: event,
      language: event.language,
      draft: draft,
      program: "runsheet 0.1.0"
    )
  }
}
