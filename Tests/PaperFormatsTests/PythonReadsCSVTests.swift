// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import PaperFormats
import Papers
import TestSupport
import Testing

@Suite("Python's csv module", .enabled(if: FileManager.default.fileExists(atPath: python)))
struct PythonReadsCSVTests {
  @Test("reads the running order and finds the keys and the rows")
  func readsRunningOrder() throws {
    let paper = RunningOrderPaper(
      SmallCeremony.solution,
      of: SmallCeremony.event,
      language: .vietnamese,
      program: "runsheet 0"
    )
    let csv = PaperFormat.csv.write(try #require(paper).document)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "runsheet-\(ProcessInfo.processInfo.processIdentifier).csv"
    )
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(csv.utf8).write(to: file)
    let script = """
      import csv, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))
      print(rows[2]["id"], rows[2]["start"], rows[2]["who"], len(rows), sep="|", end="")
      """
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-X", "utf8", "-c", script, file.path]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == "gioi-thieu|07:46|Người dẫn chương trình; Ông Hoàng Văn Ngọc|8")
  }
}

private let python = "/usr/bin/python3"
