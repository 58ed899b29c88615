// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Testing

/// Files made to exhaust time, memory or stack: each is answered, and soon.
@Suite(.serialized)
struct HostileFileTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable () -> String

    var testDescription: String { name }
  }

  static let files: [Hostile] = [
    Hostile(name: "a list of four million values") {
      String(repeating: "- [" + String(repeating: "a,", count: 40) + "a]\n", count: 99_000)
    },
    Hostile(name: "a map of a hundred thousand keys") {
      (0..<60_000).map { "key\($0): value\n" }.joined()
    },
    Hostile(name: "the same key a hundred thousand times") {
      String(repeating: "key: value\n", count: 60_000)
    },
    Hostile(name: "ten megabytes of doubled keys") {
      let line = "- {" + (0..<400).map { "k\($0): 1, k\($0): 2" }.joined(separator: ", ") + "}\n"
      return String(repeating: line, count: 9_900_000 / line.utf8.count)
    },
    Hostile(name: "ten megabytes of one text") {
      "title: |\n"
        + String(repeating: "  " + String(repeating: "ộ", count: 40) + "\n", count: 80_000)
    },
    Hostile(name: "ten megabytes of quotes") {
      String(repeating: "\"'" + String(repeating: "\\\"", count: 50) + "\n", count: 20_000)
    },
    Hostile(name: "brackets on every line") { String(repeating: "[\n", count: 99_000) },
    Hostile(name: "braces on every line") { String(repeating: "{a: \n", count: 99_000) },
    Hostile(name: "dashes") { String(repeating: "- ", count: 20_000) },
    Hostile(name: "question marks") { String(repeating: "? ", count: 20_000) },
    Hostile(name: "ever deeper indentation") {
      (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    },
    Hostile(name: "anchors within anchors") {
      (0..<20_000).map { "&a\($0) [" }.joined()
    },
    Hostile(name: "a chain of aliases") {
      "a0: &a0 x\n" + (1..<9_000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
    },
    Hostile(name: "an alias bomb as a key") {
      FaultyFile.bomb(levels: 9) + "? *a9\n: 1\n? *a9\n: 2\n"
    },
    Hostile(name: "an alias that holds itself") { "a: &a [*a, *a]\n" },
    Hostile(name: "ten thousand items") {
      "format: 1\nevent: { title: T }\nsession: { starts: 07:30, ends: 11:30 }\nprogramme:\n"
        + (0..<10_000).map { "  - { id: i\($0), minutes: 5 }\n" }.joined()
    },
    Hostile(name: "ten thousand people, rules and changeovers") {
      EventText(
        stage: "stage:\n  changeovers:\n"
          + (0..<1_900).map { "    s\($0) -> s\($0 + 1): 1\n" }.joined(),
        people: "people:\n  mc: {}\n" + (0..<1_900).map { "  p\($0): {}\n" }.joined(),
        rules: "rules:\n" + String(repeating: "  - before: [khai-mac, bao-caos]\n", count: 1_900)
      ).text
    },
    Hostile(name: "five hundred items with names nearly right") {
      EventText(
        programme: "programme:\n"
          + (0..<500).map { "  - { id: tiet-muc-so-\($0), minutes: 5, who: nguoi-thu-\($0) }\n" }
          .joined()
      ).text
    },
    Hostile(name: "long names") {
      let name = String(repeating: "ten-rat-dai-", count: 3_000)
      return EventText(people: "people: { \(name): {}, mc: {} }", rest: "\(name): 1").text
    },
    Hostile(name: "letters with a thousand marks") {
      EventText(event: "event: { title: o" + String(repeating: "\u{301}", count: 9_000) + "! }")
        .text
    },
  ]

  @Test("a hostile file is answered within ten seconds", arguments: files)
  func isAnswered(file: Hostile) {
    let bytes = [UInt8](file.make().utf8)
    let clock = ContinuousClock()
    let start = clock.now
    let faulty = FaultyFile(file.name, bytes: bytes)
    let reading = faulty.read(nil)
    let source = SourceText(bytes: bytes, name: "event.yaml")
    let text = DiagnosticPrinter(source: source).text(reading.diagnostics)
    let seconds = start.duration(to: clock.now)
    #expect(seconds < .seconds(10), "\(file.name)")
    #expect(reading.diagnostics.count <= 201)
    #expect(text.utf8.count < 1_000_000)
  }
}
