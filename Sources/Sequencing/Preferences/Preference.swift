// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// One aim of an event: a cost to be made as small as possible, counted in whole points.
///
/// Like a rule, a preference is told to the solver, to the checker and to the search apart.
protocol Preference: Sendable {
  /// The key of the event file.
  static var key: String { get }
  /// The preference in one plain sentence, for the reference.
  static func summary(in language: Language) -> String
  /// Nil for a declaration of another preference.
  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)?

  var unit: PreferenceLevel.Unit { get }
  var pointsPerUnit: Int { get }
  /// Every cost is a whole multiple of so many points.
  var pointsPerStep: Int { get }
  /// The cost of a running order that keeps every rule, in points.
  func points(of order: PlacedOrder) -> Int
  /// The cost as a sum of columns, in points.
  func objective(in model: inout PositionModel) -> LinearExpression
  /// How the search counts it.
  func term(of problem: Problem) -> SearchTerm
}

extension Preference {
  var key: String { Self.key }

  func cost(_ points: Int) -> Cost { Cost(points: points, pointsPerUnit: pointsPerUnit) }

  /// The preference with its value and its bound, in points, and what proved them equal.
  func level(value: Int, bound: Int, by prover: PreferenceLevel.Prover) -> PreferenceLevel {
    PreferenceLevel(
      name: key,
      unit: unit,
      value: cost(value),
      bound: cost(bound),
      prover: bound < value ? nil : value == 0 ? .ideal : prover
    )
  }
}

/// How minutes of an event become whole points: so many a minute, so many a step of the grain.
struct MinutePoints: Sendable {
  let perMinute: Int
  let perStep: Int
  private let grain: Length

  /// Points for a grain; `weights` are factors on minutes and scale the points so that all stay whole.
  init(grain: Length, weights: [Weight] = []) {
    let shared = Self.greatestCommonDivisor(60, max(1, grain.seconds))
    let scale = 1000 / weights.reduce(1000) { Self.greatestCommonDivisor($0, $1.thousandths) }
    self.grain = grain
    perMinute = 60 / shared * scale
    perStep = max(1, grain.seconds) / shared * scale
  }

  func points(of length: Length) -> Int { length.seconds * perMinute / 60 }

  /// A whole number of points for a weight on them.
  static func weighted(_ points: Int, by weight: Weight) -> Int {
    points * weight.thousandths / 1000
  }

  static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? abs(a) : greatestCommonDivisor(b, a % b)
  }
}
