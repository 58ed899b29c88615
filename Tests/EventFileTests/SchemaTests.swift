// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import TestSupport
import Testing

struct SchemaTests {
  @Test("the schema is what its golden says")
  func schema() {
    expectGolden(EventSchema.json(), named: "event-schema.json")
  }

  @Test("the schema is JSON")
  func schemaIsJSON() throws {
    let object = try JSONSerialization.jsonObject(with: Data(EventSchema.json().utf8))
    #expect(object is [String: Any])
  }

  @Test("the reference page is what its golden says", arguments: Language.allCases)
  func reference(language: Language) {
    expectGolden(
      EventReference.markdown(language),
      named: "event-reference.\(language.rawValue).md"
    )
  }
}
