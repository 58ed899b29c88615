// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@Suite("runsheet explain, of an event that fits")
struct ExplainItemTests {
  @Test("tells what a minute is worth, and ends with 0")
  func tellsMinutes() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("explain", "event.yaml", "--language", "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("What one more minute is worth".uppercased()))
    #expect(outcome.output.contains("the session ends 1 minute later, at 08:21"))
    #expect(outcome.output.contains("Ông Nông Văn Nguyệt leaves 1 minute later, at 08:01"))
    #expect(!outcome.output.contains("Bà Nguyễn Thị Nhung"))
  }

  @Test("tells why an item stands where it does, and every other place, in every format")
  func tellsItem() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let text = try command.run("explain", "event.yaml", "the-thao")
    #expect(text.code == 0)
    #expect(text.output.contains("Thể thao thành tích cao (the-thao)"))
    #expect(text.output.contains("đầu chương trình"))
    #expect(text.output.contains("không được, vì: "))
    for name in [
      "item.md", "item.html", "item.csv", "item.json", "item.docx", "item.xlsx", "item.pdf",
    ] {
      #expect(try command.run("explain", "event.yaml", "the-thao", "-o", name).code == 0, "\(name)")
      #expect(FileManager.default.fileExists(atPath: command.file(name).path), "\(name)")
    }
    let lines = try command.text(of: "item.csv").split(separator: "\r\n")
    // A step earlier and later, first, after three others, last.
    #expect(lines.count == 8)
    #expect(lines.first?.contains("place,of,present,where,start,") == true)
    let root = try JSONSerialization.jsonObject(with: Data(command.text(of: "item.json").utf8))
    let data = try #require(root as? [String: Any])
    let places = try #require(data["places"] as? [[String: Any]])
    #expect(places.count == 7)
    #expect(places.count { $0["present"] as? Bool == true } == 1)
    let earliest = try #require(data["earliest"] as? [String: Any])
    #expect(earliest["proved"] as? Bool == true)
  }

  @Test("asks whether another item was meant", arguments: [("the_tao", "the-thao"), ("zzzz", nil)])
  func asksWhatWasMeant(name: String, meant: String?) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("explain", "event.yaml", name, "--language", "en", "-o", "a.txt")
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("there is no item '\(name)'"))
    #expect(outcome.error.contains("did you mean") == (meant != nil))
    if let meant { #expect(outcome.error.contains("'\(meant)'")) }
    #expect(try command.names == ["event.yaml"])
  }

  @Test("says that a block is no item")
  func refusesBlocks() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("explain", "event.yaml", "tham-luan", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("'tham-luan' is a block"))
  }

  @Test("of an event that does not fit, tells why, whatever the item")
  func explainsConflictFirst() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let whole = try command.run("explain", "event.yaml")
    let item = try command.run("explain", "event.yaml", "the-thao")
    #expect(item.code == 2)
    #expect(item.output == whole.output)
    #expect(try command.run("explain", "event.yaml", "ai-do").code == 1)
  }

  @Test("says of an item that is left out what keeping it takes, or why it cannot be kept")
  func explainsDroppedItems() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.droppingAll, to: "event.yaml")
    let outcome = try command.run("explain", "event.yaml", "van-nghe", "--language", "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("left out"))
    #expect(outcome.output.contains("not possible, because: the session ends at 08:01"))
  }

  @Test("stops at the limit with what is known")
  func stopsAtTheLimit() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.large, to: "event.yaml")
    let outcome = try command.run(
      "explain",
      "event.yaml",
      "tl-3",
      "--time-limit",
      "2",
      "--format",
      "json"
    )
    #expect([0, 3].contains(outcome.code))
    if outcome.code == 0 { #expect(outcome.output.contains("\"status\": \"open\"")) }
  }

  @Test(
    "gives what is kept beside the events",
    arguments: [
      ("lang-son-2019", "kt-huan-chuong", "txt"), ("lang-son-2019", "canh-sat", "json"),
      ("lang-son-2019", nil, "txt"), ("school-awards-night", "film", "txt"),
      ("school-awards-night", "reef", "csv"), ("school-awards-night", nil, "json"),
    ]
  )
  func givesGoldens(of scenario: String, item: String?, format: String) throws {
    let command = try BuiltCommand()
    let name = (item.map { "item-" + $0 } ?? "minutes") + "." + format
    let call = ["explain", ScenarioTests.event(scenario)] + [item].compactMap { $0 }
    // Far more time than it takes, so that no machine's speed is told.
    let outcome = try command.run(arguments: call + ["--time-limit", "600", "-o", name])
    #expect(outcome.code == 0, "\(outcome.error)")
    let papers = ScenarioTests.project.appendingPathComponent("Scenarios/\(scenario)/papers")
    expectGolden(try command.text(of: name), at: papers.appendingPathComponent(name))
  }
}

@Suite("runsheet solve, of an event without an order")
struct SolveExplainsTests {
  @Test("tells on standard output what explain tells, and ends with 2")
  func tellsTheSame() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let explained = try command.run("explain", "event.yaml")
    let solved = try command.run("solve", "event.yaml")
    #expect(solved.code == 2)
    #expect(!solved.output.isEmpty)
    #expect(solved.output == explained.output)
  }

  @Test(
    "writes no file, and tells it on standard error",
    arguments: ["plan.json", "order.csv", "order.txt", "order.html", "order.pdf"]
  )
  func writesNoFile(name: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let explained = try command.run("explain", "event.yaml")
    let solved = try command.run("solve", "event.yaml", "-o", name)
    #expect(solved.code == 2)
    #expect(solved.output.isEmpty)
    #expect(solved.error.hasSuffix(explained.output))
    #expect(try command.names == ["event.yaml"])
  }

  @Test("gives a program nothing but its format", arguments: ["json", "csv"])
  func keepsFormats(format: String) throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let solved = try command.run("solve", "event.yaml", "--format", format, "--language", "en")
    #expect(solved.code == 2)
    #expect(!solved.output.contains("Ways out"))
    #expect(solved.error.contains("Ways out"))
  }

  @Test("papers without a plan tell it too, and make no folder")
  func papersTellIt() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let explained = try command.run("explain", "event.yaml")
    let papers = try command.run("papers", "event.yaml", "-o", "papers")
    #expect(papers.code == 2)
    #expect(papers.error.hasSuffix(explained.output))
    #expect(try command.names == ["event.yaml"])
  }

  @Test("with hardly any time, says where to hear more, and still ends with 2")
  func staysInTime() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let solved = try command.run(
      "solve",
      "event.yaml",
      "--time-limit",
      "0.000001",
      "--language",
      "en"
    )
    #expect(solved.code == 2)
    #expect(solved.error.contains("runsheet explain event.yaml"))
  }

  @Test("the order of the file is told as before: which rule it breaks")
  func listedIsAsBefore() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let solved = try command.run("solve", "event.yaml", "--order", "listed")
    #expect(solved.code == 2)
    #expect(solved.output.isEmpty)
  }
}
