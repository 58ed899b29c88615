// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PaperFormats
import Papers
import Testing

/// Programs that are not ours, run on a paper in a folder of its own.
final class Foreign {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("runsheet-foreign-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Writes a paper beside the others and returns its path.
  @discardableResult
  func write(_ document: Document, _ format: PaperFormat) throws -> String {
    let file = folder.appendingPathComponent("paper." + format.fileExtension)
    try Data(try format.bytes(of: document)).write(to: file)
    return file.path
  }

  /// What a program prints; one that is missing, or fails, fails the test.
  func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0,
      "\(program) ended with \(process.terminationStatus)"
    )
    return String(decoding: bytes, as: UTF8.self)
  }

  func python(_ script: String, _ arguments: String...) throws -> String {
    let file = folder.appendingPathComponent("script.py")
    try Data(script.utf8).write(to: file)
    return try run("python3", file.path, folder.path, arguments.joined(separator: "\n"))
  }

  /// The words of a PDF in reading order, one space between them.
  func words(ofPDF path: String) throws -> String {
    try run("pdftotext", "-layout", "-enc", "UTF-8", path, "-").split(
      whereSeparator: \.isWhitespace
    )
    .joined(separator: " ")
  }

  /// Converts a file into another format with LibreOffice.
  func convert(_ name: String, to format: String) throws -> String {
    _ = try run(
      "soffice",
      "--headless",
      "-env:UserInstallation=file://\(folder.path)/office",
      "--convert-to",
      format,
      "--outdir",
      folder.appendingPathComponent("converted").path,
      folder.appendingPathComponent(name).path
    )
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let ending = format.split(separator: ":").first.map(String.init) ?? format
    return folder.appendingPathComponent("converted/\(stem).\(ending)").path
  }
}
