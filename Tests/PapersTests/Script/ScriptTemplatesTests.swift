// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Papers
import Speech
import TestSupport
import Testing

@Suite("Script templates")
struct ScriptTemplatesTests {
  @Test("ours are there for every key in both languages, and no other")
  func areComplete() throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Sources/Papers/Script/Templates/templates.json")
    let texts = try JSONDecoder().decode(
      [String: [String: String]].self,
      from: Data(contentsOf: file)
    )
    #expect(Set(texts.keys) == Set(ScriptKey.allCases.map(\.rawValue)))
    for (key, translations) in texts {
      #expect(Set(translations.keys) == ["vi", "en"], "\(key)")
      for text in translations.values {
        #expect(text == text.precomposedStringWithCanonicalMapping, "\(key)")
        #expect(!text.contains("đ/c") && !text.contains("UBND"), "\(key)")
      }
    }
  }

  @Test("an organisation's own go over ours, one language before both")
  func areOverridden() throws {
    var templates = ScriptTemplates()
    let faults = templates.override(with: [
      "talk_thanks.mustache": "Cảm ơn {{nguoi_ngan}}.\n",
      "talk_thanks.vi.mustache": "Hoan nghênh {{nguoi_ngan}} (vỗ tay)!",
    ])
    #expect(faults.isEmpty)
    let event = SmallCeremony.event
    let paper = ScriptTests.paper(SmallCeremony.order, event, draft: true, templates: templates)
    let table = try #require(paper.outcome.document?.principalTable)
    let row = try #require(table.rows.first { $0["template"].pageText == "talk_thanks" })
    #expect(row["line"].pageText == "Hoan nghênh bà Nguyễn Thị Nhung (vỗ tay)!")
    // «hoan nghênh bà Nguyễn Thị Nhung»: six syllables, the direction is not said.
    #expect(row["seconds"] == .number(2))
  }

  @Test("what is wrong with a file is told by name, and ours stands")
  func faultsAreTold() {
    var templates = ScriptTemplates()
    let faults = templates.override(with: [
      "talk_thank.mustache": "x", "thanks.fr.mustache": "x", "readme": "x",
      "close.mustache": "{{#a}}x", "flag.mustache": "{{> other}}", "film_in.mustache": "{{",
    ])
    #expect(
      faults.map(\.file).sorted() == [
        "close.mustache", "film_in.mustache", "flag.mustache", "readme", "talk_thank.mustache",
        "thanks.fr.mustache",
      ]
    )
    for fault in faults {
      for language in Language.allCases {
        #expect(fault.message(in: language).hasPrefix(fault.file))
      }
    }
    #expect(faults.contains { $0.problem == .unsupportedTag("{{> other}}") })
    #expect(faults.contains { $0.problem == .unknownKey("talk_thank") })
    #expect(faults.contains { $0.problem == .unknownLanguage("fr") })
  }
}
