// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet verify")
struct VerifyTests {
  @Test("agrees with what solve wrote, as JSON and as CSV", arguments: ["plan.json", "plan.csv"])
  func agreesWithSolve(name: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    #expect(try command.run("solve", "event.yaml", "-o", name).code == 0)
    let outcome = try command.run("verify", "event.yaml", name)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.contains("Mọi quy tắc đều được giữ đúng."))
  }

  @Test("tells in words what an order breaks and ends with 2")
  func tellsViolations() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let plan = """
      id,start,end
      chao-co,07:30,07:33
      the-thao,07:33,07:43
      duong,07:52,08:02
      trao-thuong,08:02,08:06

      """
    try command.write(plan, to: "plan.csv")
    let outcome = try command.run("verify", "event.yaml", "plan.csv", "--language", "en")
    #expect(outcome.code == 2)
    #expect(outcome.output.contains("The order breaks rules."))
    #expect(outcome.output.contains("Nông Văn Nguyệt"))
    let json = try command.run("verify", "event.yaml", "-", "--format", "json", input: plan)
    #expect(json.code == 2)
    let root = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let data = try #require(root as? [String: Any])
    #expect(Set(data.keys) == ["format", "valid", "violations", "preferences"])
    #expect(data["valid"] as? Bool == false)
    let violations = try #require(data["violations"] as? [[String: Any]])
    #expect(violations.contains { $0["items"] as? [String] == ["duong"] })
    #expect(violations.allSatisfy { $0["rule"] is String && $0["message"] is String })
    let preferences = try #require(data["preferences"] as? [[String: Any]])
    #expect(preferences.count == 4)
    #expect(preferences.allSatisfy { $0["unit"] is String && $0["value"] is NSNumber })
  }

  @Test("agrees with solve where nothing is left to put in order", arguments: ["a.json", "a.csv"])
  func agreesOnEmptyOrder(name: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.droppingAll, to: "event.yaml")
    #expect(try command.run("solve", "event.yaml", "-o", name).code == 0)
    let outcome = try command.run("verify", "event.yaml", name)
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.error == "")
  }

  @Test("warns when the plan was made for another event or states other values")
  func warns() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    _ = try command.run("solve", "event.yaml", "-o", "plan.json")
    let plan = try command.text(of: "plan.json").replacing("\"value\": 0,", with: "\"value\": 9.5,")
    try command.write(plan, to: "plan.json")
    try command.write(
      SmallEvents.fitting.replacing("reserve: 5", with: "reserve: 4"),
      to: "event.yaml"
    )
    let outcome = try command.run("verify", "event.yaml", "plan.json", "--language", "en")
    #expect(outcome.code == 0)
    #expect(outcome.error.contains("plan.json: warning: the plan was made for another event"))
    #expect(outcome.error.contains("the plan states 9.5 for 'keep_optional', but it is 0"))
  }

  @Test("ends with 1 on a plan that cannot be read")
  func tellsFaults() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    try command.write("id,start,end\nchao-co,07:30,later\n", to: "plan.csv")
    let outcome = try command.run("verify", "event.yaml", "plan.csv", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.error.hasPrefix("plan.csv:2:1: error: 'later' is no clock time such as 07:30\n")
    )
    #expect(try command.run("verify", "event.yaml", "gone.json").code == 1)
  }
}
