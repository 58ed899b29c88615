// SPDX-License-Identifier: GPL-3.0-or-later

extension Notation {
  /// What the JSON Schema says of a value in this notation.
  var schema: [(String, JSONText)] {
    switch self {
    case .text, .lunarDate, .timeZone, .file, .weekday, .workingDays:
      type("string", "number", "boolean")
    case .newIdentifier, .reference, .openChoice:
      type("string", "number") + pattern("^[a-z0-9][a-z0-9_-]*$") + suggestions
    case .whole(let least): type("integer") + [("minimum", .number(least))]
    case .weight, .decimal:
      type("number", "string") + [("minimum", .number(0))] + pattern("^[0-9]+([.,][0-9]+)?$")
    case .yesOrNo: choices(["yes", "no", "on", "off", "có", "không"], alsoTruth: true)
    case .nothing: type("null")
    case .clock: type("string", "integer") + pattern(Self.clockPattern) + examples(["07:30"])
    case .clockWindow:
      type("string", "integer") + examples(["08:45..09:40", "..10:30", "08:45.."])
    case .length, .lengthInSeconds: amount + examples(["5", "2'30", "90s"])
    case .lengthRange: amount + examples(["5..7", "30"])
    case .gap: amount + examples(["10..", "..20"])
    case .grain: choices(["1m", "30s", "15s", "1", "1'"])
    case .date: type("string") + pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .choice(let words): choices(words)
    case .changeover: amount + examples(["1", "never"])
    case .formatNumber: [("const", .number(1))]
    case .anything: []
    case .preference: [("$ref", .string("#/definitions/preference"))]
    case .list(let element): type("array") + [("items", .object(element.schema))]
    case .oneOrMore(let element):
      [("anyOf", .array([.object(element.schema), .object(Notation.list(element).schema)]))]
    case .either(let first, let second):
      [("anyOf", .array([.object(first.schema), .object(second.schema)]))]
    case .part(let part): [("$ref", .string("#/definitions/\(part.rawValue)"))]
    case .map(let key, let value): map(key, value)
    }
  }

  private static let clockPattern = "^ *[0-9]{1,2} *(:|h|g|giờ) *([0-9]{2}.*)?$"

  private func type(_ names: String...) -> [(String, JSONText)] {
    [("type", names.count == 1 ? .string(names[0]) : .array(names.map { .string($0) }))]
  }

  private var amount: [(String, JSONText)] {
    type("string", "number") + [("minimum", .number(0))]
  }

  private func pattern(_ pattern: String) -> [(String, JSONText)] {
    [("pattern", .string(pattern))]
  }

  private func examples(_ texts: [String]) -> [(String, JSONText)] {
    [("examples", .array(texts.map { .string($0) }))]
  }

  private func choices(_ words: [String], alsoTruth: Bool = false) -> [(String, JSONText)] {
    let truths: [JSONText] = alsoTruth ? [.truth(true), .truth(false)] : []
    let numbers = words.compactMap(Int.init).map { JSONText.number($0) }
    return [("enum", .array(truths + words.map { .string($0) } + numbers))]
  }

  private var suggestions: [(String, JSONText)] {
    guard case .openChoice(let words) = self else { return [] }
    return examples(words)
  }

  private func map(_ key: MapKey, _ value: Notation) -> [(String, JSONText)] {
    let schema: JSONText = .object(value.schema)
    var map = type("object")
    switch key {
    case .changeover:
      map.append(("propertyNames", .object(pattern("(->|→)"))))
    case .preference:
      let words = PreferenceKey.allCases.filter(\.standsAlone).map { ($0.rawValue, schema) }
      return map + [("additionalProperties", .truth(false)), ("properties", .object(words))]
    case .language:
      let words = ["vi", "en"].map { ($0, schema) }
      return map + [("additionalProperties", .truth(false)), ("properties", .object(words))]
    case .path: break
    case .person, .team, .placeholder, .kindOrItem, .riskSubject:
      map.append(("propertyNames", .object(pattern("^[a-z0-9][a-z0-9_-]*$"))))
    }
    return map + [("additionalProperties", schema)]
  }
}
