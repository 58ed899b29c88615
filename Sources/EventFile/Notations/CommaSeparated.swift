// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of a CSV file (RFC 4180), which may not go on in the next.
enum CommaSeparated {
  struct Field {
    let text: String
    /// From 1, in characters.
    let column: Int
  }

  /// Nil when a quote is not closed.
  static func fields(of line: String, separator: Character) -> [Field]? {
    var fields: [Field] = []
    var text = ""
    var start = 1
    var isQuoted = false
    var wasQuote = false
    for (offset, character) in line.enumerated() {
      if character == "\"" {
        // A doubled quote inside quotes is one quote.
        if !isQuoted, wasQuote { text.append("\"") }
        isQuoted.toggle()
        wasQuote = !isQuoted
        continue
      }
      wasQuote = false
      if character == separator, !isQuoted {
        fields.append(Field(text: text.trimmed, column: start))
        text = ""
        start = offset + 2
      } else {
        text.append(character)
      }
    }
    fields.append(Field(text: text.trimmed, column: start))
    return isQuoted ? nil : fields
  }
}
