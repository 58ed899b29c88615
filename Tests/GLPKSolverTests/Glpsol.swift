// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import LinearModel

/// GLPK's own command, an independent reader of the model texts.
enum Glpsol {
  enum Format: String, CaseIterable {
    case lp
    case freemps
  }

  struct Failure: Error {
    let output: String
  }

  /// The least objective `glpsol` finds, or nil when it finds that no point holds.
  static func leastObjective(of model: MixedIntegerModel, as format: Format) throws -> Double? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("runsheet-glpsol-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("model")
    let output = folder.appendingPathComponent("answer")
    let text = format == .lp ? LPText(model).text : MPSText(model).text
    try Data(text.utf8).write(to: input)
    let talk = Pipe()
    let command = Process()
    command.executableURL = URL(fileURLWithPath: "/usr/bin/glpsol")
    command.arguments = ["--\(format.rawValue)", input.path, "--write", output.path]
    command.standardOutput = talk
    try command.run()
    let said = talk.fileHandleForReading.readDataToEndOfFile()
    command.waitUntilExit()
    guard let answer = try? String(contentsOf: output, encoding: .utf8) else {
      throw Failure(output: String(decoding: said, as: UTF8.self))
    }
    return try objective(in: answer, otherwise: String(decoding: said, as: UTF8.self))
  }

  /// Reads the line `s bas m n primal dual objective` or `s mip m n status objective`.
  private static func objective(in answer: String, otherwise output: String) throws -> Double? {
    let line = answer.split(separator: "\n").first { $0.hasPrefix("s ") }
    let words = (line ?? "").split(separator: " ")
    guard let last = words.last, let value = Double(last) else { throw Failure(output: output) }
    let isSolved = words[1] == "mip" ? words[4] == "o" : words[4] == "f" && words[5] == "f"
    if isSolved { return value }
    let saysNone = ["NO PRIMAL FEASIBLE", "NO INTEGER FEASIBLE", "infeasible"]
    guard saysNone.contains(where: output.contains) else { throw Failure(output: output) }
    return nil
  }
}
