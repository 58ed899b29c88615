// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PlanFile
import TestSupport
import Testing

@Suite("Reading an earlier plan")
struct EarlierPlanTests {
  private func read(_ text: String) -> EarlierPlanReading {
    EarlierPlanReader(language: .english).read(Data(text.utf8), name: "plan")
  }

  @Test("keeps items that the event does not have any more, and tells which they are")
  func keepsStrangers() throws {
    let reading = read(
      "id,start,end,title\nvan-nghe,07:30,07:40,\nbo-di,07:00,07:10,Phần đã bỏ\n"
    )
    let plan = try #require(reading.plan)
    #expect(plan.order.placements.map(\.item) == ["bo-di", "van-nghe"])
    #expect(plan.lines["bo-di"]?.title == "Phần đã bỏ")
    #expect(plan.strangers(to: SmallCeremony.event) == ["bo-di"])
    let order = plan.order(in: SmallCeremony.event)
    #expect(order.placements.map(\.item) == ["van-nghe"])
    #expect(order.dropped.count == SmallCeremony.event.programme.items.count - 1)
    #expect(plan.contentHash == nil)
  }

  @Test("gives the hash that stands on the papers of the plan")
  func hasTheHashOfItsPapers() throws {
    let (event, order) = (SmallCeremony.event, SmallCeremony.solution.order)
    let text = PlanWriter(event).text(SmallCeremony.solution)
    let plan = try #require(read(text).plan)
    #expect(try plan.contentHash == #require(order).contentHash(for: event))
    #expect(plan.order == order)
    let item = try #require(event.programme.items.first)
    #expect(plan.lines[item.id] == EarlierPlan.Line(title: item.title, who: item.who))
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      ("id,start,end\na,07:30,07:20\n", "plan-backwards"),
      ("id,start,end\na,07:30,07:40\na,07:50,08:00\n", "plan-double"),
      ("{\"format\": 2}", "plan-format"), ("id,start\n", "plan-shape"),
    ]
  )
  func saysWhatIsWrong(text: String, code: String) {
    let reading = read(text)
    #expect(reading.plan == nil)
    #expect(reading.diagnostics.count == 1)
  }
}
