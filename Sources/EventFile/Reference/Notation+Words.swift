// SPDX-License-Identifier: GPL-3.0-or-later

extension Notation {
  /// How the reference page calls a value in this notation.
  var words: Phrase {
    switch self {
    case .text: Phrase("text", "văn bản")
    case .newIdentifier: Phrase("an id", "mã tự đặt")
    case .reference(let reference): reference.words
    case .whole(let least): Phrase("a number from \(least) on", "số từ \(least) trở lên")
    case .weight, .decimal: Phrase("a number, such as `2` or `0.5`", "số, ví dụ `2` hoặc `0.5`")
    case .yesOrNo: Phrase("`yes` or `no`", "`yes` (có) hoặc `no` (không)")
    case .nothing: Phrase("the word alone", "chỉ cần tên")
    case .clock: Phrase("a time", "giờ")
    case .clockWindow: Phrase("a window of times", "khoảng giờ")
    case .length: Phrase("a length", "thời lượng")
    case .lengthInSeconds:
      Phrase("a length; a bare number is seconds", "thời lượng; số không đơn vị là giây")
    case .lengthRange: Phrase("a range of lengths", "khoảng thời lượng")
    case .gap: Phrase("`10..`, `..20` or `5..10`", "`10..`, `..20` hoặc `5..10`")
    case .grain: Phrase("`1m`, `30s` or `15s`", "`1m`, `30s` hoặc `15s`")
    case .date: Phrase("a date, `2020-01-16`", "ngày, `2020-01-16`")
    case .weekday: Phrase("`Thursday`, `Thứ Năm` …", "`Thứ Năm`, `Thursday` …")
    case .lunarDate: Phrase("`22 tháng Chạp năm Kỷ Hợi`", "`22 tháng Chạp năm Kỷ Hợi`")
    case .timeZone: Phrase("`Asia/Ho_Chi_Minh` …", "`Asia/Ho_Chi_Minh` …")
    case .workingDays:
      Phrase("`3 days`, `1 working day`", "`3 ngày`, `1 ngày làm việc`")
    case .file: Phrase("a file beside the event file", "tệp đặt cạnh tệp sự kiện")
    case .choice(let words), .openChoice(let words):
      Phrase(Self.quoted(words, " or "), Self.quoted(words, " hoặc "))
    case .changeover: Phrase("a length, or `never`", "thời lượng, hoặc `never`")
    case .formatNumber: Phrase("`1`", "`1`")
    case .preference: Phrase("a preference", "ưu tiên")
    case .anything: Phrase("a value of the key it names", "giá trị của khóa được nêu")
    case .list(let element):
      Phrase("a list: \(element.words.english)", "danh sách: \(element.words.vietnamese)")
    case .oneOrMore(let element):
      Phrase("\(element.words.english); or a list", "\(element.words.vietnamese); hoặc danh sách")
    case .either(let first, let second):
      Phrase(
        "\(first.words.english), or \(second.words.english)",
        "\(first.words.vietnamese), hoặc \(second.words.vietnamese)"
      )
    case .part(let part): part.link
    case .map(let key, let value):
      Phrase(
        "\(key.words.english): \(value.words.english)",
        "\(key.words.vietnamese): \(value.words.vietnamese)"
      )
    }
  }

  private static func quoted(_ words: [String], _ last: String) -> String {
    let quoted = words.map { "`\($0)`" }
    guard let final = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + last + final
  }
}

extension Notation.Reference {
  var words: Phrase {
    switch self {
    case .person: Phrase("the id of a person", "mã một người")
    case .item: Phrase("the id of an item", "mã của một mục")
    case .itemOrBlock: Phrase("the id of an item or block", "mã của một mục hoặc khối")
    case .block: Phrase("the id of a block", "mã một khối")
    case .tag: Phrase("a tag", "một nhãn")
    case .personOrAll: Phrase("the id of a person, or `all`", "mã một người, hoặc `all`")
    }
  }
}

extension Notation.MapKey {
  var words: Phrase {
    switch self {
    case .person: Phrase("id", "mã")
    case .team: Phrase("team", "tổ")
    case .placeholder: Phrase("placeholder", "chỗ điền")
    case .changeover: Phrase("`setup -> setup`", "`bố trí -> bố trí`")
    case .kindOrItem: Phrase("kind or id of an item", "loại hoặc mã của mục")
    case .riskSubject:
      Phrase(
        "kind, id of an item, `late_start`, `changeover`, `absent` or `strictness`",
        "loại, mã của mục, `late_start`, `changeover`, `absent` hoặc `strictness`"
      )
    case .preference: Phrase("preference", "ưu tiên")
    case .language: Phrase("`vi`, `en`", "`vi`, `en`")
    case .path: Phrase("path", "đường dẫn")
    }
  }
}

extension FormatPart {
  /// A link to the part's section of the reference page.
  fileprivate var link: Phrase {
    let target = "[\(rawValue)](#\(rawValue))"
    return Phrase(target, target)
  }
}
