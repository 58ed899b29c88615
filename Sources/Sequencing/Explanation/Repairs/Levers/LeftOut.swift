// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// An item is left out.
struct LeftOut: Lever {
  let key = LeverKey.leaveOut
  let item: Item
  let most = 1

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    event.programme.items.filter { asked.contains(.kept($0.id)) }.sorted { one, other in
      (one.kind.isFormal ? 1 : 0) < (other.kind.isFormal ? 1 : 0)
    }.map { LeftOut(item: $0) }
  }

  func step(_ amount: Int) -> Repair.Step {
    let item = item
    return Repair.Step(key, [.optional(item.id)]) { language in
      let name = language.quoted(item.title)
      let minutes = language.spoken(item.minutes.minimum)
      return language.choose(
        vi: "Bỏ \(name) (ít nhất \(minutes))",
        en: "Leave out \(name) (at least \(minutes))"
      )
    }
  }
}

extension Kind {
  /// What a ceremony is hardly held without.
  fileprivate var isFormal: Bool {
    switch self {
    case .salute, .introduction, .awards, .closing, .signing: true
    default: false
    }
  }
}
