// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("runsheet check")
struct CheckTests {
  @Test("finds nothing wrong with a good file")
  func findsNothing() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml")
    #expect(outcome.code == 0)
    #expect(outcome.output == "event.yaml: 0 lỗi, 0 cảnh báo\n")
    #expect(outcome.error == "")
  }

  @Test("tells every error with its place and ends with 1")
  func tellsErrors() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.faulty, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("event.yaml:21:"))
    #expect(outcome.output.contains("event.yaml:22:"))
    #expect(outcome.output.hasSuffix("event.yaml: 2 errors, 0 warnings\n"))
    #expect(outcome.error == "")
  }

  @Test("counts an event that can have no order as an error")
  func tellsContradictions() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.impossible, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains(": error: "))
  }

  @Test("tells warnings, what is not carried out and contradictions at once, by line")
  func tellsEverything() throws {
    let command = try BuiltCommand()
    let text = SmallEvents.unfinished
      .replacing("ends: \"08:20\"", with: "ends: \"07:40\"")
      .replacing("format: 1\n", with: "format: 1\n\n")
    try command.write(text, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("'keep_plan' is not carried out yet"))
    #expect(!outcome.output.contains("event.yaml: 1 error,"))
    let lines = outcome.output.matches(of: /(?m)^event\.yaml:([0-9]+):[0-9]+: (?:error|warning):/)
      .compactMap { Int($0.1) }
    #expect(lines.count > 1)
    #expect(lines == lines.sorted())
  }

  @Test("counts in the language of what it found")
  func countsInLanguage() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.faulty, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasSuffix("event.yaml: 2 lỗi, 0 cảnh báo\n"))
  }

  @Test("gives its findings as data with --format json")
  func givesData() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.faulty, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml", "--format", "json", "--language", "en")
    let root = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let data = try #require(root as? [String: Any])
    #expect(
      Set(data.keys) == ["format", "file", "errors", "warnings", "diagnostics"]
    )
    #expect(data["format"] as? Int == 1)
    #expect(data["file"] as? String == "event.yaml")
    #expect(data["errors"] as? Int == 2)
    #expect(data["warnings"] as? Int == 0)
    let diagnostics = try #require(data["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["line"] as? Int } == [21, 22])
    #expect(diagnostics.allSatisfy { $0["severity"] as? String == "error" })
    #expect(diagnostics.allSatisfy { $0["code"] is String && $0["message"] is String })
    #expect(diagnostics.allSatisfy { $0["notes"] is [Any] && $0["file"] is String })
  }

  @Test("shows the batches of each award with --verbose")
  func showsAwards() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    let outcome = try command.run("check", "event.yaml", "--verbose")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Đợt 1: 3 tập thể"))
    #expect(outcome.output.contains("Thời lượng: 4 phút"))
  }

  @Test("gives its findings as JSON and CSV as well")
  func givesFormats() throws {
    let command = try BuiltCommand()
    try command.write(SmallEvents.faulty, to: "event.yaml")
    let json = try command.run("check", "event.yaml", "--format", "json")
    #expect(json.code == 1)
    #expect((try JSONSerialization.jsonObject(with: Data(json.output.utf8))) is [String: Any])
    let csv = try command.run("check", "event.yaml", "--format", "csv")
    #expect(csv.output.hasPrefix("\u{FEFF}file,line,column,severity,code,message,help\r\n"))
  }

  @Test(
    "tells like a compiler that a file cannot be read",
    arguments: [("nowhere.yaml", "there is no such file"), (".", "this is a folder, not a file")]
  )
  func tellsUnreadable(path: String, reason: String) throws {
    let outcome = try BuiltCommand().run("check", path)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.error == "\(path): error: \(reason)\n")
  }

  @Test("speaks the language of the option, else of LANG where there is no event")
  func speaksLanguages() throws {
    let command = try BuiltCommand()
    let vietnamese = try command.run("check", "x", environment: ["LANG": "vi_VN.UTF-8"])
    #expect(vietnamese.error == "x: error: không có tệp này\n")
    let english = try command.run(
      "check",
      "x",
      "--language",
      "en",
      environment: ["LANG": "vi_VN.UTF-8"]
    )
    #expect(english.error == "x: error: there is no such file\n")
  }
}
