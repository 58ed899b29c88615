// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import Papers
import TestSupport
import Testing

@Suite("The papers of check and verify")
struct CheckPaperTests {
  @Test("list every finding with its place")
  func listFindings() throws {
    let place = SourcePlace(line: 41, column: 11)
    let paper = CheckPaper(
      [
        Diagnostic(
          .error,
          code: "range",
          "'prefer' (9) is above 'max' (7)",
          at: place,
          help: "write 7"
        )
      ],
      file: "event.yaml",
      event: nil,
      showsAwards: true,
      language: .english,
      program: "runsheet 0"
    )
    #expect(paper.document.titles == ["Check of the event file", "event.yaml"])
    #expect(paper.awardDocument == nil)
    #expect(
      paper.document.data
        == .object([
          .init("format", .number(1)), .init("file", .text("event.yaml")),
          .init("errors", .number(1)), .init("warnings", .number(0)),
          .init(
            "diagnostics",
            .list([
              .object([
                .init("severity", .text("error")), .init("code", .text("range")),
                .init("file", .text("event.yaml")), .init("line", .number(41)),
                .init("column", .number(11)),
                .init("message", .text("'prefer' (9) is above 'max' (7)")),
                .init("notes", .list([])), .init("help", .text("write 7")),
              ])
            ])
          ),
        ])
    )
    let row = try #require(paper.document.principalTable?.rows.first)
    let keys: [Table.Key] = ["file", "line", "column", "severity", "code", "message", "help"]
    #expect(
      keys.map { row[$0].pageText } == [
        "event.yaml", "41", "11", "error", "range", "'prefer' (9) is above 'max' (7)", "write 7",
      ]
    )
  }

  @Test("show the award slots batch by batch, and a length the file overrides")
  func showAwards() throws {
    var event = SmallCeremony.event
    let item = Item(
      id: "co",
      title: "Cờ thi đua",
      kind: .awards,
      minutes: LengthRange(exactly: Length(minutes: 10)),
      award: Award(awardClass: "co-tinh", collectives: 3)
    )
    event.programme = Programme([.item(item)])
    let paper = CheckPaper(
      [],
      file: "event.yaml",
      event: event,
      showsAwards: true,
      language: .english,
      program: "runsheet 0"
    )
    let rows = try #require(paper.awardDocument?.principalTable?.rows)
    #expect(
      rows.map { $0.spanning?.plainText ?? $0["part"].pageText } == [
        "Cờ thi đua", "Reading the decision", "Batch 1: 3 collectives",
        "Length: 4 minutes; the file takes 10 minutes",
      ]
    )
    #expect(rows.map { $0["sum"].pageText } == ["", "120", "96", "240"])
    guard case .list(let awards) = paper.document.data?["awards"] else {
      Issue.record("the data has no awards")
      return
    }
    #expect(
      awards.first
        == .object([
          .init("item", .text("co")), .init("part", .text("Reading the decision")),
          .init("sum", .number(120)),
        ])
    )
    #expect(awards.count == 3)
  }

  @Test("say whether every rule holds, and the values")
  func sayVerdict() throws {
    let finding = VerificationPaper.Finding(
      rule: "presence",
      items: ["duong"],
      sentence: "Ông Nguyệt leaves at 08:00",
      remedy: "Start earlier",
      place: SourcePlace(line: 12, column: 3)
    )
    for findings in [[], [finding]] {
      let document = VerificationPaper(
        event: SmallCeremony.event,
        order: SmallCeremony.order,
        findings: findings,
        values: [.init(name: "reserve", unit: .minutes, value: Cost(points: 1))],
        language: .english,
        program: "runsheet 0"
      ).document
      #expect(document.data?["valid"] == .bool(findings.isEmpty))
      #expect(
        document.data?["preferences"]
          == .list([
            .object([
              .init("name", .text("reserve")), .init("unit", .text("minutes")),
              .init("value", .number(1)),
            ])
          ])
      )
      let violations: [JSONValue] = findings.map { _ in
        .object([
          .init("rule", .text("presence")), .init("items", .list([.text("duong")])),
          .init("line", .number(12)), .init("message", .text("Ông Nguyệt leaves at 08:00")),
          .init("help", .text("Start earlier")),
        ])
      }
      #expect(document.data?["violations"] == .list(violations))
      let verdict = findings.isEmpty ? "Every rule holds." : "The order breaks rules."
      #expect(document.elements.first == .paragraph(Prose(verdict, .strong)))
      guard case .table(let values) = document.elements.last else {
        Issue.record("the values are no table")
        continue
      }
      #expect(values.rows.map { $0["value"].pageText } == ["1 minute"])
      #expect(values.rows.map { $0["preference"].pageText } == ["Minutes missing from the reserve"])
    }
  }
}
