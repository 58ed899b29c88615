// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import OrderedJSON
import Testing

@Suite("JSON in the order given")
struct JSONValueTests {
  @Test("keeps keys and digits as they are")
  func keepsOrder() {
    let value = JSONValue.object([
      .init("z", .number("1.50")), .init("a", .list([.null, .bool(true), .text("x")])),
      .init("m", .object([])), .init("l", .list([])),
    ])
    let text = """
      {
        "z": 1.50,
        "a": [
          null,
          true,
          "x"
        ],
        "m": {},
        "l": []
      }

      """
    #expect(value.prettyText == text)
  }

  @Test(
    "comes back whatever the text",
    arguments: ["\"\\\n\t\r\u{0}\u{1F}\u{7F}\u{2028}/", "é👩‍👩‍👧", "\"\u{301}"]
  )
  func comesBack(text: String) throws {
    let written = JSONValue.list([.text(text), .bool(false), .number(7)])
    let bytes = Data(written.prettyText.utf8)
    #expect(try JSONValue(reading: bytes) == written)
    let foundation = try JSONSerialization.jsonObject(with: bytes) as? [Any]
    #expect(foundation?.first as? String == text)
  }

  @Test(
    "is refused when it is no JSON",
    arguments: ["", "{", "[1 2]", "nul", "{\"a\" 1}", String(repeating: "[", count: 100_000)]
  )
  func isRefused(text: String) {
    #expect(throws: (any Error).self) { try JSONValue(reading: Data(text.utf8)) }
  }
}
