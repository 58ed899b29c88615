// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("Repairs written to files")
struct RepairTests {
  private typealias Fields = [String: Any]

  private func data(_ text: String) throws -> Fields {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Fields)
  }

  private func values(_ data: Fields) throws -> [String] {
    try #require(data["preferences"] as? [Fields]).map { level in
      let value = level["value"] as? NSNumber
      return (level["name"] as? String ?? "") + " " + (value?.stringValue ?? "")
    }
  }

  /// Lạng Sơn with fewer minutes than its items need at the least.
  private static func crowded() throws -> String {
    let text = try String(contentsOfFile: ScenarioTests.event("lang-son-2019"), encoding: .utf8)
    let crowded = text.replacing("ends: \"11:30\"", with: "ends: \"10:30\"")
    #expect(crowded != text)
    return crowded
  }

  @Test("Lạng Sơn: each one, written either way and read back, gives the values that were told")
  func giveTheirValues() throws {
    let command = try BuiltCommand()
    let event = try Self.crowded()
    try command.write(event, to: "event.yaml")
    try FileManager.default.createDirectory(
      at: command.file("thu"),
      withIntermediateDirectories: false
    )
    let told = try command.run("explain", "event.yaml", "--format", "json")
    let repairs = try #require(try data(told.output)["repairs"] as? [Fields])
    #expect(repairs.count >= 5)
    let comments = event.split(separator: "\n").filter { $0.contains("# ") }.count
    for number in 1...repairs.count {
      let written = try command.run(
        "explain",
        "event.yaml",
        "--repair",
        "\(number)",
        "--write-whatif",
        "thu/sua.yaml",
        "--write-event",
        "sua.yaml"
      )
      #expect(written.code == 0, "\(written.error)")
      #expect(written.output == "thu/sua.yaml\nsua.yaml\n")
      let promised = try values(repairs[number - 1])
      let solved = try command.run("solve", "sua.yaml", "--format", "json")
      #expect(solved.code == 0, "\(solved.error)")
      #expect(try values(data(solved.output)) == promised)
      let compared = try command.run(
        "whatif",
        "event.yaml",
        "thu/sua.yaml",
        "--format",
        "json"
      )
      #expect(compared.code == 0 && !compared.error.contains("sua.yaml"), "\(compared.error)")
      let variants = try #require(try data(compared.output)["variants"] as? [Fields])
      #expect(try values(#require(variants.first)) == promised)
      let text = try command.text(of: "sua.yaml")
      #expect(text.split(separator: "\n").filter { $0.contains("# ") }.count == comments)
      #expect(try command.text(of: "thu/sua.yaml").hasPrefix("base: ../event.yaml\n"))
    }
    #expect(try command.text(of: "event.yaml") == event)
  }

  @Test("the event file is written over only when it is told to be")
  func writeInPlace() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let refused = try command.run(
      "explain",
      "event.yaml",
      "--repair",
      "1",
      "--write-event",
      "./event.yaml"
    )
    #expect(refused.code == 64)
    #expect(try command.text(of: "event.yaml") == SmallEvents.impossible)
    let written = try command.run("explain", "event.yaml", "--repair", "1", "--in-place")
    #expect(written.code == 0, "\(written.error)")
    #expect(try command.text(of: "event.yaml") != SmallEvents.impossible)
    #expect(try command.run("solve", "event.yaml").code == 0)
  }

  private static let nonsense: [(arguments: [String], code: Int32)] = [
    (["--repair", "1"], 64), (["--repair", "0", "--in-place"], 64),
    (["--write-event", "x.yaml"], 64), (["--in-place"], 64),
    (["--repair", "7", "--write-event", "x.yaml"], 64),
    (["--repair", "1", "--write-event", "x.yaml", "--write-whatif", "x.yaml"], 64),
    (["--repair", "1", "--write-event", "x.yaml", "-o", "y.txt"], 64),
    (["--repair", "90", "--repairs", "100", "--write-event", "x.yaml"], 1),
    (["--repair", "1", "--write-event", "nowhere/x.yaml"], 1),
  ]

  @Test("what makes no sense is refused, and nothing is written", arguments: nonsense)
  func refuses(arguments: [String], code: Int32) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let outcome = try command.run(arguments: ["explain", "event.yaml"] + arguments)
    #expect(outcome.code == code, "\(outcome.error)")
    #expect(try command.names == ["event.yaml"])
  }

  @Test("the event says which changes come first")
  func followsTheOrderOfTheEvent() throws {
    let command = try BuiltCommand()
    func levers(_ event: String) throws -> [[String]] {
      try command.write(event, to: "event.yaml")
      let told = try command.run("explain", "event.yaml", "--format", "json")
      let repairs = try #require(try data(told.output)["repairs"] as? [Fields])
      return repairs.compactMap { $0["levers"] as? [String] }
    }
    // Of those that are enough alone, the one that came last comes first.
    let tight = SmallEvents.fitting.replacing("ends: \"08:20\"", with: "ends: \"07:50\"")
    let alone = try levers(tight).filter { $0.count == 1 }.map { $0[0] }
    let last = try #require(alone.last)
    #expect(Set(alone).count > 1 && alone.first != last)
    let own = tight + "repairs: { order: [\(last)] }\n"
    #expect(try levers(own).first == [last])
  }
}
