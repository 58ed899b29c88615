// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `stage`.
extension EventBinder {
  mutating func stage(_ slot: Slot?) -> Stage {
    guard let slot, let map = keyed(slot.node, as: .stage, StageKey.self) else { return Stage() }
    positions = whole(map[.positions], atLeast: 1) ?? positions
    var lines: [ChangeoverTable.Line] = []
    for entry in map[.changeovers].map({ freeMap($0) }) ?? [] {
      guard let line = changeover(entry) else { continue }
      if let first = lines.first(where: { $0.from == line.from && $0.to == line.to }) {
        let text = "\(line.from) -> \(line.to)"
        report(.doubleKey(text, first: first.place ?? entry.keyPlace), at: entry.keyPlace)
      } else {
        lines.append(line)
      }
    }
    return Stage(changeovers: ChangeoverTable(lines: lines), positions: positions)
  }

  private mutating func changeover(_ entry: SourceNode.Entry) -> ChangeoverTable.Line? {
    let slot = Slot(key: entry.key, keyPlace: entry.keyPlace, node: entry.value)
    guard let pair = setups(entry.key, at: entry.keyPlace) else { return nil }
    guard !entry.value.isEmpty else {
      report(.emptyValue(entry.key), at: entry.keyPlace)
      return nil
    }
    let changeover: Changeover
    if entry.value.scalarText?.trimmed == "never" {
      changeover = .never
    } else {
      guard let length = length(slot) else { return nil }
      changeover = .takes(length)
    }
    let place = entry.keyPlace
    return ChangeoverTable.Line(from: pair.0, to: pair.1, changeover: changeover, place: place)
  }

  /// The two setups of `lectern -> screen`; Word's arrow counts for `->`.
  private mutating func setups(_ text: String, at place: SourcePlace) -> (Setup, Setup)? {
    let text = text.replacing("→", with: "->").replacing("–>", with: "->")
    guard let arrow = text.firstRange(of: "->") else {
      report(.badChangeover(text), at: place)
      return nil
    }
    let from = text[..<arrow.lowerBound].trimmed
    let to = text[arrow.upperBound...].trimmed
    for name in [from, to] where !Folding.isIdentifier(name) || name == "never" {
      report(name.isEmpty ? .badChangeover(text) : .badIdentifier(name), at: place)
      return nil
    }
    guard from != "end", to != "start", !(from == "start" && to == "end") else {
      report(.endsOfSession(text), at: place)
      return nil
    }
    return (Setup(from), Setup(to))
  }

  /// A changeover between setups that no item has is most likely a slip of the pen.
  mutating func checkChangeoverNames(_ stage: Stage, _ programme: Programme) {
    let used = Set(programme.items.map(\.setup.rawValue))
    let known = used.union(ItemKey.setups).union(["any", "start", "end"])
    for line in stage.changeovers.lines {
      for name in [line.from.rawValue, line.to.rawValue] where !known.contains(name) {
        let suggestion = ClosestName.of(name, in: used.sorted() + ItemKey.setups)
        report(.unusedSetup(name, suggestion), at: line.place)
      }
    }
  }
}
