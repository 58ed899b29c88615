// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of a line that is shown around a place, measured in terminal columns.
struct LineWindow {
  let text: String
  /// What goes before the carets.
  let indentation: String
  let carets: String

  private static let width = 100

  /// - Parameters:
  ///   - line: without its line break.
  ///   - column: from 1, in characters.
  ///   - length: in characters.
  init(_ line: String, column: Int, length: Int) {
    let characters = Array(line).map(Self.shown)
    let start = min(max(0, column - 1), characters.count)
    let end = min(start + max(1, length), max(characters.count, start + 1))
    // A long line is shown from a little before the place on.
    let first = start > Self.width * 2 / 3 ? start - Self.width / 3 : 0
    let last = min(characters.count, max(first + Self.width, min(end, start + Self.width / 2)))
    let isCut = last < characters.count
    text = (first > 0 ? "…" : "") + characters[first..<last].joined() + (isCut ? "…" : "")
    let before = characters[first..<min(start, last)].reduce(first > 0 ? 1 : 0) {
      $0 + TerminalColumns.width(of: $1)
    }
    indentation = String(repeating: " ", count: before)
    let marked = start < last ? characters[start..<min(end, last)] : []
    let width = max(1, marked.reduce(0) { $0 + TerminalColumns.width(of: $1) })
    carets = "^" + String(repeating: "~", count: width - 1)
  }

  /// A tab as one space, so that the carets stand where they should; nothing that moves the cursor.
  private static func shown(_ character: Character) -> String {
    let isControl = character.unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || [0x200E, 0x200F, 0x2028, 0x2029].contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    if character == "\t" { return " " }
    return isControl ? "\u{FFFD}" : String(character)
  }
}

/// How many columns of a terminal text takes.
enum TerminalColumns {
  /// One column a letter, marks included; two for the wide letters of East Asia and for emoji.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.generalCategory == .nonspacingMark || first.value == 0x200B { return 0 }
    return isWide(first) ? 2 : 1
  }

  /// East Asian Width W and F (Unicode Standard Annex 11), to the block.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
