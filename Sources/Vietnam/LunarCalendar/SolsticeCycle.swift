// SPDX-License-Identifier: GPL-3.0-or-later

/// The months from one winter solstice's to the next: the span in which a leap month is placed.
///
/// The eleventh month holds the solstice (270°). When thirteen new moons fall between two eleventh
/// months, the first month in which the sun enters no new twelfth of the ecliptic is the leap
/// month and repeats the number before it.
struct SolsticeCycle {
  struct Month {
    /// The Julian day number of its first day.
    let firstDay: Int
    /// The Julian day number of the next month's first day.
    let dayAfter: Int
    /// 1 to 12.
    let number: Int
    let isLeap: Bool
    /// The Gregorian year in which the lunar year of the month begins.
    let year: Int

    var length: Int { dayAfter - firstDay }
  }

  /// From the eleventh month on: twelve or thirteen.
  let months: [Month]

  /// The cycle that ends just before the eleventh month of a lunar year.
  init(endingIn year: Int) {
    let first = Self.lunationOfEleventhMonth(of: year - 1)
    let next = Self.lunationOfEleventhMonth(of: year)
    let newMoons = (first...next).map(Astronomy.newMoonDay)
    let sectors = newMoons.map(Astronomy.solarSector)
    var months: [Month] = []
    var awaitsLeap = next - first == 13
    var number = 10
    for index in newMoons.indices.dropLast() {
      let isLeap = awaitsLeap && sectors[index] == sectors[index + 1]
      if isLeap { awaitsLeap = false } else { number = number % 12 + 1 }
      months.append(
        Month(
          firstDay: newMoons[index],
          dayAfter: newMoons[index + 1],
          number: number,
          isLeap: isLeap,
          year: number >= 11 ? year - 1 : year
        )
      )
    }
    self.months = months
  }

  /// The last new moon on or before the day of December's solstice.
  private static func lunationOfEleventhMonth(of year: Int) -> Int {
    // The Julian day number of 31 December, Gregorian (Meeus, chapter 7).
    let newYearsEve = 1_721_425 + 365 * year + year / 4 - year / 100 + year / 400 - 1
    var lunation = Astronomy.lunation(near: newYearsEve) + 1
    let solstice = 9
    // The sun is in the ninth sector or past it from the solstice to the end of the year.
    while Astronomy.newMoonDay(lunation) > newYearsEve
      || Astronomy.solarSector(atBeginningOf: Astronomy.newMoonDay(lunation)) >= solstice
    {
      lunation -= 1
    }
    return lunation
  }
}
