// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet model, init and schema")
struct OtherCommandsTests {
  @Test("writes the model of a level as LP and as MPS")
  func writesModels() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let first = try command.run("model", "event.yaml")
    #expect(first.code == 0)
    #expect(first.output.contains("Subject To"))
    let mps = try command.run(
      "model",
      "event.yaml",
      "--format",
      "mps",
      "--level",
      "2",
      "-o",
      "m.mps"
    )
    #expect(mps.code == 0)
    #expect(try command.text(of: "m.mps").contains("ROWS\n"))
    let all = try command.run("model", "event.yaml", "--level", "all").output
    #expect(all.hasPrefix(first.output))
    #expect(all.components(separatedBy: "\nEnd\n").count == 5)
    let beyond = try command.run("model", "event.yaml", "--level", "5", "--language", "en")
    #expect(beyond.code == 1)
    #expect(beyond.error == "event.yaml: error: there are 4 levels only\n")
  }

  @Test("writes a first event that has no errors, and never over a file", arguments: ["vi", "en"])
  func writesFirstEvent(language: String) throws {
    let command = try BuiltCommand()
    #expect(try command.run("init", "-o", "event.yaml", "--language", language).code == 0)
    let text = try command.text(of: "event.yaml")
    #expect(try command.run("init", "--language", language).output == text)
    #expect(try command.run("check", "event.yaml").code == 0)
    #expect(try command.run("solve", "event.yaml").code == 0)
    let again = try command.run("init", "-o", "event.yaml", "--language", "en")
    #expect(again.code == 1)
    #expect(again.error == "event.yaml: error: the file is there already; it is left as it is\n")
    #expect(try command.text(of: "event.yaml") == text)
  }

  @Test("writes a schema that is JSON")
  func writesSchema() throws {
    let outcome = try BuiltCommand().run("schema")
    #expect(outcome.code == 0)
    let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((schema as? [String: Any])?["$schema"] is String)
  }

  @Test(
    "suggests the subcommand that was meant",
    arguments: [
      ("sovle", "solve"), ("chekc", "check"), ("modle", "model"), ("Verify", "verify"),
      ("int", "init"),
    ]
  )
  func suggestsSubcommand(typed: String, meant: String) throws {
    let outcome = try BuiltCommand().run(typed, "event.yaml")
    #expect(outcome.code == 64)
    let message = "Error: There is no subcommand '\(typed)'. Did you mean '\(meant)'?\n"
    #expect(outcome.error.hasPrefix(message))
    #expect(outcome.error.contains("Usage: runsheet"))
    #expect(outcome.output == "")
  }

  @Test("helps with every subcommand")
  func helps() throws {
    let command = try BuiltCommand()
    let help = try command.run("--help").output
    for name in ["check", "solve", "verify", "model", "init", "schema"] {
      #expect(help.contains("  \(name) "))
      let outcome = try command.run(name, "--help")
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("USAGE: runsheet \(name)"))
    }
    #expect(try command.run("--version").output.first?.isNumber == true)
  }
}
