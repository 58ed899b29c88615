// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import TestSupport
import Testing

/// Files as accidents make them: whatever happens to the examples, there is an answer, and soon.
///
/// `RUNSHEET_SOAK=1` in the environment runs many times as many.
struct FuzzTests {
  private static let isSoaking = ProcessInfo.processInfo.environment["RUNSHEET_SOAK"] == "1"
  private static let rounds = isSoaking ? 5_000 : 150

  @Test("a damaged example is answered within two seconds", arguments: Scenario.all)
  func damagedExamples(name: String) throws {
    let scenario = Scenario(name)
    let original = try scenario.bytes(of: "event.yaml")
    var random = SeededGenerator(seed: 2020)
    for round in 0..<Self.rounds {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        Self.damage(&bytes, &random)
      }
      check(bytes, scenario, "\(name), round \(round)")
    }
  }

  @Test("random bytes are answered within two seconds")
  func randomBytes() {
    var random = SeededGenerator(seed: 1601)
    let scenario = Scenario("every-key")
    for round in 0..<Self.rounds {
      let count = Int.random(in: 0...600, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes, scenario, "random bytes, round \(round)")
      let signs = (0..<count).compactMap { _ in Self.signs.randomElement(using: &random) }
      check(signs.flatMap { [UInt8]($0.utf8) }, scenario, "random signs, round \(round)")
    }
  }

  @Test("an example cut off anywhere is answered within two seconds", arguments: Scenario.all)
  func truncation(name: String) throws {
    let scenario = Scenario(name)
    let original = try scenario.bytes(of: "event.yaml")
    for count in stride(from: 0, to: original.count, by: Self.isSoaking ? 1 : 97) {
      check(Array(original.prefix(count)), scenario, "\(name), \(count) bytes")
    }
  }

  private func check(_ bytes: [UInt8], _ scenario: Scenario, _ name: String) {
    let clock = ContinuousClock()
    let start = clock.now
    let source = SourceText(bytes: bytes, name: "event.yaml")
    let reading = EventReader.read(source, companions: scenario.companion, language: nil)
    let text = DiagnosticPrinter(source: source).text(reading.diagnostics)
    #expect(start.duration(to: clock.now) < .seconds(2), "\(name)")
    let isFaulty = reading.diagnostics.contains { $0.severity == .error }
    #expect(isFaulty == (reading.event == nil), "\(name)")
    #expect(!text.unicodeScalars.contains("\u{1B}"), "\(name)")
    for place in reading.diagnostics.compactMap(\.place) where place.file == nil {
      #expect(place.line >= 1 && place.column >= 1, "\(name)")
    }
    // Reading is a function of the file.
    #expect(
      reading == EventReader.read(source, companions: scenario.companion, language: nil),
      "\(name)"
    )
  }

  private static let signs = [
    "[", "]", "{", "}", ":", ": ", ",", "- ", "\n", "\n  ", "\n    ", "?", "? ", "|", ">", "\"",
    "'",
    "#", " #", "&a ", "*a", "!x ", "%", "@", "`", "\\", "\\u", "\\ud800", "\t", "\r", "\u{0}",
    "\u{FEFF}", "\u{301}", "\u{2028}", "ộ", "😀", "..", "->", "-", "<<: ", "~", "null", "format: 1",
    "event", "programme:", "items:", "block:", "id: a", "minutes: ", "5..7", "07:30", "99999999999",
    "-1", "rules:", "before: [a]", "who: ", "award: ", "preferences:", "weighted: ", "---", "...",
  ]

  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let length = min(Int.random(in: 1...40, using: &random), bytes.count - place)
    let other = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...7, using: &random) {
    case 0: bytes.removeSubrange(place..<(place + length))
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.insert(contentsOf: Array(bytes[place..<(place + length)]), at: other)
    case 3, 4:
      let sign = signs.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: [UInt8](sign.utf8), at: place)
    case 5: bytes.swapAt(place, other)
    case 6:
      let sign = signs.randomElement(using: &random) ?? ""
      bytes.replaceSubrange(place..<(place + length), with: [UInt8](sign.utf8))
    default:
      // A line moves.
      var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
      guard let line = lines.indices.randomElement(using: &random) else { return }
      let moved = lines.remove(at: line)
      lines.insert(moved, at: Int.random(in: 0...lines.count, using: &random))
      bytes = Array(lines.joined(separator: [10]))
    }
  }
}
