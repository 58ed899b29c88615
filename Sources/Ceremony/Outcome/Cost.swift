// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a preference as an exact number: whole points, so many to the preference's unit.
///
/// A cost is never negative and 0 is ideal. Minutes at a grain of 30 s, say, have two points to
/// the unit; half a minute is equal whatever the points it is counted in.
package struct Cost: Hashable, Comparable, Sendable {
  package let points: Int
  package let pointsPerUnit: Int

  package init(points: Int, pointsPerUnit: Int = 1) {
    self.points = points
    self.pointsPerUnit = pointsPerUnit
  }

  package static func == (left: Cost, right: Cost) -> Bool {
    left.points * right.pointsPerUnit == right.points * left.pointsPerUnit
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(Double(points) / Double(pointsPerUnit))
  }

  package static func < (left: Cost, right: Cost) -> Bool {
    left.points * right.pointsPerUnit < right.points * left.pointsPerUnit
  }
}

extension Cost: CustomStringConvertible {
  /// The value in the preference's unit, as a decimal number without trailing zeros.
  package var description: String { Decimals.text(points: points, perUnit: pointsPerUnit) }
}

/// Exact decimal text of a fraction, rounded to three places when it does not end sooner.
enum Decimals {
  static func text(points: Int, perUnit: Int) -> String {
    let sign = points < 0 ? "-" : ""
    let magnitude = abs(points)
    let thousandths = (magnitude % perUnit * 1000 + perUnit / 2) / perUnit
    let whole = magnitude / perUnit + thousandths / 1000
    var decimals = String(thousandths % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
