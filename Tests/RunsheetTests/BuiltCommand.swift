// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// The built command, run as a person would run it, in a folder of its own.
final class BuiltCommand {
  struct Outcome {
    let code: Int32
    let output: String
    let error: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("runsheet-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Beside the bundle of tests.
  static var executable: URL {
    get throws {
      let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
      let path = try #require(bundle)
      return URL(fileURLWithPath: path).deletingLastPathComponent()
        .appendingPathComponent("runsheet")
    }
  }

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  /// Every name in the folder, hidden ones as well.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  func run(
    _ arguments: String...,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = try start(arguments, input: input, environment: environment)
    process.waitUntilExit()
    return try outcome(of: process)
  }

  /// Output goes to files, so that a full pipe holds nobody up.
  func start(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    executable: URL? = nil
  ) throws -> Process {
    try write(input, to: ".input")
    let process = Process()
    process.executableURL = try executable ?? Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let plain = ["LANG": "C", "PATH": "/usr/bin:/bin"]
    process.environment = plain.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: file(".input"))
    process.standardOutput = try handle(".output")
    process.standardError = try handle(".error")
    try process.run()
    return process
  }

  func outcome(of process: Process) throws -> Outcome {
    let outcome = Outcome(
      code: process.terminationStatus,
      output: try text(of: ".output"),
      error: try text(of: ".error")
    )
    for name in [".input", ".output", ".error"] {
      try? FileManager.default.removeItem(at: file(name))
    }
    return outcome
  }

  private func handle(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: file(name))
  }
}
