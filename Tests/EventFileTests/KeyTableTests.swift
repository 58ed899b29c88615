// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import Testing

/// The table of keys against the examples.
struct KeyTableTests {
  private struct Part {
    let name: String
    let keys: [String: [String: Any]]
  }

  private func parts() throws -> [Part] {
    let json = try JSONSerialization.jsonObject(with: Data(EventSchema.json().utf8))
    let root = try #require(json as? [String: Any])
    let definitions = try #require(root["definitions"] as? [String: Any])
    let all = definitions.merging(["file": root]) { first, _ in first }
    return all.compactMap { name, schema in
      let properties = (schema as? [String: Any])?["properties"] as? [String: [String: Any]]
      return properties.map { Part(name: name, keys: $0) }
    }
  }

  /// Keys of which the file with every key uses the other of two ways.
  private static let elsewhere: Set = ["lunar_date", "min", "max", "on", "lowest", "highest"]

  @Test("every key stands in the file with every key")
  func everyKey() throws {
    let scenario = Scenario("every-key")
    let files = ["event.yaml", "what-if/every-change.yaml"]
    let text = try files.map { String(decoding: try scenario.bytes(of: $0), as: UTF8.self) }
      .joined()
    let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") })
    for part in try parts() {
      for key in part.keys.keys where !Self.elsewhere.contains(key) {
        #expect(words.contains(Substring(key)), "\(part.name).\(key)")
      }
    }
  }

  @Test("every key is explained in both languages")
  func everyKeyIsExplained() throws {
    for part in try parts() {
      for (key, schema) in part.keys {
        let lines = (schema["description"] as? String ?? "").split(separator: "\n")
        #expect(lines.count == 2, "\(part.name).\(key)")
        #expect(!lines.contains { $0.hasSuffix(".") }, "\(part.name).\(key)")
      }
    }
  }

  @Test("no key is said to be left for later")
  func everyKeyIsCarriedOut() throws {
    for part in try parts() {
      for (key, schema) in part.keys {
        let description = schema["description"] as? String ?? ""
        #expect(!description.contains("not carried out yet"), "\(part.name).\(key)")
      }
    }
  }

  @Test(
    "a key that is not known is compared with those that are",
    arguments: [
      ("starst", "starts"), ("START", "starts"), ("official-start", "official_start"),
      ("ends_", "ends"), ("grian", "grain"), ("resèrve", "reserve"), ("idel", "idle"),
    ]
  )
  func suggestion(written: String, meant: String) {
    let session = "session: { starts: 07:30, ends: 11:30, \(written): x }"
    let reading = FaultyFile("", EventText(session: session)).read(.english)
    #expect(reading.diagnostics.map(\.help) == ["did you mean '\(meant)'?"])
  }

  @Test("nothing is guessed of a word that is like no key", arguments: ["x", "curtain", "thời"])
  func noSuggestion(written: String) {
    let session = "session: { starts: 07:30, ends: 11:30, \(written): x }"
    let reading = FaultyFile("", EventText(session: session)).read(.english)
    #expect(
      reading.diagnostics.map(\.help) == [
        "known keys: starts, ends, official_start, reserve, grain, idle"
      ]
    )
  }
}
