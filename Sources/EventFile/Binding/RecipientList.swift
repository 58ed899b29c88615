// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import OfficeFiles

/// The recipients of an award from a CSV file: name, unit, category.
///
/// The first line names the columns, in any order, in English or Vietnamese; a list without one is
/// read as name, unit, category. Commas, semicolons (what Excel writes where the comma is decimal)
/// and tabs separate.
struct RecipientList {
  private(set) var recipients: [Award.Recipient] = []
  private(set) var faults: [PlacedFault] = []
  private let path: String

  init(bytes: [UInt8], path: String) {
    self.path = path
    let source = SourceText(bytes: bytes, name: path)
    let text = PreparedText(source)
    for fault in text.faults {
      let place = fault.place.map {
        SourcePlace(file: path, line: $0.line, column: $0.column, length: $0.length)
      }
      faults.append(PlacedFault(fault: fault.fault, place: place))
    }
    guard faults.isEmpty else { return }
    read(text.lines)
  }

  /// A spreadsheet: its first sheet, by the same columns.
  init(spreadsheet bytes: [UInt8], path: String) throws(OfficeFault) {
    self.path = path
    let rows = try Spreadsheet(bytes).rows
    let records = rows.map { row in
      Record(
        line: row.number,
        fields: row.cells.enumerated().map { column, text in
          let composed = text.precomposedStringWithCanonicalMapping.trimmed
          return CommaSeparated.Field(text: composed, column: column + 1)
        }
      )
    }
    read(records)
  }

  private struct Record {
    let line: Int
    let fields: [CommaSeparated.Field]
  }

  mutating func report(_ fault: Fault, line: Int = 1, column: Int = 1, length: Int = 1) {
    let place = SourcePlace(file: path, line: line, column: column, length: length)
    faults.append(PlacedFault(fault: fault, place: place))
  }

  private mutating func read(_ lines: [String]) {
    guard let first = lines.first else { return }
    let separators: [Character] = [";", "\t", ","]
    let separator = separators.first { first.contains($0) } ?? ","
    var records: [Record] = []
    for (index, line) in lines.enumerated() where !line.trimmed.isEmpty {
      guard let fields = CommaSeparated.fields(of: line, separator: separator) else {
        report(.openQuoteInList, line: index + 1)
        continue
      }
      records.append(Record(line: index + 1, fields: fields))
    }
    read(records)
  }

  private mutating func read(_ records: [Record]) {
    var columns: [Column] = [.name, .unit, .category]
    for record in records {
      let isFirst = record.line == records.first?.line
      if isFirst, let named = Self.columns(named: record.fields.map(\.text)) {
        columns = named
        for (field, column) in zip(record.fields, named)
        where column == .other && !field.text.isEmpty && !Self.isNumber(field.text) {
          report(
            .unknownRecipientColumn(field.text),
            line: record.line,
            column: field.column,
            length: field.text.count
          )
        }
        continue
      }
      take(record.fields, columns, line: record.line)
    }
  }

  private mutating func take(_ fields: [CommaSeparated.Field], _ columns: [Column], line: Int) {
    var recipient = Award.Recipient(name: "", category: .individual)
    for (field, column) in zip(fields, columns) {
      switch column {
      case .name: recipient.name = field.text
      case .unit: recipient.unit = field.text
      case .category:
        if let category = Self.category(field.text) {
          recipient.category = category
        } else if !field.text.isEmpty {
          let length = field.text.count
          report(.unknownCategory(field.text), line: line, column: field.column, length: length)
        }
      case .other: continue
      }
    }
    if recipient.name.isEmpty {
      // An empty row of a spreadsheet is nobody.
      if fields.contains(where: { !$0.text.isEmpty }) { report(.recipientWithoutName, line: line) }
      return
    }
    guard recipients.count < Limits.entries else {
      if recipients.count == Limits.entries,
        !faults.contains(where: { $0.fault.code == "too-many" })
      {
        report(.tooManyEntries(path, limit: Limits.entries), line: line)
      }
      return
    }
    recipients.append(recipient)
  }

  private enum Column {
    case name
    case unit
    case category
    case other
  }

  /// Nil when the line names no columns.
  private static func columns(named names: [String]) -> [Column]? {
    let columns = names.map { name -> Column in
      switch Folding.folded(name).replacing("_", with: " ").replacing("-", with: " ") {
      case "name", "ten", "ho ten", "ho va ten", "ten tap the, ca nhan": .name
      case "unit", "organisation", "department", "class", "don vi", "co quan", "noi cong tac",
        "khoa", "phong", "lop", "bo phan":
        .unit
      case "category", "type", "loai", "doi tuong": .category
      default: .other
      }
    }
    return columns.contains { $0 == .name } ? columns : nil
  }

  /// Lists are often numbered.
  private static func isNumber(_ name: String) -> Bool {
    ["no", "no.", "number", "tt", "stt", "so tt", "so thu tu"].contains(Folding.folded(name))
  }

  private static func category(_ text: String) -> Award.Category? {
    switch Folding.folded(text) {
    case "collective", "collectives", "tap the": .collective
    case "household", "households", "family", "ho gia dinh", "gia dinh": .household
    case "individual", "individuals", "person", "ca nhan": .individual
    default: nil
    }
  }
}
