// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension PublishedInstance {
  /// One free block; a setup for each item, so that the matrix becomes changeover lines.
  package func eventText() throws -> String {
    guard let unit = TimeUnit(fitting: latest) else { throw ConversionFault.tooLong(latest) }
    let begins = start?.at ?? 0
    var lines = ["# \(family): \(id)"]
    if let optimum = optimum(unit) { lines.append("# optimum: \(optimum)") }
    lines += [
      "format: 1",
      "event: { title: \(EventNotation.quoted(id)), language: en }",
      "session: { starts: \"\(unit.clock(begins))\", ends: \"\(unit.clock(latest))\""
        + unit.grain + (noIdle == true ? ", idle: no" : "") + " }",
    ]
    let changeovers = changeoverLines.map { "    \($0.first) -> \($0.second): \($0.text(unit))" }
    if !changeovers.isEmpty { lines += ["stage:", "  changeovers:"] + changeovers }
    if let people, !people.isEmpty { lines += ["people:"] + people.map(Self.line) }
    lines += ["programme:", "  - block: everything", "    order: free", "    items:"]
    lines += items.map { line($0, unit) }
    if !precedence.isEmpty { lines += ["rules:"] + precedence.map(Self.rule) }
    let preference = objective.kind.preference(lateCostFactor: lateCostFactor)
    lines += ["preferences:", "  - \(preference)"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The session's end where the instance has none: everything done with the longest changeovers.
  private var latest: Int {
    if let stated = end?.latest ?? horizon { return stated }
    let latestEnds = items.compactMap(\.latestEnd)
    if latestEnds.count == items.count, let last = latestEnds.max() { return last }
    let longest = (changeover ?? []).map { $0.compactMap(\.self).max() ?? 0 }
    let lengths = items.map(\.duration).reduce(0, +)
    return (start?.at ?? 0) + (start?.toFirst?.max() ?? 0) + lengths + longest.reduce(0, +)
      + (end?.fromLast?.max() ?? 0)
  }

  /// A cost has at most three decimals in an event file; what has more is told in hundredths.
  private var lateCostFactor: Int {
    items.contains { ($0.lateCost ?? 0).hasMoreDecimals(than: 3) } ? 100 : 1
  }

  /// The optimum as the value of the preference: in minutes, or as what is lost.
  private func optimum(_ unit: TimeUnit) -> Decimal? {
    guard let value = published?.value ?? computed?.value else { return nil }
    let lost = Decimal(items.compactMap(\.value).reduce(0, +)) - value
    return switch objective.kind {
    case .waiting, .endTime, .totalChangeover, .sharedNeighbours:
      value * Decimal(unit.seconds) / 60
    case .totalValue: lost
    case .valueLessLateness: lost * Decimal(lateCostFactor)
    }
  }

  private func line(_ item: Item, _ unit: TimeUnit) -> String {
    let id = EventNotation.id(item.id)
    var keys = ["id: \(id)", "title: \(EventNotation.quoted(item.id))", "kind: other"]
    if changeover != nil { keys.append("setup: \(id)") }
    keys.append("minutes: \(unit.length(item.duration))")
    let starts = EventNotation.range(
      item.earliestStart.map(unit.clock),
      item.latestStart.map(unit.clock)
    )
    if let starts { keys.append("starts: \(starts)") }
    if let latestEnd = item.latestEnd { keys.append("ends: ..\(unit.clock(latestEnd))") }
    if let ready = item.setupNotBefore { keys.append("ready: \"\(unit.clock(ready))\"") }
    if let due = item.due { keys.append("due: \"\(unit.clock(due))\"") }
    if let cost = item.lateCost { keys.append("late_cost: \(cost * Decimal(lateCostFactor))") }
    if item.optional == true { keys.append("optional: \(item.value ?? 0)") }
    if let people = item.people, !people.isEmpty {
      keys.append("who: [\(people.map(EventNotation.id).joined(separator: ", "))]")
    }
    return "      - { \(keys.joined(separator: ", ")) }"
  }

  private static func line(_ person: Person) -> String {
    let cost = person.waitCost.map { ", waiting_cost: \($0)" } ?? ""
    return "  \(EventNotation.id(person.id)): { role: \(person.id)\(cost) }"
  }

  private static func rule(_ pair: [String]) -> String {
    "  - before: [\(pair.map(EventNotation.id).joined(separator: ", "))]"
  }
}

extension Decimal {
  fileprivate func hasMoreDecimals(than places: Int) -> Bool { -exponent > places }
}
