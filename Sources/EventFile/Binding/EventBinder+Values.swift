// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Single values: each gives nil when nothing stands there, or when what does is reported.
extension EventBinder {
  /// A scalar's text; lists and maps are reported.
  mutating func scalar(_ slot: Slot) -> String? {
    scalar(slot.node, key: slot.key)
  }

  mutating func scalar(_ node: SourceNode, key: String) -> String? {
    guard let text = node.scalarText else {
      report(.wantsSingleValue(key), at: node.place)
      return nil
    }
    return text
  }

  mutating func text(_ slot: Slot?) -> String {
    slot.flatMap { scalar($0) }?.trimmed ?? ""
  }

  mutating func identifier(_ slot: Slot?) -> String? {
    guard let slot, let text = scalar(slot) else { return nil }
    return identifier(text.trimmed, at: slot.node.place) ? text.trimmed : nil
  }

  /// Whether a text may be an identifier; reports it when not.
  mutating func identifier(_ text: String, at place: SourcePlace) -> Bool {
    guard Folding.isIdentifier(text) else {
      // `mc:{ role: …` is a key that goes on to the next colon.
      let slip = text.contains(":{") ? KeySlip(text)?.fault : nil
      report(slip ?? .badIdentifier(text), at: place)
      return false
    }
    if ["any", "start", "end", "never"].contains(text) {
      report(.reservedIdentifier(text), at: place)
      return false
    }
    return true
  }

  mutating func whole(_ slot: Slot?, atLeast least: Int) -> Int? {
    guard let slot, let text = scalar(slot) else { return nil }
    switch NumberNotation.whole(text) {
    case .success(let number) where number < least:
      report(.numberTooSmall(slot.key, text, least: least), at: slot.node.place)
    case .success(let number): return number
    case .failure(let fault):
      report(.badNumber(slot.key, text, fault, least: least), at: slot.node.place)
    }
    return nil
  }

  mutating func weight(_ slot: Slot?) -> Weight? {
    guard let slot, let text = scalar(slot) else { return nil }
    switch NumberNotation.weight(text) {
    case .success(let weight): return weight
    case .failure(let fault):
      report(.badWeight(slot.key, text, fault), at: slot.node.place)
      return nil
    }
  }

  mutating func decimal(_ slot: Slot?) -> Double? {
    guard let slot, let text = scalar(slot) else { return nil }
    switch NumberNotation.decimal(text) {
    case .success(let number): return number
    case .failure(let fault):
      report(.badWeight(slot.key, text, fault), at: slot.node.place)
      return nil
    }
  }

  mutating func yesOrNo(_ slot: Slot?) -> Bool? {
    guard let slot, let text = scalar(slot) else { return nil }
    guard let value = NumberNotation.yesOrNo(text) else {
      report(.badYesOrNo(slot.key, text), at: slot.node.place)
      return nil
    }
    return value
  }

  mutating func choice(_ slot: Slot?, of words: [String]) -> String? {
    guard let slot, let text = scalar(slot)?.trimmed else { return nil }
    guard words.contains(text) else {
      let suggestion = ClosestName.of(text, in: words)
      report(.badChoice(slot.key, text, words, suggestion), at: slot.node.place)
      return nil
    }
    return text
  }

  mutating func date(_ slot: Slot?) -> CalendarDate? {
    guard let slot, let text = scalar(slot) else { return nil }
    switch DateNotation.parse(text) {
    case .success(let date): return date
    case .failure(let fault):
      report(.badDate(slot.key, text, fault), at: slot.node.place)
      return nil
    }
  }
}
