// SPDX-License-Identifier: GPL-3.0-or-later

import Yams

/// A place as the parser counts it.
struct Position: Hashable {
  /// From 1.
  let line: Int
  /// From 1, in Unicode scalars.
  let column: Int

  init(_ mark: Mark?) {
    line = mark?.line ?? 1
    column = mark?.column ?? 1
  }
}

/// Keys renamed so that the parser takes them for different ones.
struct KeyRenaming {
  private var lines: [String]
  private(set) var original: [Position: Unicode.Scalar] = [:]

  init(lines: [String]) {
    self.lines = lines
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// - Returns: false when the key's letters cannot be changed, or too many have been.
  mutating func rename(at position: Position) -> Bool {
    let limit = lines.count > 2_000 ? 2 : 40
    guard original.count < limit, original[position] == nil,
      lines.indices.contains(position.line - 1)
    else { return false }
    var scalars = Array(lines[position.line - 1].unicodeScalars)
    guard scalars.indices.contains(position.column - 1) else { return false }
    let first = scalars[position.column - 1]
    let isQuoted = first == "\"" || first == "'"
    let changed = isQuoted ? position.column : position.column - 1
    guard scalars.indices.contains(changed), Self.isPlainLetter(scalars[changed]),
      let mark = Unicode.Scalar(0xE000 + UInt32(original.count))
    else { return false }
    original[position] = scalars[changed]
    scalars[changed] = mark
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    lines[position.line - 1] = String(view)
    return true
  }

  /// The text of a key without the renaming.
  func restored(_ text: String, at position: Position) -> String {
    guard let letter = original[position] else { return text }
    var scalars = text.unicodeScalars
    if !scalars.isEmpty { scalars.removeFirst() }
    scalars.insert(letter, at: scalars.startIndex)
    return String(scalars)
  }

  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
  }
}
