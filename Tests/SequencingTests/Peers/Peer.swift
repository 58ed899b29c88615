// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Another solver, run as a program on the text of a model.
enum Peer {
  case glpsol
  case highs

  enum Format: String {
    case lp
    case mps
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The least objective the solver finds, or nil when it finds that no point holds.
  func leastObjective(_ text: String, as format: Format) throws -> Double? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("runsheet-peer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let model = folder.appendingPathComponent("model.\(format.rawValue)")
    try Data(text.utf8).write(to: model)
    switch self {
    case .glpsol: return try glpsol(model, format)
    case .highs: return try highs(model)
    }
  }

  /// Reads the line `s bas m n primal dual objective` or `s mip m n status objective`.
  private func glpsol(_ model: URL, _ format: Format) throws -> Double? {
    let answer = model.deletingLastPathComponent().appendingPathComponent("answer")
    let said = try Self.run(
      URL(fileURLWithPath: "/usr/bin/glpsol"),
      ["--cuts", format == .lp ? "--lp" : "--freemps", model.path, "--write", answer.path]
    )
    let text = try String(contentsOf: answer, encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("s ") }
    let words = (line ?? "").split(separator: " ")
    guard words.count > 5, let last = words.last, let value = Double(last) else {
      throw Failure(description: said)
    }
    let isSolved = words[1] == "mip" ? words[4] == "o" : words[4] == "f" && words[5] == "f"
    if isSolved { return value }
    let saysNone = ["NO PRIMAL FEASIBLE", "NO INTEGER FEASIBLE", "infeasible"]
    guard saysNone.contains(where: said.contains) else { throw Failure(description: said) }
    return nil
  }

  private func highs(_ model: URL) throws -> Double? {
    let python = Scenario.repository.appendingPathComponent(".build-venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Failure(description: "HiGHS is not installed: `make test` installs it")
    }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("least_objective.py")
    let said = try Self.run(python, [script.path, model.path])
    let word = said.trimmingCharacters(in: .whitespacesAndNewlines)
    if word == "infeasible" { return nil }
    guard let value = Double(word) else { throw Failure(description: said) }
    return value
  }

  /// What the command says on both of its outputs.
  private static func run(_ command: URL, _ arguments: [String]) throws -> String {
    let talk = Pipe()
    let process = Process()
    process.executableURL = command
    process.arguments = arguments
    process.standardOutput = talk
    process.standardError = talk
    try process.run()
    let said = talk.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}
