// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import Papers
import Risk
import TestSupport
import Testing

@Suite("The paper on the risk of running late")
struct RiskPaperTests {
  private func document(_ language: Language, policy: LatenessPolicy = .hold) throws -> Document {
    let event = SmallCeremony.event
    let order = try #require(SmallCeremony.solution.order)
    let simulation = try Simulation(
      event,
      order: order,
      deadlines: Deadline.stated(in: event, for: order)
    )
    let report = try #require(try simulation.report(runs: 5000, policy: policy))
    return RiskPaper(report, of: event, order: order, language: language, program: "runsheet 0")
      .document
  }

  @Test("has the finish first, a picture of it and a picture of the ranking")
  func parts() throws {
    let document = try document(.english)
    let rows = try #require(document.principalTable).rows
    #expect(rows.first?["moment"] == .text("Finish"))
    let charts = document.elements.compactMap { element in
      if case .chart(let chart) = element { chart } else { nil }
    }
    #expect(charts.map(\.form) == [.columns, .bars])
    for bar in charts[0].entries where bar.isMarked { #expect(bar.label >= "08:50") }
    #expect(charts[1].entries.map(\.size) == charts[1].entries.map(\.size).sorted(by: >))
  }

  @Test("says the same numbers in every language", arguments: LatenessPolicy.allCases)
  func languages(policy: LatenessPolicy) throws {
    let data = try Language.allCases.map { try document($0, policy: policy).data }
    #expect(data[0] == data[1])
    #expect(data[0]?["policy"] == .text(policy.rawValue))
  }
}
