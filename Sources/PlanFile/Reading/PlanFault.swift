// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One thing wrong in a plan file.
enum PlanFault {
  enum Shape {
    case list
    case text
    case number
  }

  case notUTF8(isJSON: Bool)
  case notJSON
  case unknownFormat
  case missing(String)
  case wrongShape(Shape)
  case noClock(String)
  /// The same in a cell of a spreadsheet.
  case noClockCell(String)
  case unclosedQuote
  case missingColumn(String)
  case noItems
  case unknownItem(ItemID)
  case doubleItem(ItemID)
  case backwards(ItemID, ClockTime)

  func diagnostic(
    at place: SourcePlace?,
    path: String? = nil,
    notes: [Diagnostic.Note] = [],
    in language: Language
  ) -> Diagnostic {
    let sentence = sentence(in: language)
    let message = path.map { "\($0): \(sentence)" } ?? sentence
    return Diagnostic(
      .error,
      code: code,
      message,
      at: place,
      notes: notes,
      help: help(in: language)
    )
  }

  private var code: String {
    switch self {
    case .notUTF8, .notJSON, .unclosedQuote: "plan-syntax"
    case .unknownFormat: "plan-format"
    case .missing, .wrongShape, .missingColumn, .noItems: "plan-shape"
    case .noClock, .noClockCell: "plan-clock"
    case .unknownItem: "plan-unknown-item"
    case .doubleItem: "plan-double-item"
    case .backwards: "plan-backwards"
    }
  }
}

extension PlanFault {
  /// What stands after a fault that others are like.
  static func repeats(_ count: Int, in language: Language) -> String {
    switch language {
    case .english:
      count == 1
        ? "1 more cell is written so, here"
        : "\(count) more cells are written so, the next one here"
    case .vietnamese:
      count == 1
        ? "còn 1 ô nữa viết như vậy, ở đây" : "còn \(count) ô nữa viết như vậy, ô tiếp theo ở đây"
    }
  }

  fileprivate func help(in language: Language) -> String? {
    switch (self, language) {
    case (.notUTF8(isJSON: false), .english): "save it as CSV UTF-8"
    case (.notUTF8(isJSON: false), .vietnamese): "lưu tệp theo dạng CSV UTF-8"
    case (.notUTF8(isJSON: true), .english): "save it as UTF-8"
    case (.notUTF8(isJSON: true), .vietnamese): "lưu tệp theo mã UTF-8"
    case (.noClockCell, .english):
      "in the spreadsheet, give the cells the format hh:mm, so that they read 07:30, and save again"
    case (.noClockCell, .vietnamese):
      "trong bảng tính, đặt định dạng hh:mm cho các ô giờ để ô ghi 07:30, rồi lưu lại"
    default: nil
    }
  }

  fileprivate func sentence(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  private var english: String {
    switch self {
    case .notUTF8: "the plan is not text in UTF-8"
    case .notJSON: "the plan is not complete JSON"
    case .unknownFormat: "this version reads plans of format \(PlanWriter.format) only"
    case .missing(let key): "'\(key)' is missing"
    case .wrongShape(.list): "a list is expected here"
    case .wrongShape(.text): "text in quotes is expected here"
    case .wrongShape(.number): "'value' must be a number"
    case .noClock(let text), .noClockCell(let text): "'\(text)' is no clock time such as 07:30"
    case .unclosedQuote: "a quoted cell that begins here is never closed"
    case .missingColumn(let name): "there is no column '\(name)'; id, start and end are needed"
    case .noItems: "the plan has no items"
    case .unknownItem(let id): "the event has no item '\(id)'"
    case .doubleItem(let id): "'\(id)' stands in the plan twice"
    case .backwards(let id, let start): "'\(id)' must not end before its start, \(start)"
    }
  }

  private var vietnamese: String {
    switch self {
    case .notUTF8: "tệp phương án không phải văn bản UTF-8"
    case .notJSON: "tệp phương án không phải JSON trọn vẹn"
    case .unknownFormat: "phiên bản này chỉ đọc phương án có format \(PlanWriter.format)"
    case .missing(let key): "thiếu '\(key)'"
    case .wrongShape(.list): "ở đây phải là một danh sách"
    case .wrongShape(.text): "ở đây phải là chữ đặt trong dấu ngoặc kép"
    case .wrongShape(.number): "'value' phải là một số"
    case .noClock(let text), .noClockCell(let text): "'\(text)' không phải giờ, ví dụ 07:30"
    case .unclosedQuote: "ô bắt đầu ở đây mở ngoặc kép mà không đóng"
    case .missingColumn(let name): "không có cột '\(name)'; cần đủ id, start và end"
    case .noItems: "phương án không có mục nào"
    case .unknownItem(let id): "chương trình không có mục '\(id)'"
    case .doubleItem(let id): "'\(id)' xuất hiện hai lần trong phương án"
    case .backwards(let id, let start): "'\(id)' không được kết thúc trước khi bắt đầu, \(start)"
    }
  }
}
