// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Speech
import Testing

@Suite("Speaking rates")
struct SpeakingRateTests {
  @Test("give the seconds of a line and the budget of a talk")
  func giveSeconds() {
    let announcer = SpeakingRate.announcer(.vietnamese)
    #expect(announcer.length(of: SpokenCount(units: 13)) == Length(seconds: 4))
    #expect(announcer.length(of: SpokenCount(units: 0)) == .zero)
    #expect(announcer.length(of: SpokenCount(units: 1)) == Length(seconds: 1))
    // Three dense pages: 1,744 syllables are 7.9 minutes at the lectern.
    let lectern = SpeakingRate.lectern(.vietnamese)
    #expect(lectern.length(of: SpokenCount(units: 1744)) == Length(seconds: 476))
    #expect([5, 6, 7].map { lectern.budget(for: Length(minutes: $0)) } == [1100, 1320, 1540])
  }

  @Test("what is budgeted fits, and one syllable more does not")
  func budgetFits() {
    for perMinute in [180, 190, 220, 235, 260] {
      let rate = SpeakingRate(perMinute: perMinute)
      for minutes in 1...20 {
        let length = Length(minutes: minutes)
        let budget = rate.budget(for: length)
        #expect(rate.length(of: SpokenCount(units: budget)) <= length)
        #expect(60 * (budget + 1) > perMinute * length.seconds)
      }
    }
  }

  @Test("leave stage directions out")
  func leavesDirectionsOut() {
    let text = "Kính thưa Hội nghị!\n(vỗ tay)\nĐất hiến [ảnh 3] là 2 ha (hai héc ta)."
    #expect(
      StageDirections.removed(from: text)
        == "Kính thưa Hội nghị!\n\nĐất hiến  là 2 ha (hai héc ta)."
    )
    #expect(StageDirections.removed(from: "[mở") == "[mở")
    #expect(StageDirections.removed(from: "(a) và (b)") == "(a) và (b)")
  }
}
