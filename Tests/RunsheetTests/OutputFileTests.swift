// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("A file the command writes")
struct OutputFileTests {
  @Test("keeps the permissions of the file it replaces")
  func keepsPermissions() throws {
    let command = try BuiltCommand()
    try command.write("old", to: "schema.json")
    let file = command.file("schema.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    #expect(try command.run("schema", "-o", "schema.json").code == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try command.text(of: "schema.json") != "old")
  }

  @Test("is written through a symbolic link, which stays")
  func followsLinks() throws {
    let command = try BuiltCommand()
    try command.write("old", to: "real.json")
    try FileManager.default.createSymbolicLink(
      atPath: command.file("link.json").path,
      withDestinationPath: "real.json"
    )
    #expect(try command.run("schema", "-o", "link.json").code == 0)
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: command.file("link.json").path
    )
    #expect(link == "real.json")
    #expect(try command.text(of: "real.json") != "old")
  }

  @Test(
    "gives a clean message when it cannot be written",
    arguments: [
      ("no/such/schema.json", "there is no such folder"), (".", "this is a folder, not a file"),
      ("/dev/full", "cannot be written: No space left on device"),
    ]
  )
  func tellsFailure(path: String, reason: String) throws {
    let command = try BuiltCommand()
    let outcome = try command.run("schema", "-o", path)
    #expect(outcome.code == 1)
    #expect(outcome.error == "\(path): error: \(reason)\n")
    #expect(try command.names.isEmpty)
  }

  @Test("is not taken for written when standard output is full")
  func tellsFullOutput() throws {
    let command = try BuiltCommand()
    let script = "'\(try BuiltCommand.executable.path)' schema > /dev/full"
    let process = try command.start(["-c", script], executable: URL(fileURLWithPath: "/bin/bash"))
    process.waitUntilExit()
    let outcome = try command.outcome(of: process)
    #expect(outcome.code == 1)
    #expect(outcome.error == "<stdout>: error: cannot be written: No space left on device\n")
  }

  @Test("leaves what is no regular file what it is")
  func writesInPlace() throws {
    let command = try BuiltCommand()
    #expect(try command.run("schema", "-o", "/dev/null").code == 0)
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }
}
