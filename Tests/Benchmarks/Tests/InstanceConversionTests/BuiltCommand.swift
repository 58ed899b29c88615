// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InstanceConversion

/// `runsheet` as it was last built, on converted instances.
enum BuiltCommand {
  struct Outcome {
    let code: Int32
    let output: String
  }

  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Nil before the project is built: this package does not build it.
  static var executable: URL? {
    let project = package.deletingLastPathComponent().deletingLastPathComponent()
    return ["debug", "release"].map { project.appendingPathComponent(".build/\($0)/runsheet") }
      .filter { FileManager.default.isExecutableFile(atPath: $0.path) }
      .max { built($0) < built($1) }
  }

  static func instances(in folder: String) -> [String] {
    let place = package.appendingPathComponent("Instances/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Runs with the converted files of an instance in a folder of its own.
  static func run(_ arguments: [String], on instance: String, in kind: String) throws -> Outcome {
    guard let executable else { throw CocoaError(.fileNoSuchFile) }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("benchmarks-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = package.appendingPathComponent("Instances/\(kind)/\(instance).json")
    for file in try ConvertedFile.files(of: try Data(contentsOf: source), named: instance) {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
    }
    let output = folder.appendingPathComponent(".output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments + ["--language", "en"]
    process.currentDirectoryURL = folder
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self)
    )
  }

  private static func built(_ file: URL) -> Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }
}
