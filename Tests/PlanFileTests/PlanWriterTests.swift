// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PlanFile
import TestSupport
import Testing

@Suite("A plan file")
struct PlanWriterTests {
  @Test("is written as the golden beside this file")
  func matchesGolden() {
    expectGolden(PlanWriter(SmallCeremony.event).text(SmallCeremony.solution), named: "plan.json")
  }

  @Test("is written without an order, too")
  func writesNoOrder() {
    let solution = Solution(status: .infeasible, order: nil, levels: [])
    expectGolden(PlanWriter(SmallCeremony.event).text(solution), named: "no-order.json")
  }

  @Test("comes back with its order and what it claims")
  func comesBack() throws {
    let text = PlanWriter(SmallCeremony.event).text(SmallCeremony.solution)
    let reading = PlanReader(SmallCeremony.event, language: .english)
      .read(Data(text.utf8), name: "plan.json")
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.plan
        == Plan(
          order: SmallCeremony.order,
          status: .feasible,
          levels: [
            .init(name: "keep_optional", value: 2, isProved: true, prover: .presolve),
            .init(name: "preferred_minutes", value: try #require(Decimal(string: "2.5"))),
            .init(name: "listed_order", value: 1, isProved: true, prover: .glpk),
            .init(name: "reserve", value: 0, isProved: true, prover: .ideal),
          ],
          eventHash: SmallCeremony.event.orderingHash
        )
    )
  }

  @Test(
    "has exact numbers",
    arguments: [
      (1, 1, "1"), (5, 2, "2.5"), (1, 4000, "0.00025"), (1, 3, "0.333333333"), (0, 60, "0"),
      (-3, 2, "-1.5"), (7200, 60, "120"),
    ]
  )
  func hasExactNumbers(points: Int, perUnit: Int, text: String) {
    #expect(Cost(points: points, pointsPerUnit: perUnit).exactText == text)
  }
}
