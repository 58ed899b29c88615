// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The first sheet of an XLSX file (ECMA-376, part 1, clause 18) as text.
package struct Spreadsheet: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// As the spreadsheet counts them, from 1.
    package let number: Int
    /// From column A; a cell that is not there is empty.
    package let cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }
  }

  /// Rows that have a cell, the first first.
  package let rows: [Row]

  static let columnLimit = 256
  static let rowLimit = 200_000

  package init(_ bytes: [UInt8]) throws(OfficeFault) {
    let archive = try ZipArchive(bytes)
    let sheet = try Self.firstSheet(archive)
    let shared = try Self.sharedStrings(archive)
    var rows: [Row] = []
    var number = 0
    var cells: [String] = []
    var column = 0
    var type = ""
    var value = ""
    var isInValue = false
    var isInPhonetic = false
    var isTooLarge = false
    try XMLWalk.walk(try archive.part(sheet), part: sheet) { step in
      switch step {
      case .begin("row", let attributes):
        number = attributes["r"].flatMap { Int($0) } ?? number + 1
        cells = []
        column = 0
      case .begin("c", let attributes):
        column = attributes["r"].flatMap(Self.column) ?? column + 1
        type = attributes["t"] ?? "n"
        value = ""
      case .begin("rPh", _): isInPhonetic = true
      case .end("rPh"): isInPhonetic = false
      case .begin("v", _), .begin("t", _): isInValue = !isInPhonetic
      case .end("v"), .end("t"): isInValue = false
      case .text(let text): if isInValue { value += text }
      case .end("c"):
        guard column <= Self.columnLimit else { break }
        while cells.count < column { cells.append("") }
        cells[column - 1] = type == "s" ? shared[orEmpty: Int(value)] : value
      case .end("row"):
        isTooLarge = isTooLarge || rows.count >= Self.rowLimit
        if !isTooLarge, cells.contains(where: { !$0.isEmpty }) {
          rows.append(Row(number: number, cells: cells))
        }
      default: break
      }
    }
    if isTooLarge { throw .tooLarge(sheet) }
    self.rows = rows
  }

  /// The part with the sheet that stands first in the workbook.
  private static func firstSheet(_ archive: ZipArchive) throws(OfficeFault) -> String {
    let workbook = "xl/workbook.xml"
    var relation: String?
    try XMLWalk.walk(try archive.part(workbook), part: workbook) { step in
      if case .begin("sheet", let attributes) = step, relation == nil {
        relation = attributes.first { $0.key.hasSuffix(":id") }?.value
      }
    }
    let relations = "xl/_rels/workbook.xml.rels"
    var target: String?
    try XMLWalk.walk(try archive.part(relations), part: relations) { step in
      if case .begin("Relationship", let attributes) = step, attributes["Id"] == relation {
        target = attributes["Target"]
      }
    }
    guard let target else { throw .noPart("xl/worksheets") }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  private static func sharedStrings(_ archive: ZipArchive) throws(OfficeFault) -> [String] {
    let name = "xl/sharedStrings.xml"
    let bytes: [UInt8]
    do {
      bytes = try archive.part(name)
    } catch .noPart {
      return []
    }
    var strings: [String] = []
    var text = ""
    var isInText = false
    var isInPhonetic = false
    try XMLWalk.walk(bytes, part: name) { step in
      switch step {
      case .begin("si", _): text = ""
      case .end("si"): strings.append(text)
      case .begin("rPh", _): isInPhonetic = true
      case .end("rPh"): isInPhonetic = false
      case .begin("t", _): isInText = !isInPhonetic
      case .end("t"): isInText = false
      case .text(let piece): if isInText { text += piece }
      default: break
      }
    }
    return strings
  }

  /// The number of a column from 1: `B7` is in 2; nil for no reference.
  private static func column(_ reference: String) -> Int? {
    var number = 0
    for scalar in reference.unicodeScalars {
      guard ("A"..."Z").contains(scalar) else { break }
      number = number * 26 + Int(scalar.value) - 64
      if number > 20_000 { return number }
    }
    return number > 0 ? number : nil
  }
}

extension [String] {
  fileprivate subscript(orEmpty index: Int?) -> String {
    index.flatMap { indices.contains($0) ? self[$0] : nil } ?? ""
  }
}
