// SPDX-License-Identifier: GPL-3.0-or-later

import Speech
import Testing

@Suite("Spoken English")
struct SpokenEnglishTests {
  @Test(
    "says what stands in short, and counts what is said",
    arguments: [
      ("Dr Okafor", "Doctor Okafor", 2), ("19:50", "nineteen fifty", 2),
      ("19:00", "nineteen hundred", 2), ("19:05", "nineteen oh five", 3),
      ("2 July 2027", "second of July twenty twenty-seven", 5), ("260", "two hundred and sixty", 4),
      ("1,500", "one thousand five hundred", 4), ("2.5", "two point five", 3),
      ("15%", "fifteen per cent", 3), ("the 21st", "the twenty-first", 2),
      ("The Head's year", "The Head's year", 3), ("2009", "two thousand and nine", 4),
      ("Bread & butter", "Bread and butter", 3), ("– !", "– !", 0),
    ]
  )
  func reads(written: String, spoken: String, words: Int) {
    #expect(SpokenEnglish.text(written) == spoken)
    #expect(SpokenEnglish.words(in: written) == words)
  }
}
