// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel
import TestSupport
import Testing

@Suite("Plain name")
struct PlainNameTests {
  @Test(
    "Names are spelled in ASCII that LP readers take for names",
    arguments: [
      ("speaker-presence[trung-uong]", "speaker_presence(trung_uong)"),
      ("at[talk-3,7]", "at(talk_3,7)"),
      ("Trao giải", "Trao%20gi%E1%BA%A3i"),
      ("đầu", "%C4%91%E1%BA%A7u"),
      ("a_b", "a%5Fb"),
      ("a(b)%", "a%28b%29%25"),
      ("3-talks", "%33_talks"),
      (".5", "%2E5"),
      ("-x", "%2Dx"),
      ("e1", "%651"),
      ("E9x", "%459x"),
      ("e", "%65"),
      ("ends[a]", "ends(a)"),
      ("end", "%65nd"),
      ("Free", "%46ree"),
      ("infinity", "%69nfinity"),
      ("nan-1", "%6Ean_1"),
      ("\n", "%0A"),
    ]
  )
  func spelling(name: String, spelled: String) {
    #expect(PlainName.spelling(of: name) == spelled)
    #expect(PlainName.name(from: spelled) == name)
  }

  @Test("No two names share a spelling, and each is read back")
  func reversible() {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array("ae3E.,-_[]()%nifst ưđ\u{0301}é")
    var seen: [String: [UInt8]] = [:]
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...6, using: &generator)
      let name = String(
        (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      )
      let spelled = PlainName.spelling(of: name)
      #expect(PlainName.name(from: spelled).map { Array($0.utf8) } == Array(name.utf8))
      #expect(
        seen.updateValue(Array(name.utf8), forKey: spelled) ?? Array(name.utf8) == Array(name.utf8)
      )
    }
  }

  @Test(
    "A spelling that this mapping does not write is no name",
    arguments: ["_one", "a%", "a%4", "a%zz", "a%61", "a%c3", "%C3", "a-b", "a%+1", "a b"]
  )
  func foreign(spelled: String) {
    #expect(PlainName.name(from: spelled) == nil)
  }
}
