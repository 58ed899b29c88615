// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The page that explains every key, made of the key table.
package enum EventReference {
  /// The page as Markdown, ended by a line break.
  package static func markdown(_ language: Language) -> String {
    let sections = FormatPart.allCases.map { section($0, language) }
    let ends = [placeholders(language), kinds(language), notations(language)]
    return ([introduction(language)] + sections + ends).joined(separator: "\n")
  }

  private static func introduction(_ language: Language) -> String {
    switch language {
    case .english:
      """
      # The event file: every key

      Generated from the key table; `runsheet schema` prints the same as a JSON Schema.

      """
    case .vietnamese:
      """
      # Tệp sự kiện: tất cả các khóa

      Trang này được tạo từ bảng khóa; `runsheet schema` in cùng nội dung dưới dạng JSON Schema.

      """
    }
  }

  private static func section(_ part: FormatPart, _ language: Language) -> String {
    let heads = Phrase(
      "| Key | Value | Without it | Meaning |",
      "| Khóa | Giá trị | Nếu không ghi | Ý nghĩa |"
    )
    let lines = part.rows.map { row in
      let cells = [
        "`\(row.word)`", row.entry.notation.words.text(in: language),
        standard(row.entry, language), row.meaning.text(in: language),
      ]
      return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let table = [heads.text(in: language), "|---|---|---|---|"] + lines
    let remark = part.standing.remark.map { sentence($0.text(in: language)) + "\n\n" } ?? ""
    return "## \(part.rawValue)\n\n" + remark + table.joined(separator: "\n") + "\n"
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func standard(_ entry: KeyEntry, _ language: Language) -> String {
    if entry.isRequired { return Phrase("required", "bắt buộc").text(in: language) }
    guard let standard = entry.standard else { return "" }
    if standard.english == standard.vietnamese, !standard.english.isEmpty {
      return "`\(standard.english)`"
    }
    return standard.text(in: language)
  }

  private static func placeholders(_ language: Language) -> String {
    let heads = Phrase(
      """
      ## Words for scripts

      What the built-in sentences of the announcer ask of `texts`. Where an empty one holds the papers
      back, they name it. Sentences of your own, from a folder of templates, may ask for any other name.

      | Name | Is |
      """,
      """
      ## Lời dẫn

      Những gì các câu dẫn soạn sẵn lấy từ `texts`. Thiếu nội dung bắt buộc nào thì khi in sẽ báo đúng
      tên ấy. Câu dẫn riêng trong thư mục mẫu có thể dùng thêm tên khác.

      | Tên | Là |
      """
    )
    let lines = PlaceholderName.allCases.map { name in
      let scope = name.scope.map { "-" + $0.text(in: language).uppercased() } ?? ""
      return "| `\(name.rawValue)\(scope)` | \(name.meaning.text(in: language)) |"
    }
    return ([heads.text(in: language), "|---|---|"] + lines).joined(separator: "\n") + "\n"
  }

  private static func kinds(_ language: Language) -> String {
    let heads = Phrase(
      "## Kinds\n\n| Kind | Is | Stage |",
      "## Các loại mục\n\n| Loại | Là | Sân khấu |"
    )
    let lines = Kind.all.map { kind in
      "| `\(kind)` | \(KindName.of(kind).text(in: language)) | `\(kind.impliedSetup)` |"
    }
    return ([heads.text(in: language), "|---|---|---|"] + lines).joined(separator: "\n") + "\n"
  }

  private static func notations(_ language: Language) -> String {
    let clocks = ClockNotation.examples.map { "`\($0)`" }.joined(separator: ", ")
    let lengths = LengthNotation.examples.map { "`\($0)`" }.joined(separator: ", ")
    return switch language {
    case .english:
      """
      ## Notations

      - A time: \(clocks); `:SS` behind it where `grain` is below a minute. Hours past 24 go on with the same day.
      - A length: \(lengths). A bare number is minutes.
      - A range or a window: `5..7`, `..10:30`, `08:45..`; a single value is exact.
      - An id: small letters a-z, digits, `-` and `_`; `any`, `start`, `end` and `never` are reserved.
      - A file has at most \(Limits.items) items and \(Limits.bytes / 1_000_000) MB.

      """
    case .vietnamese:
      """
      ## Cách ghi

      - Giờ: \(clocks); thêm `:SS` khi `grain` nhỏ hơn một phút. Quá 24 giờ thì tính tiếp trong cùng ngày.
      - Thời lượng: \(lengths). Số không có đơn vị là phút.
      - Khoảng: `5..7`, `..10:30`, `08:45..`; một giá trị đơn là chính xác giá trị đó.
      - Mã: chữ thường không dấu a-z, chữ số, `-` và `_`; `any`, `start`, `end` và `never` là từ dành riêng.
      - Một tệp có tối đa \(Limits.items) mục và \(Limits.bytes / 1_000_000) MB.

      """
    }
  }
}
