// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OfficeFiles

/// Faults of items, blocks and awards.
extension Fault {
  static func tooManyItems(items: Int, blocks: Int) -> Fault {
    let isItems = items > Limits.items
    let (count, limit) = isItems ? (items, Limits.items) : (blocks, Limits.blocks)
    return Fault(
      code: "too-many",
      Phrase(
        "the programme has \(count) \(isItems ? "items" : "blocks"); at most \(limit) are planned",
        "chương trình có \(count) \(isItems ? "mục" : "khối"); chỉ xếp được tối đa \(limit)"
      ),
      help: Phrase(
        "split the event into sessions, one file each",
        "chia sự kiện thành nhiều phiên, mỗi phiên một tệp"
      )
    )
  }

  static func unknownKind(_ text: String, _ suggestion: String?) -> Fault {
    let english = Kind.all.map(\.rawValue).joined(separator: ", ")
    let vietnamese = Kind.all.map { "\($0) (\(KindName.of($0).vietnamese))" }
      .joined(separator: ", ")
    let list = Phrase("kinds are: \(english)", "các loại: \(vietnamese)")
    return Fault(
      code: "unknown-kind",
      Phrase(
        "there is no kind '\(shortened(text))'",
        "không có loại mục '\(shortened(text))'"
      ),
      help: self.suggestion(suggestion) ?? list
    )
  }

  static var emptyProgramme: Fault {
    Fault(
      code: "empty-programme",
      Phrase("the programme has no items", "chương trình chưa có mục nào"),
      help: Phrase(
        "add one, such as - { id: opening, title: Opening, kind: speech, minutes: 5 }",
        "thêm một mục, ví dụ - { id: khai-mac, title: Khai mạc, kind: speech, minutes: 5 }"
      )
    )
  }

  static func emptyBlock(_ id: String) -> Fault {
    Fault(
      code: "empty-block",
      Phrase("the block '\(id)' has no items", "khối '\(id)' chưa có mục nào"),
      help: Phrase("add items, or delete the block", "thêm mục, hoặc xóa khối này")
    )
  }

  static func noEqualMinutes(_ block: Block, _ shortest: Item, _ longest: Item) -> Fault {
    let least = LengthNotation.text(shortest.minutes.minimum)
    let most = LengthNotation.text(longest.minutes.maximum)
    return Fault(
      code: "no-equal-minutes",
      Phrase(
        "the items of '\(block.id)' cannot have one length: '\(shortest.id)' takes at least \(least), '\(longest.id)' at most \(most)",
        "các mục của '\(block.id)' không thể dài bằng nhau: '\(shortest.id)' ít nhất \(least), '\(longest.id)' nhiều nhất \(most)"
      ),
      remarks: [
        Remark(message: Phrase("at least \(least)", "ít nhất \(least)"), place: shortest.place),
        Remark(message: Phrase("at most \(most)", "nhiều nhất \(most)"), place: longest.place),
      ],
      help: Phrase(
        "change the minutes of one of them, or delete 'equal_minutes'",
        "sửa số phút của một mục, hoặc xóa 'equal_minutes'"
      )
    )
  }

  static func itemWithoutID(suggestion: String) -> Fault {
    let id = suggestion.isEmpty ? "item-1" : suggestion
    return Fault(
      code: "missing-key",
      Phrase("an item lacks 'id'", "một mục thiếu 'id'"),
      help: Phrase(
        "add 'id: \(id)'; rules and papers refer to it",
        "thêm 'id: \(id)'; quy tắc và tài liệu dùng mã này"
      )
    )
  }

  static func blockWithoutID(suggestion: String) -> Fault {
    let id = suggestion.isEmpty ? "block-1" : suggestion
    return Fault(
      code: "missing-key",
      Phrase("a block lacks 'block', its id", "một khối thiếu 'block' là mã của khối"),
      help: Phrase("add 'block: \(id)'", "thêm 'block: \(id)'")
    )
  }

  static func noMinutes(_ name: String) -> Fault {
    Fault(
      code: "no-minutes",
      Phrase(
        "nothing says how long '\(shortened(name))' takes",
        "chưa ghi '\(shortened(name))' dài bao lâu"
      ),
      help: Phrase(
        "add 'minutes: 5', or a range such as 5..7, to the item or its block",
        "thêm 'minutes: 5', hoặc một khoảng như 5..7, cho mục hoặc khối chứa nó"
      )
    )
  }

