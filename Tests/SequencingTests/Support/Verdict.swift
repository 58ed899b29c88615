// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing

/// What a rule's rows and its check say of one order.
struct Verdict: Hashable {
  let rowsHold: Bool
  let checkIsSilent: Bool

  static func both(_ isKept: Bool) -> Verdict {
    Verdict(rowsHold: isKept, checkIsSilent: isKept)
  }
}

extension Event {
  func instances(of rule: RuleIdentifier) -> [RuleRows.Instance] {
    RuleRows(self).instances.filter { $0.rule == rule }
  }

  func rows(of rule: RuleIdentifier) -> String {
    instances(of: rule).map { $0.text + "\n" }.joined()
  }

  func verdict(of rule: RuleIdentifier, on order: RunningOrder) -> Verdict {
    let instances = instances(of: rule)
    return Verdict(
      rowsHold: instances.allSatisfy { $0.rowsBroken(by: order).isEmpty },
      checkIsSilent: instances.allSatisfy { $0.violations(of: order).isEmpty }
    )
  }

  func violations(of rule: RuleIdentifier, in order: RunningOrder) -> [Violation] {
    instances(of: rule).flatMap { $0.violations(of: order) }
  }

  /// What the checker says of an order for one rule, as it is told.
  func words(of rule: RuleIdentifier, on order: RunningOrder, _ language: Language) -> [Words] {
    violations(of: rule, in: order).map { $0.words(language) }
  }
}

/// The same thing said in both languages.
struct Told: Hashable {
  let vietnamese: [Words]
  let english: [Words]

  init(_ vietnamese: [Words], _ english: [Words]) {
    self.vietnamese = vietnamese
    self.english = english
  }

  init(vi: Words, en: Words) {
    self.init([vi], [en])
  }
}

extension Event {
  func told(of rule: RuleIdentifier, on order: RunningOrder) -> Told {
    Told(words(of: rule, on: order, .vietnamese), words(of: rule, on: order, .english))
  }
}
