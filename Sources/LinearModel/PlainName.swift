// SPDX-License-Identifier: GPL-3.0-or-later

/// The spelling of display names in LP and MPS text.
///
/// LP readers refuse `-` and brackets and take a name that begins like a number for a number. The
/// spelling is ASCII, one spelling for each name, and can be read back:
///
///     a–z A–Z 0–9 . ,     themselves
///     -                   _
///     [ and ]             ( and )
///     any other byte      % and two capital hexadecimal digits, UTF-8
///
/// The first byte is written as a `%` code too where the plain one would mislead a reader: when it
/// is no letter, before a digit after `e`, in `inf…` and `nan…`, and in the words of the LP format.
/// So `at[talk-3,7]` is `at(talk_3,7)` and `3-talks` is `%33_talks`. A spelling never begins with
/// `_`: names that do are the writers' own.
package enum PlainName {
  /// The longest spelling; GLPK's readers take 255 characters, and writers add a prefix.
  package static let longest = 240

  /// The spelling of a display name.
  package static func spelling(of name: String) -> String {
    var text = ""
    for (place, byte) in name.utf8.enumerated() {
      let isRisky = place == 0 && misleads(name)
      text += isRisky ? code(byte) : (plain(byte) ?? code(byte))
    }
    return text
  }

  /// The display name with this spelling, or nil when there is none.
  package static func name(from spelling: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(spelling.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard rest.count >= 2,
          let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        else { return nil }
        rest = rest.dropFirst(2)
        bytes.append(value)
      case UInt8(ascii: "_"): bytes.append(UInt8(ascii: "-"))
      case UInt8(ascii: "("): bytes.append(UInt8(ascii: "["))
      case UInt8(ascii: ")"): bytes.append(UInt8(ascii: "]"))
      default: bytes.append(byte)
      }
    }
    guard let name = String(validating: bytes, as: UTF8.self) else { return nil }
    return Self.spelling(of: name) == spelling ? name : nil
  }

  static func fits(_ name: String) -> Bool {
    name.utf8.count * 3 <= longest || spelling(of: name).utf8.count <= longest
  }

  private static func plain(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","):
      String(UnicodeScalar(byte))
    case UInt8(ascii: "-"): "_"
    case UInt8(ascii: "["): "("
    case UInt8(ascii: "]"): ")"
    default: nil
    }
  }

  private static func code(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }

  private static func misleads(_ name: String) -> Bool {
    let bytes = Array(name.lowercased().utf8)
    guard let first = bytes.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return true }
    if first == UInt8(ascii: "e"), bytes.count == 1 || isDigit(bytes[1]) { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix("inf") || text.hasPrefix("nan") || words.contains(text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The words that open a section or stand for a bound in the LP format.
  private static let words: Set<String> = [
    "bin", "binaries", "binary", "bound", "bounds", "end", "free", "gen", "general", "generals",
    "int", "integer", "integers", "max", "maximise", "maximize", "maximum", "min", "minimise",
    "minimize", "minimum", "s.t.", "sec", "semi", "semis", "semi-continuous", "sos", "sos1",
    "sos2", "st", "st.", "subject", "such", "that", "to", "rows", "columns", "rhs", "ranges",
    "name", "endata", "objsense", "marker",
  ]
}
