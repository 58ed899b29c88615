// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// `whatif`, through the built command.
@Suite("What if")
struct WhatIfTests {
  static let folder = ScenarioTests.project.appendingPathComponent("Scenarios/lang-son-2019")
  static let event = ScenarioTests.event("lang-son-2019")

  @Test(
    "Lạng Sơn: its scenarios give the comparison kept beside them, in every format",
    arguments: ["txt", "md", "csv", "html", "json"]
  )
  func givesItsComparison(format: String) throws {
    let command = try BuiltCommand()
    let name = "comparison.\(format)"
    let outcome = try command.run("whatif", Self.event, "-o", name)
    #expect(outcome.code == 0, "\(outcome.error)")
    expectGolden(
      try command.text(of: name),
      at: Self.folder.appendingPathComponent("papers/\(name)")
    )
  }

  @Test("Lạng Sơn: every scenario of the catalogue is there, and told")
  func tellsEveryScenario() throws {
    let outcome = try BuiltCommand().run("whatif", Self.event, "--format", "csv")
    for number in Array(1...13) + [15] {
      let name = "s" + (number < 10 ? "0" : "") + String(number)
      #expect(outcome.output.contains(",\(name)"), "\(name)")
    }
    #expect(outcome.output.split(whereSeparator: \.isNewline).count == 23)
  }

