// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON

/// A record as JSON and back, without loss: times are seconds, values whole points.
enum RecordJSON {
  static func value(_ record: VariantRecord) -> JSONValue {
    .object([
      .init("variant", .number(record.number)),
      .init("name", .text(record.name)),
      .init("title", .text(record.title)),
      .init("status", .text(record.status.rawValue)),
      .init("starts", .number(record.starts.secondsSinceMidnight)),
      .init("ends", .number(record.ends.secondsSinceMidnight)),
      .init("finish", clock(record.finish)),
      .init("items", .list(record.items.map(value))),
      .init("dropped", .list(record.dropped.map(value))),
      .init("preferences", .list(record.preferences.map(value))),
      .init("bindings", .list(record.bindings.map(value))),
      .init("reasons", .list(record.reasons.map(JSONValue.text))),
      .init("risk", record.risk.map(value) ?? .null),
    ])
  }

  static func record(_ json: JSONValue) -> VariantRecord? {
    guard let number = json["variant"]?.whole, let name = json["name"]?.string,
      let title = json["title"]?.string,
      let status = json["status"]?.string.flatMap(Solution.Status.init),
      let starts = clock(json["starts"]), let ends = clock(json["ends"]),
      let items = all(json["items"], item), let dropped = all(json["dropped"], named),
      let preferences = all(json["preferences"], preference),
      let bindings = all(json["bindings"], binding),
      let reasons = all(json["reasons"], { $0.string })
    else { return nil }
    return VariantRecord(
      number: number,
      name: name,
      title: title,
      status: status,
      starts: starts,
      ends: ends,
      items: items,
      dropped: dropped,
      finish: clock(json["finish"]),
      preferences: preferences,
      bindings: bindings,
      reasons: reasons,
      risk: json["risk"].flatMap(risk)
    )
  }

  /// Nil when one of them cannot be read.
  private static func all<Value>(
    _ json: JSONValue?,
    _ read: (JSONValue) -> Value?
  ) -> [Value]? {
    guard let list = json?.list else { return nil }
    let values = list.compactMap(read)
    return values.count == list.count ? values : nil
  }

  private static func clock(_ clock: ClockTime?) -> JSONValue {
    clock.map { .number($0.secondsSinceMidnight) } ?? .null
  }

  private static func clock(_ json: JSONValue?) -> ClockTime? {
    json?.whole.map { ClockTime(secondsSinceMidnight: $0) }
  }

  private static func value(_ item: VariantRecord.Item) -> JSONValue {
    .object([
      .init("id", .text(item.id)), .init("title", .text(item.title)),
      .init("kind", .text(item.kind)), .init("start", clock(item.start)),
      .init("seconds", .number(item.length.seconds)),
    ])
  }

  private static func item(_ json: JSONValue) -> VariantRecord.Item? {
    guard let id = json["id"]?.string, let title = json["title"]?.string,
      let kind = json["kind"]?.string, let start = clock(json["start"]),
      let seconds = json["seconds"]?.whole
    else { return nil }
    return .init(id: id, title: title, kind: kind, start: start, length: Length(seconds: seconds))
  }

  private static func value(_ named: VariantRecord.Named) -> JSONValue {
    .object([.init("id", .text(named.id)), .init("title", .text(named.title))])
  }

  private static func named(_ json: JSONValue) -> VariantRecord.Named? {
    guard let id = json["id"]?.string, let title = json["title"]?.string else { return nil }
    return .init(id: id, title: title)
  }

  private static func value(_ preference: VariantRecord.Preference) -> JSONValue {
    .object([
      .init("name", .text(preference.name)), .init("words", .text(preference.words)),
      .init("unit", .text(preference.unit.rawValue)), .init("value", value(preference.value)),
      .init("bound", value(preference.bound)),
    ])
  }

  private static func preference(_ json: JSONValue) -> VariantRecord.Preference? {
    guard let name = json["name"]?.string, let words = json["words"]?.string,
      let unit = json["unit"]?.string.flatMap(PreferenceLevel.Unit.init),
      let value = json["value"].flatMap(cost), let bound = json["bound"].flatMap(cost)
    else { return nil }
    return .init(name: name, words: words, unit: unit, value: value, bound: bound)
  }

  private static func value(_ cost: Cost) -> JSONValue {
    .list([.number(cost.points), .number(cost.pointsPerUnit)])
  }

  private static func cost(_ json: JSONValue) -> Cost? {
    guard let numbers = all(json, { $0.whole }), numbers.count == 2, numbers[1] > 0 else {
      return nil
    }
    return Cost(points: numbers[0], pointsPerUnit: numbers[1])
  }

  private static func value(_ binding: VariantRecord.Binding) -> JSONValue {
    .object([
      .init("rule", .text(binding.rule)),
      .init("items", .list(binding.items.map(JSONValue.text))),
      .init("words", .text(binding.words)),
    ])
  }

  private static func binding(_ json: JSONValue) -> VariantRecord.Binding? {
    guard let rule = json["rule"]?.string, let items = all(json["items"], { $0.string }),
      let words = json["words"]?.string
    else { return nil }
    return .init(rule: rule, items: items, words: words)
  }

  private static func value(_ risk: VariantRecord.EndRisk) -> JSONValue {
    .object([
      .init("p50", clock(risk.half)), .init("p80", clock(risk.eightOfTen)),
      .init("p90", clock(risk.nineOfTen)), .init("in_time", .number(risk.inTimePerThousand)),
    ])
  }

  private static func risk(_ json: JSONValue) -> VariantRecord.EndRisk? {
    guard let half = clock(json["p50"]), let eight = clock(json["p80"]),
      let nine = clock(json["p90"]), let inTime = json["in_time"]?.whole
    else { return nil }
    return .init(half: half, eightOfTen: eight, nineOfTen: nine, inTimePerThousand: inTime)
  }
}
