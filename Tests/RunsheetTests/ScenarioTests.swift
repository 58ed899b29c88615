// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Every event in `Scenarios`, through the built command from file to paper.
@Suite("Scenarios")
struct ScenarioTests {
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func event(_ name: String) -> String {
    project.appendingPathComponent("Scenarios/\(name)/event.yaml").path
  }

  @Test("each is there to be tested")
  func eachIsTested() throws {
    let folder = Self.project.appendingPathComponent("Scenarios").path
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["every-key", "lang-son-2019", "school-awards-night"]
    )
  }

  @Test(
    "gives the papers kept beside it, in every format",
    arguments: ["lang-son-2019", "school-awards-night"],
    ["txt", "md", "csv", "html", "json"]
  )
  func givesItsPapers(scenario: String, format: String) throws {
    let command = try BuiltCommand()
    let name = format == "json" ? "plan.json" : "running-order.\(format)"
    #expect(try command.run("solve", Self.event(scenario), "-o", name).code == 0)
    let golden = Self.project.appendingPathComponent("Scenarios/\(scenario)/papers/\(name)")
    expectGolden(try command.text(of: name), at: golden)
  }

  @Test(
    "runs the risk that is kept beside its plan",
    arguments: ["lang-son-2019", "school-awards-night"],
    ["txt", "html"]
  )
  func runsItsRisk(scenario: String, format: String) throws {
    let command = try BuiltCommand()
    let papers = Self.project.appendingPathComponent("Scenarios/\(scenario)/papers")
    let plan = papers.appendingPathComponent("plan.json").path
    let name = "risk.\(format)"
    #expect(try command.run("risk", Self.event(scenario), plan, "-o", name).code == 0)
    expectGolden(try command.text(of: name), at: papers.appendingPathComponent(name))
  }

  @Test(
    "is proved best, and verified as it was printed",
    arguments: ["lang-son-2019", "school-awards-night"]
  )
  func isProvedAndVerified(scenario: String) throws {
    let command = try BuiltCommand()
    for name in ["plan.json", "plan.csv"] {
      #expect(try command.run("solve", Self.event(scenario), "-o", name).code == 0)
      let outcome = try command.run("verify", Self.event(scenario), name)
      #expect(outcome.code == 0, "\(outcome.output)\(outcome.error)")
    }
    #expect(try command.text(of: "plan.json").contains("\"status\": \"optimal\""))
  }

  @Test("Lạng Sơn: the lunar year is wrong in the plan, and the right one is the remedy")
  func lunarYearIsWarnedOf() throws {
    let outcome = try BuiltCommand().run("check", Self.event("lang-son-2019"))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(":12:15: warning: "))
    #expect(outcome.output.contains("help: ghi 22 tháng Chạp năm Kỷ Hợi"))
  }

  @Test("the one with every key is carried out, and what it gives keeps every rule")
  func everyKeyIsCarriedOut() throws {
    let command = try BuiltCommand()
    let scenario = Self.event("every-key")
    // Its proof takes minutes; an order is there at once.
    let solved = try command.run("solve", scenario, "--time-limit", "5", "-o", "plan.json")
    #expect(solved.code == 0, "\(solved.error)")
    let verdict = try command.run("verify", scenario, "plan.json")
    #expect(verdict.code == 0, "\(verdict.output)\(verdict.error)")
    for key in ["weighted", "near", "little_waiting"] {
      #expect(try command.text(of: "plan.json").contains("\"name\": \"\(key)\""), "\(key)")
    }
  }

  @Test(
    "the reference pages are those of the key table and the rule files",
    arguments: [("en", "event-file.md"), ("vi", "tep-su-kien.md")]
  )
  func referenceIsUpToDate(language: String, page: String) throws {
    let outcome = try BuiltCommand().run("schema", "--format", "markdown", "--language", language)
    #expect(outcome.code == 0)
    expectGolden(outcome.output, at: Self.project.appendingPathComponent("Documentation/\(page)"))
  }
}
