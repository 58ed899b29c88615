// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// A set of papers is replaced file by file; whoever kills the command in the middle of it has to find
/// every file whole, as it was or as it would have become.
@Suite("Papers that are killed while they are written")
struct KillTests {
  private static let event = ScenarioTests.event("lang-son-2019")
  private static let plan = ScenarioTests.project
    .appendingPathComponent("Scenarios/lang-son-2019/papers/plan.json").path

  private static func call(edition: String, _ folder: String) -> [String] {
    [
      "papers", event, plan, "--papers", "running-script,checklist,phone-list,call-sheets",
      "--formats", "text,markdown,html,pdf,docx,xlsx", "--draft", "--edition", edition,
      "--progress", "never", "-o", folder,
    ]
  }

  private static func files(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasPrefix(".") }.map { name in
        (name, try Data(contentsOf: folder.appendingPathComponent(name)))
      }
    )
  }

  @Test("are each the old one or the new one, never a part of one")
  func areWhole() throws {
    let command = try BuiltCommand()
    for (edition, folder) in [("1", "old"), ("2", "new")] {
      let outcome = try command.run(arguments: Self.call(edition: edition, folder))
      #expect(outcome.code == 0, "\(outcome.error)")
    }
    let old = try Self.files(command.file("old"))
    let new = try Self.files(command.file("new"))
    #expect(old.keys == new.keys && old.allSatisfy { new[$0.key] != $0.value })
    var mixed = 0
    // So many files written, and then a little later, into the writing of the next.
    for (written, pause) in Self.moments(count: new.count) {
      try? FileManager.default.removeItem(at: command.file("set"))
      try FileManager.default.copyItem(at: command.file("old"), to: command.file("set"))
      let process = try command.start(Self.call(edition: "2", "set"))
      while process.isRunning, try command.lines(of: ".output") < written { usleep(500) }
      usleep(pause)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      _ = try command.outcome(of: process)
      let found = try Self.files(command.file("set"))
      #expect(Set(found.keys) == Set(old.keys))
      for (name, bytes) in found {
        #expect(bytes == old[name] || bytes == new[name], "\(name) after \(written) files")
      }
      let fresh = found.count { new[$0.key] == $0.value }
      if fresh > 0, fresh < new.count { mixed += 1 }
    }
    // Else the kills came too late or too early to show anything.
    #expect(mixed >= 10)
    #expect(try command.run(arguments: Self.call(edition: "2", "set")).code == 0)
    #expect(try Self.files(command.file("set")) == new)
  }

  private static func moments(count: Int) -> [(written: Int, pause: UInt32)] {
    (0..<count).map { ($0, UInt32($0 * 7919 % 12_000)) }
  }
}

extension BuiltCommand {
  fileprivate func lines(of name: String) throws -> Int {
    try text(of: name).utf8.count { $0 == UInt8(ascii: "\n") }
  }
}
