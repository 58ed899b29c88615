// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Testing

@Suite("The words of the papers")
struct CatalogueTests {
  @Test("are there for every label and have the same gaps in every language")
  func areComplete() {
    for label in Label.allCases {
      let texts = Language.allCases.map { Catalogue($0)[label] }
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(label)")
      #expect(Set(texts.map(gaps)).count == 1, "\(label)")
      #expect(texts.flatMap(gaps).allSatisfy { Placeholder(rawValue: $0) != nil }, "\(label)")
    }
  }

  @Test("of what explains an order are as complete")
  func arePlaceLabelsComplete() {
    for label in PlaceLabel.allCases {
      let texts = Language.allCases.map { Catalogue($0)[label] }
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(label)")
      #expect(Set(texts.map { Set(gaps(of: $0)) }).count == 1, "\(label)")
    }
  }

  @Test("of the list of changes have the same gaps in every language")
  func areCompleteForChanges() {
    for label in ChangesLabel.allCases {
      let texts = Language.allCases.map { Catalogue($0)[label] }
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(label)")
      #expect(Set(texts.map(gaps)).count == 1, "\(label)")
      #expect(texts.flatMap(gaps).allSatisfy { Placeholder(rawValue: $0) != nil }, "\(label)")
    }
  }

  @Test("take a value as it is, whatever it looks like")
  func fillGapsOnce() {
    let text = Catalogue(.english).text(.near, [.title: "{clock} {x", .clock: "08:00"])
    #expect(text == "Minutes between 08:00 and the start of “{clock} {x”")
  }

  @Test(
    "say a length in words",
    arguments: [
      (60, "1 minute", "1 phút"), (150, "2 minutes 30 seconds", "2 phút 30 giây"),
      (1, "1 second", "1 giây"), (0, "0 minutes", "0 phút"),
    ]
  )
  func sayLengths(seconds: Int, english: String, vietnamese: String) {
    #expect(Catalogue(.english).words(Length(seconds: seconds)) == english)
    #expect(Catalogue(.vietnamese).words(Length(seconds: seconds)) == vietnamese)
  }

  @Test("say a date with its weekday")
  func sayDates() throws {
    let date = try #require(CalendarDate(year: 2020, month: 3, day: 8))
    #expect(Catalogue(.vietnamese).words(date) == "Chủ nhật, 08/03/2020")
    #expect(Catalogue(.english).words(date) == "Sunday 8 March 2020")
  }

  private func gaps(of text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }.sorted()
  }
}
