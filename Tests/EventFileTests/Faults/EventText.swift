// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile

/// A small right event file, of which a test replaces the part it is about.
struct EventText {
  var format = "format: 1"
  var event = "event: { title: Hội nghị, date: 2020-01-16 }"
  var session = "session: { starts: 07:30, ends: 11:30 }"
  var stage = "stage: { positions: 10 }"
  var people = """
    people:
      mc: { role: Người dẫn chương trình }
      chu-tich: { name: Nguyễn Văn An }
    """
  var programme = """
    programme:
      - { id: khai-mac, title: Khai mạc, kind: speech, minutes: 5, who: mc }
      - { id: bao-cao, title: Báo cáo, kind: report, minutes: 10..20, tags: [chinh] }
      - block: tham-luan
        kind: talk
        minutes: 5..7
        items:
          - { id: mot, title: Một, tags: [chinh] }
          - { id: hai, title: Hai }
    """
  var rules = ""
  var rest = ""

  var text: String {
    [format, event, session, stage, people, programme, rules, rest]
      .filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }
}

/// One faulty file and what it shows.
struct FaultyFile {
  let name: String
  let bytes: [UInt8]
  var companions: [String: [UInt8]] = [:]

  init(_ name: String, _ text: EventText, companions: [String: String] = [:]) {
    self.init(name, text.text, companions: companions)
  }

  init(_ name: String, _ text: String, companions: [String: String] = [:]) {
    self.name = name
    bytes = [UInt8](text.utf8)
    self.companions = companions.mapValues { [UInt8]($0.utf8) }
  }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  func read(_ language: Language?) -> EventReading {
    let source = SourceText(bytes: bytes, name: "event.yaml")
    return EventReader.read(source, companions: companion, language: language)
  }

  private func companion(_ path: String) -> Result<[UInt8], CompanionError> {
    companions[path].map(Result.success) ?? .failure(.notFound)
  }

  /// The name as a heading and everything the printer says of the file.
  func report(_ language: Language?) -> String {
    let source = SourceText(bytes: bytes, name: "event.yaml")
    let files = companions.map { SourceText(bytes: $1, name: $0) }
    let printer = DiagnosticPrinter(source: source, companions: files)
    return "## \(name)\n\n\(printer.text(read(language).diagnostics))\n"
  }
}
