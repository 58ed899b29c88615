// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Catalogue {
  /// What each level counts, in words; `keys` are the levels' preferences, most important first.
  ///
  /// A preference may have several levels in a row, and an event the same preference twice.
  package func names(of keys: [String], in event: Event) -> [String] {
    var rest = event.preferences.map(\.aim)[...]
    var latest: PreferenceDeclaration.Aim?
    return keys.map { key in
      if let position = rest.firstIndex(where: { $0.key == key }) {
        latest = rest[position]
        rest = rest[(position + 1)...]
      }
      // A plan may have been kept by the command, without a word of it in the event.
      if key == "keep_plan" { return self[.keepPlan] }
      if key == "keep_plan_starts" { return self[.keepPlanStarts] }
      guard let latest, latest.key == key else { return key }
      return words(latest, of: event)
    }
  }

  /// What a preference counts, in words.
  func words(_ aim: PreferenceDeclaration.Aim, of event: Event) -> String {
    switch aim {
    case .keepOptional: self[.keepOptional]
    case .preferredMinutes: self[.preferredMinutes]
    case .listedOrder: self[.listedOrder]
    case .reserve: self[.reserveMissing]
    case .finishEarly: self[.finishEarly]
    case .changeover: self[.changeoverSum]
    case .littleWaiting: self[.littleWaiting]
    case .lateness: self[.lateness]
    case .near(let item, let clock):
      text(
        .near,
        [.clock: clock.description, .title: event.programme[item]?.title ?? item.rawValue]
      )
    case .alternate(let tags):
      text(.alternate, [.tags: tags.map(\.rawValue).joined(separator: ", ")])
    case .softRules: self[.softRules]
    case .keepPlan: self[.keepPlan]
    case .weighted(let parts):
      text(
        .weighted,
        [
          .parts: parts.map { "\($0.weight) × \(words($0.aim, of: event))" }
            .joined(separator: " + ")
        ]
      )
    }
  }

  /// How far the value of a preference is proved.
  ///
  /// `followsUnproved` says that a more important preference is not proved, so that this proof
  /// holds for the value found there only.
  func proofWords(_ level: PreferenceLevel, followsUnproved: Bool) -> String {
    guard level.isProved else {
      let better = Cost(
        points: level.value.points * level.bound.pointsPerUnit
          - level.bound.points * level.value.pointsPerUnit,
        pointsPerUnit: level.value.pointsPerUnit * level.bound.pointsPerUnit
      )
      return text(.bestFound, [.count: words(better, level.unit)])
    }
    let proof =
      switch level.prover {
      case .ideal: self[.provedIdeal]
      case .presolve: self[.provedPresolve]
      case .glpk: self[.provedSolver]
      case .doneSet, .sublimation: self[.provedExact]
      case .fixedOrder: self[.provedFixedOrder]
      case nil: self[.provedBest]
      }
    let needsCaution = followsUnproved && level.prover != .ideal
    return needsCaution ? text(.provedGivenEarlier, [.title: proof]) : proof
  }
}
