// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import OrderedJSON

extension StatedPlan {
  /// Nil when the text is no JSON or no plan of this format; every fault found is added.
  init?(json bytes: Data, faults: inout PlanFaults) {
    let root: JSONValue
    do {
      root = try JSONValue(reading: bytes)
    } catch {
      faults.add(.notJSON, at: nil)
      return nil
    }
    guard let format = root["format"] else {
      faults.add(.missing("format"), at: nil)
      return nil
    }
    guard format == .number(PlanWriter.format) else {
      faults.add(.unknownFormat, at: .path("format"))
      return nil
    }
    self.init(items: [], levels: [])
    for (index, value) in faults.list("items", of: root, isNeeded: true).enumerated() {
      let path = "items[\(index)]"
      let id = faults.text("id", of: value, path)
      let start = faults.clock("start", of: value, path)
      let end = faults.clock("end", of: value, path)
      if let id, let start, let end {
        var item = Item(id: ItemID(id), start: start, end: end, place: .path(path))
        if case .text(let title) = value["title"] { item.title = title }
        if case .list(let who) = value["who"] {
          item.who = who.compactMap { if case .text(let id) = $0 { PersonID(id) } else { nil } }
        }
        items.append(item)
      }
    }
    dropped = faults.list("dropped", of: root).enumerated().compactMap { index, value in
      faults.text(value, "dropped[\(index)]").map { ItemID($0) }
    }
    for (index, value) in faults.list("preferences", of: root).enumerated() {
      let path = "preferences[\(index)]"
      let name = faults.text("name", of: value, path)
      let number = faults.number("value", of: value, path)
      guard let name, let number else { continue }
      var level = Plan.Level(name: name, value: number)
      level.isProved = value["proved"] == .bool(true)
      if case .text(let prover) = value["prover"] { level.prover = .init(rawValue: prover) }
      levels.append(level)
    }
    status = root["status"].flatMap { faults.text($0, "status") }.flatMap(Solution.Status.init)
    eventHash = root["event_hash"].flatMap { faults.text($0, "event_hash") }
    // What `solve` writes where it found no order; an order may have no items.
    let isWithoutOrder = status == .infeasible || status == .unknown
    if items.isEmpty, isWithoutOrder, faults.isEmpty { faults.add(.noItems, at: .path("items")) }
  }
}

extension PlanFaults {
  fileprivate mutating func list(
    _ key: String,
    of object: JSONValue,
    isNeeded: Bool = false
  ) -> [JSONValue] {
    switch object[key] {
    case .list(let values): return values
    case nil where !isNeeded: return []
    case nil: add(.missing(key), at: nil)
    default: add(.wrongShape(.list), at: .path(key))
    }
    return []
  }

  fileprivate mutating func text(_ value: JSONValue, _ path: String) -> String? {
    if case .text(let text) = value { return text }
    add(.wrongShape(.text), at: .path(path))
    return nil
  }

  fileprivate mutating func text(_ key: String, of object: JSONValue, _ path: String) -> String? {
    guard let value = object[key] else {
      add(.missing(key), at: .path(path))
      return nil
    }
    return text(value, path + "." + key)
  }

  fileprivate mutating func clock(
    _ key: String,
    of object: JSONValue,
    _ path: String
  ) -> ClockTime? {
    guard let text = text(key, of: object, path) else { return nil }
    if let clock = ClockTime(planText: text) { return clock }
    add(.noClock(text), at: .path(path + "." + key))
    return nil
  }

  fileprivate mutating func number(
    _ key: String,
    of object: JSONValue,
    _ path: String
  ) -> Decimal? {
    if case .number(let digits) = object[key], let number = Decimal(string: digits) {
      return number
    }
    add(object[key] == nil ? .missing(key) : .wrongShape(.number), at: .path(path))
    return nil
  }
}
