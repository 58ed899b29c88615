// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// A file made ready for the YAML parser: UTF-8 in NFC, lines ended by LF, nothing it chokes on.
///
/// Every line keeps its number. NFC joins letters with their marks and so changes no character
/// count; a control character becomes a space, after it has been reported.
struct PreparedText: Sendable {
  /// Without line breaks.
  var lines: [String]
  private(set) var faults: [PlacedFault] = []
  /// Whether the parser may see it; when not, the faults say why.
  private(set) var isReadable = false

  init(_ source: SourceText) {
    lines = []
    if source.bytes.count > Limits.bytes {
      faults = [PlacedFault(fault: .fileTooLarge(bytes: source.bytes.count), place: nil)]
      return
    }
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      faults = [PlacedFault(fault: .notUTF8File, place: SourcePlace(line: 1, column: 1))]
      return
    }
    if source.lineCount > Limits.lines {
      let place = SourcePlace(line: Limits.lines + 1, column: 1)
      faults = [PlacedFault(fault: .tooManyLines(source.lineCount), place: place)]
      return
    }
    if Self.separators(in: source.bytes) > Limits.separators {
      faults = [PlacedFault(fault: .tooManyNodes, place: nil)]
      return
    }
    isReadable = true
    lines.reserveCapacity(source.lineCount)
    for number in stride(from: 1, through: source.lineCount, by: 1) {
      lines.append(prepared(source.bytes(ofLine: number) ?? [], number: number))
    }
  }

  /// How many signs there are that can part one value from the next, wherever they stand.
  private static func separators(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes
      where byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[") {
        count += 1
      }
      return count
    }
  }

  private mutating func prepared(_ bytes: ArraySlice<UInt8>, number: Int) -> String {
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      if bytes.count > Limits.lineLength { reportLength(ofLine: number) }
      return String(decoding: bytes, as: UTF8.self)
    }
    if bytes.count > Limits.lineLength {
      reportLength(ofLine: number)
      return ""
    }
    var line = String(decoding: bytes, as: UTF8.self)
    if String(validating: bytes, as: UTF8.self) == nil {
      let column = (line.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") })
        .map { line.distance(from: line.startIndex, to: $0) + 1 }
      report(.notUTF8, line: number, column: column ?? 1)
    }
    line = Self.withPlainIndentation(line.precomposedStringWithCanonicalMapping)
    guard line.unicodeScalars.contains(where: Self.isUnwanted) else { return line }
    return replacingUnwanted(in: line, number: number)
  }

  /// Word's no-break spaces are spaces where YAML wants one: before the text and after `:`, `-`, `,`.
  private static func withPlainIndentation(_ line: String) -> String {
    let noBreakSpace: Unicode.Scalar = "\u{A0}"
    guard line.unicodeScalars.contains(noBreakSpace) else { return line }
    var clean = String.UnicodeScalarView()
    var wantsSpace = true
    for scalar in line.unicodeScalars {
      clean.append(scalar == noBreakSpace && wantsSpace ? " " : scalar)
      if !(wantsSpace && (scalar == noBreakSpace || scalar == " ")) {
        wantsSpace = [":", "-", ","].contains(scalar)
      }
    }
    return String(clean)
  }

  private mutating func replacingUnwanted(in line: String, number: Int) -> String {
    var clean = String.UnicodeScalarView()
    var column = 1
    for character in line {
      for scalar in character.unicodeScalars {
        guard Self.isUnwanted(scalar) else {
          clean.append(scalar)
          continue
        }
        clean.append(" ")
        if !Self.isLineBreak(scalar) {
          report(.controlCharacter(scalar), line: number, column: column)
        }
      }
      column += 1
    }
    return String(clean)
  }

  private mutating func reportLength(ofLine number: Int) {
    isReadable = false
    report(.lineTooLong, line: number, column: 1)
  }

  private mutating func report(_ fault: Fault, line: Int, column: Int) {
    let place = SourcePlace(line: line, column: column)
    faults.append(PlacedFault(fault: fault, place: place))
  }

  /// What a YAML reader refuses (YAML 1.2, production 1), and line breaks only YAML knows.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: isLineBreak(scalar)
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    [0x85, 0x2028, 0x2029].contains(scalar.value)
  }
}
