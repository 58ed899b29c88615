// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `texts` and `milestones`.
extension EventBinder {
  mutating func texts(_ slot: Slot?) -> [String: LocalisedText] {
    var texts: [String: LocalisedText] = [:]
    for entry in slot.map({ freeMap($0) }) ?? [] where identifier(entry.key, at: entry.keyPlace) {
      guard case .map(let translations) = entry.value.content else {
        texts[entry.key] = scalar(entry.value, key: entry.key).map { .everywhere($0.trimmed) }
        continue
      }
      texts[entry.key] = .byLanguage(byLanguage(translations))
    }
    return texts
  }

  private mutating func byLanguage(_ entries: [SourceNode.Entry]) -> [Language: String] {
    var texts: [Language: String] = [:]
    let words = Language.allCases.map(\.rawValue)
    for entry in entries {
      guard let language = Language(rawValue: entry.key) else {
        let suggestion = ClosestName.of(entry.key, in: words)
        report(.badChoice("language", entry.key, words, suggestion), at: entry.keyPlace)
        continue
      }
      texts[language] = scalar(entry.value, key: entry.key)?.trimmed
    }
    return texts
  }

  mutating func milestones(_ slot: Slot?) -> [Milestone] {
    guard let slot else { return [] }
    return list(slot).compactMap { milestone($0) }
  }

  private mutating func milestone(_ node: SourceNode) -> Milestone? {
    guard let map = keyed(node, as: .milestone, MilestoneKey.self) else { return nil }
    let title = text(map[.title])
    if let before = map[.before], let on = map[.on] {
      report(.oneOfOnly(before.key, on.key), at: on.keyPlace)
      return nil
    }
    if map[.on] != nil {
      return date(map[.on]).map { Milestone(title: title, due: .on($0)) }
    }
    guard let slot = map[.before] else {
      report(.missingOneOf(["before", "on"], in: .milestone), at: node.place)
      return nil
    }
    guard let text = scalar(slot) else { return nil }
    guard let (count, unit) = DaysNotation.parse(text) else {
      report(.badDays(text.trimmed), at: slot.node.place)
      return nil
    }
    return Milestone(title: title, due: .before(count, unit))
  }
}

/// How a time before the event is written: `3 days`, `1 working day`, `2 ngày làm việc`.
enum DaysNotation {
  static func parse(_ text: String) -> (Int, Milestone.Unit)? {
    let words = Folding.folded(text.trimmed).split(separator: " ")
    guard let first = words.first, let count = Int(first), (0...3650).contains(count),
      first.allSatisfy(\.isASCIIDigit)
    else { return nil }
    switch words.dropFirst().joined(separator: " ") {
    case "day", "days", "ngay", "d": return (count, .days)
    case "working day", "working days", "workday", "workdays", "ngay lam viec":
      return (count, .workingDays)
    case "week", "weeks", "tuan": return (7 * count, .days)
    default: return nil
    }
  }
}
