// SPDX-License-Identifier: GPL-3.0-or-later

/// Text as one line that no format and no terminal takes for anything but text.
///
/// Line ends and tabs become spaces; other control characters and noncharacters become U+FFFD.
/// Marks that change the direction of what follows (UAX #9: embeddings, overrides, isolates) fall
/// away, for one that is left open would turn the rest of the line round.
enum SafeText {
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: line.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// Whether some of the text runs from right to left (Hebrew to Arabic Extended, and their forms).
  static func runsRightToLeft(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
  }
}
