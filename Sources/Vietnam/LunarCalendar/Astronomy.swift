// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Moon and sun as the Vietnamese calendar needs them: by the civil day of UTC+7.
///
/// Formulas and chapter numbers are those of Jean Meeus, *Astronomical Algorithms*, 2nd edition
/// (1998). New moons are good to some seconds, the sun's longitude to 0.01° (a quarter of an hour),
/// from 1900 to 2100; further out both grow worse slowly.
enum Astronomy {
  /// Days from Greenwich to the calendar's meridian, 105° east.
  private static let zone = 7.0 / 24

  /// The Julian day number of the civil day of a new moon.
  ///
  /// Lunations are counted from the new moon of 6 January 2000, which is 0.
  static func newMoonDay(_ lunation: Int) -> Int {
    let instant = newMoon(lunation)
    let universal = instant - secondsAheadOfUniversalTime(julianDay: instant) / 86_400
    return Int((universal + zone + 0.5).rounded(.down))
  }

  /// The number of a new moon within some two days of the beginning of a civil day.
  static func lunation(near julianDayNumber: Int) -> Int {
    Int(((Double(julianDayNumber) - 2_451_550.1) / 29.530588861).rounded())
  }

  /// Which twelfth of the ecliptic the sun is in when a civil day begins: 0 from the March equinox.
  static func solarSector(atBeginningOf julianDayNumber: Int) -> Int {
    let universal = Double(julianDayNumber) - 0.5 - zone
    let dynamical = universal + secondsAheadOfUniversalTime(julianDay: universal) / 86_400
    return Int(solarLongitude(julianDay: dynamical) / 30)
  }

  /// The sun's apparent longitude in degrees, 0 ..< 360 (chapter 25, lower accuracy).
  private static func solarLongitude(julianDay: Double) -> Double {
    let t = (julianDay - 2_451_545) / 36_525
    let mean = 280.46646 + (36_000.76983 + 0.0003032 * t) * t
    let anomaly = 357.52911 + (35_999.05029 - 0.0001537 * t) * t
    let centre =
      (1.914602 - (0.004817 + 0.000014 * t) * t) * sine(anomaly)
      + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
    let node = 125.04 - 1934.136 * t
    let longitude = (mean + centre - 0.00569 - 0.00478 * sine(node))
      .truncatingRemainder(dividingBy: 360)
    return longitude < 0 ? longitude + 360 : longitude
  }

  /// The instant of a new moon as a Julian day of dynamical time (chapter 49).
  private static func newMoon(_ lunation: Int) -> Double {
    let k = Double(lunation)
    let t = k / 1236.85
    let mean =
      2_451_550.09766 + 29.530588861 * k
      + (0.00015437 + (-0.00000015 + 0.00000000073 * t) * t) * t * t
    let eccentricity = 1 - (0.002516 + 0.0000074 * t) * t
    let sun = 2.5534 + 29.1053567 * k - (0.0000014 + 0.00000011 * t) * t * t
    let moon =
      201.5643 + 385.81693528 * k + (0.0107582 + (0.00001238 - 0.000000058 * t) * t) * t * t
    let latitude =
      160.7108 + 390.67050284 * k - (0.0016118 + (0.00000227 - 0.000000011 * t) * t) * t * t
    let node = 124.7746 - 1.56375588 * k + (0.0020672 + 0.00000215 * t) * t * t

    var correction = -0.00017 * sine(node)
    for term in periodicTerms {
      let angle = term.sun * sun + term.moon * moon + term.latitude * latitude
      correction += term.days * pow(eccentricity, abs(term.sun)) * sine(angle)
    }
    for (index, term) in planetaryTerms.enumerated() {
      // Only the first argument has a quadratic part.
      let bend = index == 0 ? 0.009173 * t * t : 0
      correction += term.days * sine(term.phase + term.rate * k - bend)
    }
    return mean + correction
  }

  /// Dynamical time minus universal time, interpolated in chapter 10's table and its extension.
  private static func secondsAheadOfUniversalTime(julianDay: Double) -> Double {
    let decade = (julianDay - 2_415_020.5) / 3652.5
    let clamped = min(max(decade, 0), Double(secondsByDecade.count - 1))
    let index = min(Int(clamped), secondsByDecade.count - 2)
    let (from, to) = (secondsByDecade[index], secondsByDecade[index + 1])
    return from + (to - from) * (clamped - Double(index))
  }

  /// Seconds in 1900, 1910 … 2100; after 2020 a forecast (Espenak and Meeus, NASA, 2006).
  private static let secondsByDecade: [Double] = [
    -2.7, 10.5, 21.2, 24.0, 24.3, 29.1, 33.1, 40.2, 50.5, 56.9, 63.8, 66.1, 69.4,
    77, 85, 93, 113, 134, 157, 180, 203,
  ]

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
}

/// A correction to the mean new moon: days × sine of a sum of the three arguments.
private struct PeriodicTerm {
  let days: Double
  /// Multiples of the sun's anomaly, the moon's anomaly and the argument of latitude.
  let sun: Double
  let moon: Double
  let latitude: Double

  init(_ days: Double, _ sun: Double, _ moon: Double, _ latitude: Double) {
    self.days = days
    self.sun = sun
    self.moon = moon
    self.latitude = latitude
  }
}

/// Chapter 49, the table of the first group of corrections, column of the new moon.
private let periodicTerms: [PeriodicTerm] = [
  PeriodicTerm(-0.40720, 0, 1, 0), PeriodicTerm(0.17241, 1, 0, 0),
  PeriodicTerm(0.01608, 0, 2, 0), PeriodicTerm(0.01039, 0, 0, 2),
  PeriodicTerm(0.00739, -1, 1, 0), PeriodicTerm(-0.00514, 1, 1, 0),
  PeriodicTerm(0.00208, 2, 0, 0), PeriodicTerm(-0.00111, 0, 1, -2),
  PeriodicTerm(-0.00057, 0, 1, 2), PeriodicTerm(0.00056, 1, 2, 0),
  PeriodicTerm(-0.00042, 0, 3, 0), PeriodicTerm(0.00042, 1, 0, 2),
  PeriodicTerm(0.00038, 1, 0, -2), PeriodicTerm(-0.00024, -1, 2, 0),
  PeriodicTerm(-0.00007, 2, 1, 0), PeriodicTerm(0.00004, 0, 2, -2),
  PeriodicTerm(0.00004, 3, 0, 0), PeriodicTerm(0.00003, 1, 1, -2),
  PeriodicTerm(0.00003, 0, 2, 2), PeriodicTerm(-0.00003, 1, 1, 2),
  PeriodicTerm(0.00003, -1, 1, 2), PeriodicTerm(-0.00002, -1, 1, -2),
  PeriodicTerm(-0.00002, 1, 3, 0), PeriodicTerm(0.00002, 0, 4, 0),
]

/// Chapter 49, the fourteen planetary arguments: degrees at lunation 0, degrees a lunation.
private let planetaryTerms: [(days: Double, phase: Double, rate: Double)] = [
  (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
  (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
  (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
  (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
  (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
]
