// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport

/// Small random events that carry the rules of several, so that rules meet one another.
enum LadenEvent {
  /// What looks at starts and does not bind is left out, as every start would have to be tried.
  static func make(seed: UInt64, vocabulary: RandomEvent.Vocabulary = .built) -> Event {
    var event = RandomEvent.make(seed: seed, vocabulary: vocabulary)
    for other in 1...UInt64(3) {
      event.rules += RandomEvent.make(seed: 10_000 * other + seed, vocabulary: vocabulary).rules
        .filter { event.knows($0.statement) }
    }
    for index in event.rules.indices where event.rules[index].statement.looksAtStarts {
      event.rules[index].softWeight = nil
    }
    event.preferences.removeAll { $0.aim.looksAtStarts }
    // Rules that need time get some.
    event.session.ends = event.session.ends + Length(seconds: 20 * event.session.grain.seconds)
    return event
  }
}

extension Event {
  func knows(_ statement: RuleDeclaration.Statement) -> Bool {
    switch statement {
    case .before(let subjects, _), .choose(let subjects, _, _), .together(let subjects):
      areKnownAndDisjoint(subjects)
    case .adjacent(let one, let other): areKnownAndDisjoint([one, other])
    case .at(let subject, _, _): areKnownAndDisjoint([subject])
    case .apart(.items(let subjects), _), .atMost(_, .items(let subjects)):
      areKnownAndDisjoint(subjects)
    case .first(let subject, let block), .last(let subject, let block):
      areKnownAndDisjoint([subject]) && block == nil
    case .apart, .atMost, .rest, .noLongerThanWithoutBreak: true
    }
  }

  /// A chain that names an item twice says nothing that two readings have to agree on.
  private func areKnownAndDisjoint(_ subjects: [RuleDeclaration.Subject]) -> Bool {
    let items = subjects.flatMap { subject -> [ItemID] in
      switch subject {
      case .item(let id): programme[id].map { [$0.id] } ?? []
      case .block(let id): programme[id]?.items.map(\.id) ?? []
      }
    }
    return items.count >= subjects.count && Set(items).count == items.count
  }
}

extension PreferenceDeclaration.Aim {
  /// Whether a later start can be better.
  fileprivate var looksAtStarts: Bool {
    switch self {
    case .near, .littleWaiting: true
    case .weighted(let parts): parts.contains { $0.aim.looksAtStarts }
    default: false
    }
  }
}
