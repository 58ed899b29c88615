// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Values and weights may be as large and as fine as the event file allows.
struct LargeNumberTests {
  @Test(
    "Great values and finely weighted minutes do not overflow",
    arguments: [1, 600, 10_000, 1_000_000],
    [.preferredMinutes(weights: ["talk": Weight(thousandths: 1001)]), .finishEarly, .changeover]
      as [PreferenceDeclaration.Aim]
  )
  func overflow(value: Int, first: PreferenceDeclaration.Aim) throws {
    let entries = (1...20).map { number in
      Programme.Entry.talk(ItemID("muc-\(number)"), "Tham luận thứ \(number)", 5...30, prefer: 18) {
        if number % 5 == 0 { $0.optionalValue = Weight(thousandths: 1000 * value + number) }
      }
    }
    let event = Event.tiny(
      entries,
      session: .from("07:00", to: "17:00"),
      changeovers: [.turn(.lectern, .lectern, 1)],
      preferences: [
        .keepOptional, first, .preferredMinutes(weights: ["talk": Weight(thousandths: 12_345)]),
        .listedOrder, .reserve, .changeover, .finishEarly,
      ]
    )
    let control = SolveControl(timeLimitInSeconds: 1, maximumSteps: 50)
    let solution = try Sequencer().solve(event, control: control).solution
    TimeLimitTests.expectHonest(solution, of: event)
  }
}
