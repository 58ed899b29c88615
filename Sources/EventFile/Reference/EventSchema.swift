// SPDX-License-Identifier: GPL-3.0-or-later

/// The format as a JSON Schema, for editors that complete keys and check values while one types.
///
/// Draft-07, which is what the YAML language server behind most editors was made for. Numbers and
/// booleans are let through wherever an editor that reads YAML 1.1 would see one.
package enum EventSchema {
  /// The schema as JSON text, ended by a line break.
  package static func json() -> String {
    let definitions = FormatPart.allCases.filter { $0 != .file }.map { part in
      (part.rawValue, self.part(part))
    }
    let root: [(String, JSONText)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("$id", .string("urn:runsheet:event:1")),
      ("title", .string("runsheet event, format 1")),
    ]
    let file = properties(.file)
    return JSONText.object(root + file + [("definitions", .object(definitions))]).text() + "\n"
  }

  private static func part(_ part: FormatPart) -> JSONText {
    part == .preference ? preference() : .object(properties(part))
  }

  private static func properties(_ part: FormatPart) -> [(String, JSONText)] {
    var schema: [(String, JSONText)] = [("type", .string("object"))]
    let required = part.rows.filter(\.entry.isRequired).map { JSONText.string($0.word) }
    if !required.isEmpty { schema.append(("required", .array(required))) }
    schema.append(("additionalProperties", .truth(false)))
    schema.append(("properties", .object(part.rows.flatMap(entries))))
    return schema
  }

  /// A key and the words it had earlier.
  private static func entries(_ row: TableRow) -> [(String, JSONText)] {
    let meaning = row.meaning
    var schema: [(String, JSONText)] = [
      ("description", .string(meaning.english + "\n" + meaning.vietnamese))
    ]
    if let standard = row.entry.standard, standard.english == standard.vietnamese {
      schema.append(("default", literal(standard.english)))
    }
    schema += row.entry.notation.schema
    return ([row.word] + row.entry.formerWords).map { ($0, .object(schema)) }
  }

  private static func literal(_ text: String) -> JSONText {
    switch text {
    case "yes": return .truth(true)
    case "no": return .truth(false)
    default: break
    }
    if let number = Int(text) { return .number(number) }
    guard text.hasPrefix("[") else { return .string(text) }
    let words = text.dropFirst().dropLast().split(separator: ", ")
    return .array(words.map { .string(String($0)) })
  }

  /// A word alone, or one key with what it needs.
  private static func preference() -> JSONText {
    let alone = PreferenceKey.allCases.filter(\.standsAlone)
    let words = [KeyStanding.carriedOut, .refused].compactMap { standing -> JSONText? in
      let words = alone.filter { $0.standing == standing }.map { JSONText.string($0.rawValue) }
      let remark = standing.remark.map { $0.english + "\n" + $0.vietnamese }
      let description = remark.map { [("description", JSONText.string($0))] } ?? []
      return words.isEmpty ? nil : .object(description + [("enum", .array(words))])
    }
    let rows = FormatPart.preference.rows.filter { row in
      guard case .nothing = row.entry.notation else { return true }
      return false
    }
    let object: JSONText = .object([
      ("type", .string("object")), ("minProperties", .number(1)), ("maxProperties", .number(1)),
      ("additionalProperties", .truth(false)), ("properties", .object(rows.flatMap(entries))),
    ])
    return .object([("anyOf", .array(words + [object]))])
  }
}
