// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of names: given twice, or to nothing.
extension Fault {
  static func doubleIdentifier(_ name: String, first: SourcePlace) -> Fault {
    Fault(
      code: "double-id",
      Phrase("the id '\(name)' is taken", "mã '\(name)' đã được dùng"),
      remarks: [Remark(message: Phrase("it is given here first", "lần đầu ở đây"), place: first)],
      help: Phrase(
        "choose another: items, blocks and people have one set of ids",
        "chọn mã khác: mục, khối và người dùng chung một bộ mã"
      )
    )
  }

  static func unknownPerson(_ name: String, _ suggestion: String?, others: [String]) -> Fault {
    let known = enumeration(others)
    let list =
      others.isEmpty
      ? Phrase(
        "add the person to 'people'",
        "thêm người này vào 'people'"
      )
      : Phrase(
        "add the person to 'people'; known are: \(known)",
        "thêm người này vào 'people'; hiện có: \(known)"
      )
    return Fault(
      code: "unknown-person",
      Phrase(
        "there is no '\(shortened(name))' in 'people'",
        "trong 'people' không có '\(shortened(name))'"
      ),
      help: self.suggestion(suggestion) ?? list
    )
  }

  static func unknownItem(
    _ name: String,
    _ suggestion: String?,
    isPerson: Bool,
    isBlock: Bool
  ) -> Fault {
    if isBlock {
      return Fault(
        code: "unknown-item",
        Phrase("'\(name)' is a block, not an item", "'\(name)' là khối, không phải mục"),
        help: Phrase("name one item", "ghi mã của một mục")
      )
    }
    return Fault(
      code: "unknown-item",
      isPerson
        ? personNotItem(name)
        : Phrase(
          "there is no item '\(shortened(name))'",
          "không có mục '\(shortened(name))'"
        ),
      help: self.suggestion(suggestion)
        ?? Phrase("write the id of an item", "ghi mã của một mục")
    )
  }

  static func unknownSubject(_ name: String, _ suggestion: String?, isPerson: Bool) -> Fault {
    Fault(
      code: "unknown-item",
      isPerson
        ? personNotItem(name)
        : Phrase(
          "there is no item or block '\(shortened(name))'",
          "không có mục hay khối '\(shortened(name))'"
        ),
      help: self.suggestion(suggestion)
        ?? Phrase("write the id of an item or a block", "ghi mã của một mục hoặc khối")
    )
  }

  private static func personNotItem(_ name: String) -> Phrase {
    Phrase("'\(name)' is a person, not an item", "'\(name)' là người, không phải mục")
  }

  static func unknownBlock(_ name: String, _ suggestion: String?, others: [String]) -> Fault {
    let known = enumeration(others)
    return Fault(
      code: "unknown-block",
      Phrase("there is no block '\(shortened(name))'", "không có khối '\(shortened(name))'"),
      help: self.suggestion(suggestion)
        ?? (others.isEmpty
          ? Phrase("the programme has no blocks", "chương trình không có khối nào")
          : Phrase("blocks: \(known)", "các khối: \(known)"))
    )
  }

  static func unknownTag(_ name: String, _ suggestion: String?, others: [String]) -> Fault {
    let known = enumeration(others)
    return Fault(
      code: "unknown-tag",
      Phrase(
        "no item has the tag '\(shortened(name))'",
        "không có mục nào mang nhãn '\(shortened(name))'"
      ),
      help: self.suggestion(suggestion)
        ?? (others.isEmpty
          ? Phrase("give items 'tags: [\(name)]'", "ghi 'tags: [\(name)]' cho các mục")
          : Phrase("tags: \(known)", "các nhãn hiện có: \(known)"))
    )
  }

  static func insideNamedBlock(_ name: String, _ block: String, _ key: String) -> Fault {
    Fault(
      code: "named-twice",
      Phrase(
        "'\(key)' names '\(block)' and '\(name)', which is in it",
        "'\(key)' nhắc đến '\(block)' và cả '\(name)' nằm trong đó"
      ),
      help: Phrase("keep one of the two", "giữ một trong hai")
    )
  }

  static func notInBlock(_ name: String, _ block: String) -> Fault {
    Fault(
      code: "not-in-block",
      Phrase("'\(name)' is not in '\(block)'", "'\(name)' không nằm trong '\(block)'"),
      help: Phrase("name an item of '\(block)'", "ghi mã của một mục trong '\(block)'")
    )
  }

  static func namedTwice(_ name: String, _ key: String) -> Fault {
    Fault(
      code: "named-twice",
      Phrase("'\(key)' names '\(name)' twice", "'\(key)' nhắc đến '\(name)' hai lần"),
      help: Phrase("delete one of the two", "xóa một trong hai")
    )
  }

  static func wantsMoreNames(_ key: String, least: Int) -> Fault {
    Fault(
      code: "too-few",
      Phrase(
        "'\(key)' needs at least \(least) names",
        "'\(key)' cần ghi ít nhất \(least) mã hoặc nhãn"
      ),
      help: Phrase("add what is missing, or delete the line", "thêm cho đủ, hoặc xóa dòng này")
    )
  }

  static var standsInForSelf: Fault {
    Fault(
      code: "own-standby",
      Phrase("nobody stands in for themselves", "không ai dự phòng cho chính mình"),
      help: Phrase("name the other person", "ghi mã của người kia")
    )
  }

  static func badChangeover(_ text: String) -> Fault {
    Fault(
      code: "bad-changeover",
      Phrase(
        "'\(shortened(text))' is no changeover",
        "'\(shortened(text))' không phải là dòng chuyển sân khấu"
      ),
      help: Phrase(
        "write two setups with an arrow, such as 'lectern -> screen: 1'",
        "ghi hai cách bố trí và mũi tên, ví dụ 'lectern -> screen: 1'"
      )
    )
  }

  static func endsOfSession(_ text: String) -> Fault {
    Fault(
      code: "bad-changeover",
      Phrase("'\(shortened(text))' cannot happen", "'\(shortened(text))' không thể xảy ra"),
      help: Phrase(
        "'start' stands on the left and 'end' on the right, with a setup on the other side",
        "'start' chỉ đứng bên trái, 'end' chỉ đứng bên phải, phía kia là một cách bố trí"
      )
    )
  }

  static func unusedSetup(_ name: String, _ suggestion: String?) -> Fault {
    Fault(
      .warning,
      code: "unused-setup",
      Phrase("no item has the setup '\(name)'", "không có mục nào dùng cách bố trí '\(name)'"),
      help: self.suggestion(suggestion)
        ?? Phrase(
          "give an item 'setup: \(name)', or delete the line",
          "ghi 'setup: \(name)' cho một mục, hoặc xóa dòng này"
        )
    )
  }
}
