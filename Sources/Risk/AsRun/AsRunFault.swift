// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One thing wrong in an as-run list.
enum AsRunFault: Hashable {
  case notUTF8
  case unclosedQuote
  case empty
  case missingColumn(String)
  case nothingRan
  case noClock(String)
  case noLength(String, isPlanned: Bool)
  case unbelievable(String)
  /// A row of no item and no kind of this event; it teaches nothing.
  case unknownRow(String)

  /// A file without a usable row is of no use; a row that cannot be used is passed over with a word.
  var severity: Diagnostic.Severity {
    switch self {
    case .notUTF8, .unclosedQuote, .empty, .missingColumn, .nothingRan: .error
    default: .warning
    }
  }

  var code: String {
    switch self {
    case .notUTF8, .unclosedQuote: "as-run-syntax"
    case .empty, .missingColumn, .nothingRan: "as-run-shape"
    case .noClock: "as-run-clock"
    case .noLength, .unbelievable: "as-run-length"
    case .unknownRow: "as-run-unknown"
    }
  }

  func sentence(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  func help(in language: Language) -> String? {
    switch (self, language) {
    case (.notUTF8, .english): "save it as CSV UTF-8"
    case (.notUTF8, .vietnamese): "lưu tệp theo dạng CSV UTF-8"
    case (.empty, .english), (.missingColumn, .english):
      "the first line names the columns: Index, Title, Cue, Scheduled Start, Actual Start, "
        + "Scheduled End, Actual End"
    case (.empty, .vietnamese), (.missingColumn, .vietnamese):
      "dòng đầu ghi tên các cột: Index, Title, Cue, Scheduled Start, Actual Start, "
        + "Scheduled End, Actual End"
    case (.unknownRow, .english):
      "write the id of an item or a kind, such as talk, into its Cue to have it counted"
    case (.unknownRow, .vietnamese):
      "ghi mã của một mục hoặc một loại, ví dụ talk, vào cột Cue để dòng này được tính"
    case (.noClock, .english): "write it as 07:30 or 07:30:15"
    case (.noClock, .vietnamese): "ghi theo dạng 07:30 hoặc 07:30:15"
    default: nil
    }
  }

  private var english: String {
    switch self {
    case .notUTF8: "the as-run list is not text in UTF-8"
    case .unclosedQuote: "a quoted cell that begins here is never closed"
    case .empty: "the as-run list is empty"
    case .missingColumn(let name): "there is no column '\(name)'"
    case .nothingRan: "no row has both a planned and an actual length"
    case .noClock(let text): "'\(text)' is no clock time; the row is left out"
    case .noLength(let name, isPlanned: true): "'\(name)' has no planned length; it is left out"
    case .noLength(let name, isPlanned: false): "'\(name)' ends before it starts; it is left out"
    case .unbelievable(let name):
      "'\(name)' took less than a tenth or more than ten times its plan; it is left out"
    case .unknownRow(let name):
      "'\(name)' is no item of this event and tells no kind; it is left out"
    }
  }

  private var vietnamese: String {
    switch self {
    case .notUTF8: "tệp giờ thực tế không phải văn bản UTF-8"
    case .unclosedQuote: "ô bắt đầu ở đây mở ngoặc kép mà không đóng"
    case .empty: "tệp giờ thực tế trống"
    case .missingColumn(let name): "không có cột '\(name)'"
    case .nothingRan: "không dòng nào có đủ thời lượng kế hoạch và thực tế"
    case .noClock(let text): "'\(text)' không phải giờ; bỏ qua dòng này"
    case .noLength(let name, isPlanned: true): "'\(name)' không có thời lượng kế hoạch; bỏ qua"
    case .noLength(let name, isPlanned: false): "'\(name)' kết thúc trước khi bắt đầu; bỏ qua"
    case .unbelievable(let name):
      "'\(name)' dài chưa tới một phần mười hoặc hơn mười lần kế hoạch; bỏ qua"
    case .unknownRow(let name):
      "'\(name)' không phải mục nào của chương trình và không cho biết loại; bỏ qua"
    }
  }
}

/// Everything found wrong in one as-run list; rows that are wrong in the same way are told once.
struct AsRunFaults {
  private var entries: [(fault: AsRunFault, line: Int)] = []
  private var repeats: [String: [Int]] = [:]
  private let file: String
  private let language: Language

  init(file: String, language: Language) {
    self.file = file
    self.language = language
  }

  var hasErrors: Bool { entries.contains { $0.fault.severity == .error } }

  mutating func add(_ fault: AsRunFault, line: Int) {
    let isKnown = entries.contains { $0.fault.code == fault.code }
    if fault.severity == .warning, isKnown {
      repeats[fault.code, default: []].append(line)
    } else {
      entries.append((fault, line))
    }
  }

  var diagnostics: [Diagnostic] {
    entries.map { fault, line in
      let others = fault.severity == .warning ? repeats[fault.code] ?? [] : []
      let notes = others.first.map { next in
        Diagnostic.Note(more(others.count), at: SourcePlace(file: file, line: next, column: 1))
      }
      return Diagnostic(
        fault.severity,
        code: fault.code,
        fault.sentence(in: language),
        at: SourcePlace(file: file, line: line, column: 1),
        notes: notes.map { [$0] } ?? [],
        help: fault.help(in: language)
      )
    }
  }

  private func more(_ count: Int) -> String {
    switch language {
    case .english:
      count == 1 ? "1 more row is so, here" : "\(count) more rows are so, the next here"
    case .vietnamese:
      count == 1
        ? "còn 1 dòng nữa như vậy, ở đây" : "còn \(count) dòng nữa như vậy, dòng tiếp ở đây"
    }
  }
}