  @Test("a value set on the command line is one variant, told against the event")
  func setsOneValue() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run(
      "whatif",
      "event.yaml",
      "--set",
      "session.ends=08:15",
      "--language",
      "en"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("session.ends = 08:15"))
  }

  @Test("a variant that does not fit is told with its reason, and the call succeeds")
  func tellsWhatDoesNotFit() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("whatif", "event.yaml", "--set", "session.ends=07:40")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("không xếp được"))
    let solved = try command.run("solve", "event.yaml", "--language", "vi")
    #expect(solved.code == 0)
  }

  @Test("the same bytes, one at a time and four at a time")
  func sameOnAnyNumberOfCores() throws {
    let command = try BuiltCommand()
    let sweep = ["whatif", Self.event, "--sweep", "session.ends=11:16..11:40:4"]
    let one = try command.run(arguments: sweep + ["--jobs", "1", "--format", "json"])
    let four = try command.run(arguments: sweep + ["--jobs", "4", "--format", "json"])
    #expect(one.code == 0, "\(one.error)")
    #expect(one.output == four.output)
    #expect(one.output.contains("\"variant\": 7"))
  }

  @Test("shards joined are the whole, byte for byte, in every format")
  func shardsAreTheWhole() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let call = [
      "whatif", "event.yaml", "--product", "--sweep", "session.reserve=3..6", "--sweep",
      "programme.tham-luan.prefer=9..11",
    ]
    for share in 1...3 {
      let outcome = try command.run(
        arguments: call + ["--shard", "\(share)/3", "-o", "share-\(share).json"]
      )
      #expect(outcome.code == 0, "\(outcome.error)")
    }
    for format in ["text", "markdown", "csv", "html", "json"] {
      let whole = try command.run(arguments: call + ["--format", format])
      let merged = try command.run(arguments: [
        "whatif", "--format", format, "--merge", "share-3.json", "share-1.json", "share-2.json",
      ])
      #expect(merged.code == 0, "\(merged.error)")
      #expect(merged.output == whole.output)
      #expect(!whole.output.isEmpty)
    }
    let partial = try command.run("whatif", "--merge", "share-3.json", "share-1.json")
    #expect(partial.code == 1)
    #expect(partial.output.isEmpty)
    #expect(partial.error.contains("variants are missing") || partial.error.contains("thiếu"))
  }

  @Test("shares run under GNU parallel, as CONTRIBUTING shows, are the whole")
  func runsUnderParallel() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let sweep = "--sweep session.ends=08:10..08:25"
    let script = """
      set -e
      parallel --will-cite -j 2 "$RUNSHEET" whatif event.yaml \(sweep) --shard {}/4 -o share-{}.json ::: 1 2 3 4
      "$RUNSHEET" whatif --merge share-*.json -o merged.html
      "$RUNSHEET" whatif event.yaml \(sweep) -o whole.html
      cmp merged.html whole.html
      """
    let process = try command.start(
      ["-c", script],
      environment: ["RUNSHEET": try BuiltCommand.executable.path, "HOME": command.folder.path],
      executable: URL(fileURLWithPath: "/bin/bash")
    )
    process.waitUntilExit()
    let outcome = try command.outcome(of: process)
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try command.text(of: "whole.html").contains("08:25"))
  }

  static let wrongCalls: [(name: String, arguments: [String], says: String)] = [
    ("an unknown id", ["--set", "people.nguyeet.leaves=08:00"], "did you mean 'nguyet'?"),
    ("an unknown key", ["--set", "session.endss=08:00"], "did you mean 'ends'?"),
    ("an empty sweep", ["--sweep", "session.ends=09:00..08:00"], "is empty"),
    ("100,000 points", ["--sweep", "session.reserve=1..100000"], "100000 variants"),
    (
      "a product of 100,000 points",
      ["--product", "--sweep", "session.reserve=1..1000", "--sweep", "stage.positions=1..100"],
      "100000 variants"
    ),
    (
      "contradictory values",
      ["--set", "session.ends=08:10", "--set", "session.ends=08:15"],
      "is set twice"
    ),
    (
      "a value and a sweep of one path",
      ["--set", "session.ends=08:10", "--sweep", "session.ends=08:15..08:20"],
      "is set twice"
    ),
    ("a wrong value", ["--set", "session.ends=morning"], "'morning'"),
    ("a scenario that is not there", ["nowhere.yaml"], "there is no such file"),
    ("nothing to compare", [], "there is nothing to compare"),
    ("a scenario with an unknown id", ["wrong.yaml"], "did you mean 'nguyet'?"),
    ("scenarios that contradict each other", ["one.yaml+two.yaml"], "is set twice"),
  ]

  @Test("a wrong call is told clearly, and nothing is written", arguments: wrongCalls.indices)
  func wrongCallsWriteNothing(index: Int) throws {
    let (name, arguments, says) = Self.wrongCalls[index]
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let change = { (value: String) in "title: Thử\nchanges:\n  - set: { \(value) }\n" }
    try command.write(change("people.nguyeet.leaves: 08:00"), to: "wrong.yaml")
    try command.write(change("session.ends: 08:10"), to: "one.yaml")
    try command.write(change("session.ends: 08:15"), to: "two.yaml")
    let outcome = try command.run(
      arguments: ["whatif", "event.yaml", "--language", "en", "-o", "report.html"] + arguments
    )
    #expect(outcome.code == 1, "\(name): \(outcome.error)")
    #expect(outcome.error.contains(says), "\(name): \(outcome.error)")
    #expect(outcome.error.count < 2_000, "\(name)")
    #expect(outcome.output.isEmpty)
    #expect(try !command.names.contains("report.html"))
  }

  @Test("stopped, it ends with 130 and writes nothing")
  func stopped() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.large, to: "event.yaml")
    let process = try command.start([
      "whatif", "event.yaml", "--sweep", "session.reserve=1..200", "-o", "report.html",
    ])
    Thread.sleep(forTimeInterval: 1.5)
    process.terminate()
    process.waitUntilExit()
    #expect(try command.outcome(of: process).code == 130)
    #expect(try !command.names.contains("report.html"))
  }

  @Test("usage that makes no sense is refused")
  func usage() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    for arguments in [
      ["whatif"], ["whatif", "event.yaml", "--shard", "3/2"],
      ["whatif", "event.yaml", "--jobs", "0"],
      ["whatif", "event.yaml", "--set", "session.ends=08:15", "-o", "event.yaml"],
      ["whatif", "--merge", "event.yaml", "--set", "a.b=1"],
    ] {
      #expect(try command.run(arguments: arguments).code == 64, "\(arguments)")
    }
  }
}
