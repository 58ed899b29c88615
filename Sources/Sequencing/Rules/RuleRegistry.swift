// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Every rule there is, in the order in which rows are written and violations are told.
enum RuleRegistry {
  static let all: [any Rule.Type] = [
    KeptItems.self,
    ItemLengths.self,
    Changeovers.self,
    SessionBounds.self,
    NoWaiting.self,
    BlockOrder.self,
    BlockTogether.self,
    EqualMinutes.self,
    ItemWindows.self,
    Presence.self,
    Before.self,
    Apart.self,
    At.self,
    Together.self,
    OfficialStart.self,
    Rest.self,
    Choose.self,
    Ready.self,
    First.self,
    Last.self,
    Adjacent.self,
    AtMost.self,
    NoLongerThanWithoutBreak.self,
  ]

  /// Those that organisers write, each of which may be soft.
  static let declared: [any DeclaredRule.Type] = all.compactMap { $0 as? any DeclaredRule.Type }

  /// The rules that bind one event, in the registry's order and then the file's.
  static func rules(of event: Event) -> [any Rule] {
    all.flatMap { $0.instances(in: event) }
  }
}
