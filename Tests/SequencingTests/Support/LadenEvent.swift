// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport

/// Small random events that carry the rules of several, so that rules meet one another.
enum LadenEvent {
  static func make(seed: UInt64) -> Event {
    var event = RandomEvent.make(seed: seed)
    for other in 1...UInt64(3) {
      event.rules += RandomEvent.make(seed: 10_000 * other + seed).rules.filter { rule in
        event.knows(rule.statement)
      }
    }
    // Rules that need time get some.
    event.session.ends = event.session.ends + Length(seconds: 20 * event.session.grain.seconds)
    return event
  }
}

extension Event {
  fileprivate func knows(_ statement: RuleDeclaration.Statement) -> Bool {
    switch statement {
    case .before(let subjects, _): subjects.allSatisfy(knows) && areDisjoint(subjects)
    case .at(let subject, _, _): knows(subject)
    case .apart(.items(let subjects), _): subjects.allSatisfy(knows)
    case .apart: true
    default: false
    }
  }

  /// A chain that names an item twice says nothing that two readings have to agree on.
  private func areDisjoint(_ subjects: [RuleDeclaration.Subject]) -> Bool {
    let items = subjects.flatMap { subject -> [ItemID] in
      switch subject {
      case .item(let id): [id]
      case .block(let id): programme[id]?.items.map(\.id) ?? []
      }
    }
    return Set(items).count == items.count
  }

  private func knows(_ subject: RuleDeclaration.Subject) -> Bool {
    switch subject {
    case .item(let id): programme[id] != nil
    case .block(let id): programme[id] != nil
    }
  }
}
