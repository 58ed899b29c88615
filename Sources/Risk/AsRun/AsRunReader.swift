// SPDX-License-Identifier: GPL-3.0-or-later

import CSV
package import Ceremony
package import Foundation

/// An as-run list read, or why it could not be.
package struct AsRunReading: Sendable {
  /// Nil exactly when a diagnostic is an error.
  package let history: AsRunHistory?
  package let diagnostics: [Diagnostic]
}

/// Reads what an earlier event took: a CSV with the columns Index, Title, Cue, Scheduled Start,
/// Actual Start, Scheduled End, Actual End.
///
/// A row is an item of this event when its cue is the item's id or its title the item's title;
/// else of a kind when its cue is the kind's name, with a number after it or not (`talk 3`). Rows
/// without actual times were not run and are passed over. Columns stand in any order; Index may be
/// missing, and so may one of Title and Cue.
package struct AsRunReader: Sendable {
  private let language: Language
  private let ids: Set<String>
  private let titles: [String: ItemID]

  /// Sentences in diagnostics are in `language`.
  package init(_ event: Event, language: Language) {
    self.language = language
    ids = Set(event.programme.items.map(\.id.rawValue))
    titles = Dictionary(
      event.programme.items.map { (Self.folded($0.title), $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Reads a file; its name stands in diagnostics.
  package func read(_ bytes: Data, name: String) -> AsRunReading {
    var faults = AsRunFaults(file: name, language: language)
    let history = history(bytes, &faults)
    return AsRunReading(
      history: faults.hasErrors ? nil : history,
      diagnostics: faults.diagnostics
    )
  }

  private func history(_ bytes: Data, _ faults: inout AsRunFaults) -> AsRunHistory? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      faults.add(.notUTF8, line: 1)
      return nil
    }
    let records: [CSVRecord]
    switch CSVReader(text).records {
    case .success(let found): records = found
    case .failure(let unclosed):
      faults.add(.unclosedQuote, line: unclosed.line)
      return nil
    }
    guard let header = records.first else {
      faults.add(.empty, line: 1)
      return nil
    }
    guard let columns = AsRunColumns(header.cells) else {
      for name in AsRunColumns.missing(in: header.cells) {
        faults.add(.missingColumn(name), line: header.line)
      }
      return nil
    }
    var history = AsRunHistory()
    var isFirst = true
    for record in records.dropFirst() {
      guard let row = row(record, columns, &faults) else { continue }
      if isFirst { history.lateStarts.append(log(max(0.5, row.minutesLate))) }
      isFirst = false
      switch subject(record, columns) {
      case .item(let id): history.logRatiosOfItems[id, default: []].append(log(row.ratio))
      case .kind(let kind): history.logRatiosOfKinds[kind, default: []].append(log(row.ratio))
      case nil: faults.add(.unknownRow(columns.name(record)), line: record.line)
      }
    }
    if isFirst, !faults.hasErrors { faults.add(.nothingRan, line: header.line) }
    return history
  }

  private struct Row {
    let ratio: Double
    let minutesLate: Double
  }

  /// Ratios beyond these are a slip of the list, not an item's length.
  private static let believable = 0.1...10

  private func row(
    _ record: CSVRecord,
    _ columns: AsRunColumns,
    _ faults: inout AsRunFaults
  ) -> Row? {
    let texts = columns.times.map { $0 < record.cells.count ? record.cells[$0] : "" }
    if Self.isBlank(texts[1]) || Self.isBlank(texts[3]) { return nil }
    var clocks: [ClockTime] = []
    for text in texts {
      guard let clock = ClockTime(asRunText: text) else {
        faults.add(.noClock(text), line: record.line)
        return nil
      }
      clocks.append(clock)
    }
    let planned = Self.minutes(from: clocks[0], to: clocks[2])
    let actual = Self.minutes(from: clocks[1], to: clocks[3])
    guard planned > 0, actual > 0 else {
      faults.add(.noLength(columns.name(record), isPlanned: planned <= 0), line: record.line)
      return nil
    }
    guard Self.believable.contains(actual / planned) else {
      faults.add(.unbelievable(columns.name(record)), line: record.line)
      return nil
    }
    return Row(ratio: actual / planned, minutesLate: Self.minutes(from: clocks[0], to: clocks[1]))
  }

  /// From −12 to +12 hours, so that a list may run past midnight.
  private static func minutes(from: ClockTime, to: ClockTime) -> Double {
    let day = 86_400
    let seconds = ((to - from).seconds % day + day + day / 2) % day - day / 2
    return Double(seconds) / 60
  }

  private enum Subject {
    case item(ItemID)
    case kind(Kind)
  }

  private func subject(_ record: CSVRecord, _ columns: AsRunColumns) -> Subject? {
    let cue = columns.cue(record)
    if ids.contains(cue) { return .item(ItemID(cue)) }
    if let id = titles[Self.folded(columns.title(record))] { return .item(id) }
    let word = cue.lowercased().prefix { $0.isLetter }
    let rest = cue.dropFirst(word.count)
    guard rest.allSatisfy({ $0.isNumber || " -_.#".contains($0) }) else { return nil }
    return Kind.all.first { $0.rawValue == word }.map(Subject.kind)
  }

  /// What a list has for a time that never came.
  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy { " -–—.:…".contains($0) } || ["null", "n/a", "na"].contains(text.lowercased())
  }

  /// Without regard to case, width of spaces and the way letters are composed.
  private static func folded(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Where the columns of an as-run list stand.
struct AsRunColumns {
  private let titleColumn: Int?
  private let cueColumn: Int?
  /// Scheduled start, actual start, scheduled end, actual end.
  let times: [Int]

  private static let timeNames = [
    "Scheduled Start", "Actual Start", "Scheduled End", "Actual End",
  ]

  /// Nil when a column is missing that is needed.
  init?(_ header: [String]) {
    guard Self.missing(in: header).isEmpty else { return nil }
    let names = header.map(Self.folded)
    titleColumn = names.firstIndex(of: "title")
    cueColumn = names.firstIndex(of: "cue")
    times = Self.timeNames.compactMap { names.firstIndex(of: Self.folded($0)) }
  }

  static func missing(in header: [String]) -> [String] {
    let names = Set(header.map(folded))
    var missing = timeNames.filter { !names.contains(folded($0)) }
    if !names.contains("title"), !names.contains("cue") { missing.insert("Title", at: 0) }
    return missing
  }

  func title(_ record: CSVRecord) -> String { cell(titleColumn, record) }
  func cue(_ record: CSVRecord) -> String { cell(cueColumn, record) }

  /// What to call a row by.
  func name(_ record: CSVRecord) -> String {
    let title = title(record)
    return title.isEmpty ? cue(record) : title
  }

  private func cell(_ column: Int?, _ record: CSVRecord) -> String {
    guard let column, column < record.cells.count else { return "" }
    return record.cells[column]
  }

  /// `scheduled_start`, `Scheduled Start` and `scheduledStart` are one name.
  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter }
  }
}
