// SPDX-License-Identifier: GPL-3.0-or-later

/// Counts YAML aliases before anything is composed, erring on the side of more.
///
/// An alias of an alias of an alias makes a small file huge, and the parser hashes keys before
/// anybody could count nodes. So what looks like `*name` counts wherever it stands, when something
/// that looks like `&name` stands before it.
struct AliasScan {
  private(set) var scalarAliases = 0
  private(set) var collectionAliases = 0
  /// The line of the first alias that is one too many, from 1.
  private(set) var lineOverLimit: Int?

  init(_ lines: [String]) {
    var anchors: [String: Bool] = [:]
    for (index, line) in lines.enumerated() where line.utf8.contains(where: Self.isMarker) {
      scan(line, number: index + 1, anchors: &anchors)
    }
  }

  /// Goes through one line; `anchors` tells of each anchor whether it may name a list or a map.
  private mutating func scan(_ line: String, number: Int, anchors: inout [String: Bool]) {
    let bytes = Array(line.utf8)
    var position = 0
    while position < bytes.count {
      defer { position += 1 }
      guard Self.isMarker(bytes[position]),
        position == 0 || Self.mayPrecede(bytes[position - 1])
      else { continue }
      let name = bytes[(position + 1)...].prefix(while: Self.isNameByte)
      guard !name.isEmpty else { continue }
      let key = String(decoding: name, as: UTF8.self)
      if bytes[position] == UInt8(ascii: "&") {
        let isCollection = Self.mayBeginCollection(bytes[name.endIndex...])
        anchors[key] = (anchors[key] ?? false) || isCollection
      } else if let isCollection = anchors[key] {
        count(isCollection, line: number)
      }
      position = name.endIndex - 1
    }
  }

  private mutating func count(_ isCollection: Bool, line: Int) {
    if isCollection { collectionAliases += 1 } else { scalarAliases += 1 }
    let isOver =
      collectionAliases > Limits.collectionAliases || scalarAliases > Limits.scalarAliases
    if isOver, lineOverLimit == nil { lineOverLimit = line }
  }

  /// Whether what follows an anchor is anything but a plain or quoted scalar on the same line.
  private static func mayBeginCollection(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") })
    else { return true }
    return "[{#!&*|>?-".utf8.contains(first)
  }

  private static func isMarker(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    " \t[]{},:-?\"'".utf8.contains(byte)
  }

  /// The letters the parser takes into a name.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
