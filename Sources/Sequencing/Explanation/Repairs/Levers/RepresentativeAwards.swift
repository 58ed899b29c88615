// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One batch goes up for all recipients of an award slot; the others get theirs outside.
struct RepresentativeAwards: Lever {
  let key = LeverKey.awards
  let item: Item
  let minutes: LengthRange
  let most = 1

  static func levers(
    _ asked: Set<Requirement>,
    _ event: Event,
    _ minutes: [ItemID: LengthRange]
  ) -> [any Lever] {
    event.programme.items.compactMap { item in
      guard asked.contains(.kept(item.id)), item.award?.isRepresentative == false,
        let shorter = minutes[item.id], shorter.minimum < item.minutes.minimum
      else { return nil }
      return RepresentativeAwards(item: item, minutes: shorter)
    }
  }

  func step(_ amount: Int) -> Repair.Step {
    let (item, minutes) = (item, minutes)
    return Repair.Step(key, [.representative(item.id, minutes: minutes)]) { language in
      let name = language.quoted(item.title)
      let least = language.spoken(minutes.minimum)
      let off = language.spoken(item.minutes.minimum - minutes.minimum)
      return language.choose(
        vi: "Trao đại diện ở \(name): còn \(least) (bớt \(off))",
        en: "Present to representatives only in \(name): \(least) (\(off) less)"
      )
    }
  }
}