  static func countsBesideRecipients(_ key: String, first: SourcePlace) -> Fault {
    Fault(
      code: "conflicting-keys",
      Phrase(
        "'\(key)' and 'recipients' exclude each other",
        "'\(key)' và 'recipients' không thể cùng có"
      ),
      remarks: [
        Remark(message: Phrase("'recipients' stands here", "'recipients' ở đây"), place: first)
      ],
      help: Phrase(
        "delete '\(key)': the file is counted",
        "xóa '\(key)': số người được đếm từ tệp"
      )
    )
  }

  static var noRecipients: Fault {
    Fault(
      code: "missing-key",
      Phrase("the award does not say who receives it", "chưa ghi ai nhận phần thưởng"),
      help: Phrase(
        "add 'collectives', 'households' or 'individuals' with a number, or 'recipients' with a CSV file",
        "thêm 'collectives', 'households' hoặc 'individuals' kèm con số, hoặc 'recipients' kèm tệp CSV"
      )
    )
  }

  static var nobodyReceives: Fault {
    Fault(
      code: "nobody-receives",
      Phrase("nobody receives this award", "không có ai nhận phần thưởng này"),
      help: Phrase("write how many, or delete the item", "ghi số lượng, hoặc xóa mục này")
    )
  }

  static func spreadsheetRecipients(_ path: String) -> Fault {
    Fault(
      code: "spreadsheet",
      Phrase(
        "'\(shortened(path))' is a spreadsheet of a kind that is not read; lists are XLSX or CSV",
        "'\(shortened(path))' là bảng tính loại không đọc được; danh sách phải là XLSX hoặc CSV"
      ),
      help: Phrase(
        "in Excel save it as “XLSX” or “CSV UTF-8” and name that file here",
        "trong Excel chọn lưu dạng “XLSX” hoặc “CSV UTF-8” rồi ghi tên tệp đó vào đây"
      )
    )
  }

  static func unreadableSpreadsheet(_ path: String, _ reason: OfficeFault) -> Fault {
    Fault(
      code: "spreadsheet",
      Phrase(
        "'\(shortened(path))' cannot be read: \(reason.words(in: .english))",
        "không đọc được '\(shortened(path))': \(reason.words(in: .vietnamese))"
      ),
      help: Phrase("save it again from Excel, as XLSX", "mở trong Excel rồi lưu lại dạng XLSX")
    )
  }

  static func noRecipientsIn(_ path: String) -> Fault {
    Fault(
      code: "nobody-receives",
      Phrase(
        "'\(shortened(path))' lists nobody",
        "'\(shortened(path))' không có ai trong danh sách"
      ),
      help: Phrase(
        "write one recipient a line: name, unit, category",
        "mỗi dòng một người nhận: họ tên, đơn vị, loại"
      )
    )
  }

  static var openQuoteInList: Fault {
    Fault(
      code: "csv-quote",
      Phrase("a quote is opened and never closed", "dấu ngoặc kép mở mà không đóng"),
      help: Phrase("close it on the same line", "đóng lại trên cùng dòng")
    )
  }

  static func unknownRecipientColumn(_ name: String) -> Fault {
    Fault(
      .warning,
      code: "unknown-column",
      Phrase(
        "the column '\(shortened(name))' is not read",
        "không đọc cột '\(shortened(name))'"
      ),
      help: Phrase(
        "the columns are name, unit and category",
        "các cột được đọc là tên, đơn vị và loại"
      )
    )
  }

  static func unknownCategory(_ text: String) -> Fault {
    Fault(
      code: "bad-choice",
      Phrase(
        "'\(shortened(text))' is no kind of recipient",
        "'\(shortened(text))' không phải là loại đối tượng nhận"
      ),
      help: Phrase(
        "write collective, household or individual",
        "ghi tập thể, hộ gia đình hoặc cá nhân"
      )
    )
  }

  static var recipientWithoutName: Fault {
    Fault(
      code: "no-name",
      Phrase("this recipient has no name", "người nhận này chưa có tên"),
      help: Phrase("write the name, or delete the line", "ghi tên, hoặc xóa dòng này")
    )
  }
}
