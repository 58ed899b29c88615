// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of keys, and of values that are a list or a map where they should not be.
extension Fault {
  /// “did you mean”, when there is something to mean.
  static func suggestion(_ name: String?) -> Phrase? {
    name.map { Phrase("did you mean '\($0)'?", "có phải ý bạn là '\($0)'?") }
  }

  /// Names as a sentence lists them, cut short.
  static func enumeration(_ names: [String], limit: Int = 12) -> String {
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? shown + " …" : shown
  }

  static func unknownKey(
    _ key: String,
    in part: FormatPart,
    _ suggestion: String?,
    hasValue: Bool
  ) -> Fault {
    let known = enumeration(part.rows.map(\.word), limit: 40)
    let owners = FormatPart.allCases.filter { $0.rows.contains { $0.word == key } }
    let english = owners.map(\.title.english).joined(separator: " or ")
    let vietnamese = owners.map(\.title.vietnamese).joined(separator: " hoặc ")
    let owner = Phrase(
      "this key belongs into \(english)",
      "khóa này thuộc về \(vietnamese)"
    )
    let quotes = Phrase(
      "if this belongs to the text before the comma, put the whole text in quotes",
      "nếu đây là phần tiếp của nội dung trước dấu phẩy, hãy đặt trọn nội dung trong ngoặc kép"
    )
    let list = Phrase("known keys: \(known)", "các khóa có thể dùng: \(known)")
    return Fault(
      code: "unknown-key",
      Phrase(
        "\(part.title.english) has no key '\(shortened(key))'",
        "\(part.title.vietnamese) không có khóa '\(shortened(key))'"
      ),
      help: self.suggestion(suggestion)
        ?? ((1...2).contains(owners.count) ? owner : hasValue && !key.contains(" ") ? list : quotes)
    )
  }

  static func emptyValue(_ key: String) -> Fault {
    Fault(
      code: "empty-value",
      Phrase("nothing stands after '\(key):'", "sau '\(key):' chưa có gì"),
      help: Phrase("write the value", "ghi giá trị vào")
    )
  }

  static var emptyEntry: Fault {
    Fault(
      code: "empty-value",
      Phrase("this entry of the list is empty", "chỗ này trong danh sách còn trống"),
      help: Phrase("fill it in, or delete it", "điền nội dung, hoặc xóa đi")
    )
  }

  static func missingKey(_ key: String, in part: FormatPart, meaning: Phrase) -> Fault {
    let isFormat = part == .file && key == "format"
    let word = isFormat ? "format: 1" : "\(key):"
    return Fault(
      code: "missing-key",
      Phrase(
        "\(part.title.english) lacks '\(key)'",
        "\(part.title.vietnamese) thiếu '\(key)'"
      ),
      help: Phrase(
        "add '\(word)' (\(meaning.english.loweredFirst))",
        "thêm '\(word)' (\(meaning.vietnamese.loweredFirst))"
      )
    )
  }

  static func missingOneOf(_ keys: [String], in part: FormatPart) -> Fault {
    let quoted = keys.map { "'\($0)'" }
    return Fault(
      code: "missing-key",
      Phrase(
        "\(part.title.english) lacks \(quoted.joined(separator: " or "))",
        "\(part.title.vietnamese) thiếu \(quoted.joined(separator: " hoặc "))"
      ),
      help: Phrase("add one of them", "thêm một trong số đó")
    )
  }

  static func oneOfOnly(_ first: String, _ second: String) -> Fault {
    Fault(
      code: "conflicting-keys",
      Phrase(
        "'\(first)' and '\(second)' exclude each other",
        "'\(first)' và '\(second)' không thể cùng có"
      ),
      help: Phrase("keep one of the two", "giữ một trong hai")
    )
  }

  static func belongsTo(_ key: String, _ wanted: String, not statement: String) -> Fault {
    Fault(
      code: "conflicting-keys",
      Phrase(
        "'\(key)' goes with '\(wanted)', not with '\(statement)'",
        "'\(key)' đi với '\(wanted)', không đi với '\(statement)'"
      ),
      help: Phrase("delete '\(key)'", "xóa '\(key)'")
    )
  }

  static func wantsMap(_ part: FormatPart) -> Fault {
    let keys =
      part == .preference
      ? "near: …" : part.rows.prefix(3).map { "\($0.word): …" }.joined(separator: ", ")
    return Fault(
      code: "wrong-shape",
      Phrase(
        "\(part.title.english) is written as keys with values",
        "\(part.title.vietnamese) phải được ghi dưới dạng khóa và giá trị"
      ),
      help: Phrase("write it as { \(keys) }", "ghi dưới dạng { \(keys) }")
    )
  }

  static func wantsEntries(_ key: String) -> Fault {
    Fault(
      code: "wrong-shape",
      Phrase(
        "'\(key)' is written as names with values",
        "'\(key)' phải được ghi dưới dạng tên và giá trị"
      ),
      help: Phrase("write 'name: value' lines below it", "ghi các dòng 'tên: giá trị' bên dưới")
    )
  }

  static func wantsList(_ key: String) -> Fault {
    Fault(
      code: "wrong-shape",
      Phrase("'\(key)' is written as a list", "'\(key)' phải được ghi dưới dạng danh sách"),
      help: Phrase(
        "write [a, b], or lines that begin with '- '",
        "ghi [a, b], hoặc các dòng bắt đầu bằng '- '"
      )
    )
  }

  static func wantsSingleValue(_ key: String) -> Fault {
    Fault(
      code: "wrong-shape",
      Phrase("'\(key)' is a single value", "'\(key)' chỉ nhận một giá trị đơn"),
      help: Phrase(
        "write one value after '\(key):'; put a text that begins with [ or { in quotes",
        "ghi một giá trị sau '\(key):'; đặt trong ngoặc kép nếu nội dung bắt đầu bằng [ hoặc {"
      )
    )
  }

  static func tooManyEntries(_ key: String, limit: Int) -> Fault {
    Fault(
      code: "too-many",
      Phrase(
        "'\(key)' has more than \(limit) entries",
        "'\(key)' có hơn \(limit) giá trị"
      ),
      help: Phrase("at most \(limit) are read", "chỉ đọc tối đa \(limit) giá trị")
    )
  }

  static func unknownFormat(_ number: Int) -> Fault {
    Fault(
      code: "unknown-format",
      Phrase(
        "format \(number) is not known to this version of runsheet",
        "phiên bản runsheet này không biết định dạng \(number)"
      ),
      help: Phrase("write 'format: 1'", "ghi 'format: 1'")
    )
  }

  /// A text of the file as it may stand in a sentence.
  static func shortened(_ text: String, limit: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }
}

extension String {
  /// With a small first letter, as inside a sentence; abbreviations stay.
  fileprivate var loweredFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
