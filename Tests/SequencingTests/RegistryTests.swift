// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Sequencing
import Testing

/// What is registered is named once, told in both languages, and tested in a suite of its own.
struct RegistryTests {
  @Test("No two rules have one identifier, no two preferences one key")
  func unique() {
    let rules = RuleRows.identifiers
    #expect(Set(rules).count == rules.count)
    #expect(Set(PreferenceRows.names).count == PreferenceRows.names.count)
  }

  @Test("Identifiers are kebab-case, keys are those of the event file")
  func spelling() {
    for rule in RuleRows.identifiers {
      #expect(rule.rawValue.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(rule)")
    }
    for name in PreferenceRows.names {
      #expect(name.allSatisfy { ("a"..."z").contains($0) || $0 == "_" }, "\(name)")
    }
  }

  @Test("A rule has a suite named after its type", arguments: RuleRows.identifiers)
  func ruleSuite(rule: RuleIdentifier) throws {
    let type = try #require(RuleRows.typeName(of: rule))
    #expect(Self.hasSuite("Rules/\(type)Tests.swift"))
  }

  @Test("A preference has a suite named after its type", arguments: PreferenceRows.names)
  func preferenceSuite(name: String) throws {
    let type = try #require(PreferenceRows.typeName(of: name))
    #expect(Self.hasSuite("Preferences/\(type)Tests.swift"))
  }

  @Test("A rule is told in one sentence in each language", arguments: RuleRows.identifiers)
  func ruleSummary(rule: RuleIdentifier) throws {
    try Self.expectSentences { RuleRows.summary(of: rule, in: $0) }
  }

  @Test("Every rule that can be written is told how far it is broken", arguments: RuleRows.declared)
  func shortfall(rule: RuleIdentifier) throws {
    try Self.expectSentences { RuleRows.shortfall(of: rule, in: $0) }
  }

  @Test("Every statement of the event file can be soft")
  func declaredRules() {
    let keys = RuleRows.declared.map { $0.rawValue.replacing("-", with: "_") }
    #expect(
      Set(keys) == [
        "before", "adjacent", "apart", "rest", "together", "at", "first", "last", "at_most",
        "no_longer_than_without_break", "choose",
      ]
    )
  }

  @Test("A preference is told in one sentence in each language", arguments: PreferenceRows.names)
  func preferenceSummary(name: String) throws {
    try Self.expectSentences { PreferenceRows.summary(of: name, in: $0) }
  }

  private static func expectSentences(_ summary: (Language) -> String?) throws {
    let vietnamese = try #require(summary(.vietnamese))
    let english = try #require(summary(.english))
    #expect(vietnamese != english)
    for sentence in [vietnamese, english] {
      #expect(sentence.hasSuffix("."))
      #expect(sentence == sentence.precomposedStringWithCanonicalMapping)
    }
  }

  private static func hasSuite(_ path: String, file: String = #filePath) -> Bool {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    return FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }
}
