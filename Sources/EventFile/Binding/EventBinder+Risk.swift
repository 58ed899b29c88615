// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `risk`.
extension EventBinder {
  mutating func risk(_ slot: Slot?) -> RiskOverrides {
    var spreads: [String: RiskOverrides.Spread] = [:]
    let known = RiskSubject.allCases.map(\.rawValue) + ItemKey.kinds + names.items
    for entry in slot.map({ freeMap($0) }) ?? [] {
      guard known.contains(entry.key) else {
        let suggestion = ClosestName.of(entry.key, in: known)
        report(.unknownRiskSubject(entry.key, suggestion), at: entry.keyPlace)
        continue
      }
      guard let map = keyed(entry.value, as: .risk, RiskKey.self) else { continue }
      spreads[entry.key] = spread(map, of: RiskSubject(rawValue: entry.key))
    }
    return RiskOverrides(spreads: spreads)
  }

  /// What an entry says; its subject is nil for a kind or an item.
  private mutating func spread(
    _ map: KeyedNode<RiskKey>,
    of subject: RiskSubject?
  ) -> RiskOverrides.Spread {
    let isChance = subject == .absent
    for key in RiskKey.allCases {
      guard let slot = map[key] else { continue }
      if isChance != (key == .chance), isChance || subject != nil {
        report(.riskKeyHasNoMeaning(key.rawValue, isChance: isChance), at: slot.keyPlace)
      }
    }
    let spread = RiskOverrides.Spread(
      median: riskNumber(map[.median], RiskLimit.median(of: subject)),
      sigma: riskNumber(map[.sigma], .sigma),
      lowest: riskNumber(map[.lowest], RiskLimit.end(of: subject)),
      highest: riskNumber(map[.highest], RiskLimit.end(of: subject)),
      chance: riskNumber(map[.chance], .chance)
    )
    if let lowest = spread.lowest, let highest = spread.highest, lowest > highest,
      let place = map[.lowest]?.node.place
    {
      report(.lowestAboveHighest, at: place)
    }
    return spread
  }

  private mutating func riskNumber(_ slot: Slot?, _ limit: RiskLimit) -> Double? {
    guard let slot, let number = decimal(slot) else { return nil }
    guard number <= limit.most, number > 0 || limit.allowsZero else {
      report(.riskNumberOutside(slot.key, limit), at: slot.node.place)
      return nil
    }
    return number
  }
}

/// What `risk` speaks of apart from kinds and items.
enum RiskSubject: String, CaseIterable {
  case lateStart = "late_start"
  case changeover
  case absent
  case strictness
}

/// What a number of `risk` may be.
struct RiskLimit: Sendable {
  let most: Double
  let mostText: String
  let allowsZero: Bool
  let help: Phrase

  static let sigma = RiskLimit(
    most: 2,
    mostText: "2",
    allowsZero: true,
    help: Phrase(
      "0.15 keeps two cases of three within 15 in a hundred of the median",
      "0.15 nghĩa là cứ ba lần thì hai lần chênh không quá 15% so với median"
    )
  )

  static let chance = RiskLimit(
    most: 1,
    mostText: "1",
    allowsZero: true,
    help: Phrase("three in a hundred is 0.03", "ba phần trăm ghi 0.03")
  )

  private static let minutes = RiskLimit(
    most: 240,
    mostText: "240",
    allowsZero: true,
    help: Phrase("late_start is in minutes", "late_start tính bằng phút")
  )

  private static let ratio = Phrase(
    "1 is as planned, 1.1 a tenth longer",
    "1 là đúng kế hoạch, 1.1 là dài hơn một phần mười"
  )

  /// Minutes of a late start, which may be none; a ratio, which is above 0.
  static func median(of subject: RiskSubject?) -> RiskLimit {
    subject == .lateStart
      ? minutes : RiskLimit(most: 10, mostText: "10", allowsZero: false, help: ratio)
  }

  static func end(of subject: RiskSubject?) -> RiskLimit {
    subject == .lateStart
      ? minutes : RiskLimit(most: 100, mostText: "100", allowsZero: true, help: ratio)
  }
}
