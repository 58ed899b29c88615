// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of what-if files and of changes on the command line.
extension Fault {
  static func badPath(_ text: String) -> Fault {
    Fault(
      code: "bad-path",
      Phrase("'\(shortened(text))' is no path", "'\(shortened(text))' không phải là đường dẫn"),
      help: Phrase(
        "write a part, then ids and keys, such as 'people.mc.leaves'",
        "ghi tên phần, rồi các mã và khóa, ví dụ 'people.mc.leaves'"
      )
    )
  }

  static func noAssignment(_ text: String) -> Fault {
    Fault(
      code: "bad-path",
      Phrase("'=' is missing in '\(shortened(text))'", "thiếu dấu '=' trong '\(shortened(text))'"),
      help: Phrase(
        "write a path, '=' and a value, such as 'session.ends=11:15'",
        "ghi đường dẫn, dấu '=' và giá trị, ví dụ 'session.ends=11:15'"
      )
    )
  }

  static var noValue: Fault {
    Fault(
      code: "empty-value",
      Phrase("nothing stands after '='", "sau dấu '=' chưa có gì"),
      help: Phrase("write the value", "ghi giá trị vào")
    )
  }

  static func badShift(_ text: String) -> Fault {
    Fault(
      code: "bad-shift",
      Phrase(
        "'\(shortened(text))' is no number of minutes",
        "'\(shortened(text))' không phải là số phút"
      ),
      help: Phrase(
        "write '15' for later, '-15' for earlier",
        "ghi '15' để lùi lại, '-15' để sớm lên"
      )
    )
  }

  static func shiftedBeforeMidnight(_ text: String) -> Fault {
    Fault(
      code: "bad-shift",
      Phrase(
        "this would move \(text) before midnight",
        "như vậy \(text) sẽ rơi vào ngày hôm trước"
      ),
      help: Phrase("shift by less, or from a later time", "dời ít hơn, hoặc dời từ giờ muộn hơn")
    )
  }

  static func unknownID(_ name: String, _ suggestion: String?, others: [String]) -> Fault {
    Fault(
      code: "unknown-id",
      Phrase(
        "nothing in the event has the id '\(shortened(name))'",
        "trong chương trình không có gì mang mã '\(shortened(name))'"
      ),
      help: self.suggestion(suggestion) ?? known(others)
    )
  }

  static func unknownInPath(
    _ component: String,
    _ path: String,
    _ suggestion: String?,
    _ others: [String]
  ) -> Fault {
    Fault(
      code: "unknown-path",
      Phrase(
        "there is no '\(shortened(component))' in '\(shortened(path))'",
        "không có '\(shortened(component))' trong '\(shortened(path))'"
      ),
      help: self.suggestion(suggestion) ?? known(others)
    )
  }

  static func singleValueInPath(_ component: String, _ path: String) -> Fault {
    Fault(
      code: "unknown-path",
      Phrase(
        "what stands before '\(shortened(component))' in '\(shortened(path))' has no keys",
        "phần đứng trước '\(shortened(component))' trong '\(shortened(path))' không có khóa bên trong"
      ),
      help: Phrase(
        "end the path there and set the value whole",
        "dừng đường dẫn ở đó và ghi cả giá trị"
      )
    )
  }

  static func pathNotThere(_ path: String) -> Fault {
    Fault(
      code: "unknown-path",
      Phrase(
        "the event says nothing at '\(shortened(path))'",
        "chương trình không ghi gì ở '\(shortened(path))'"
      ),
      help: Phrase("there is nothing to remove", "không có gì để bỏ")
    )
  }

  static func movedIntoItself(_ name: String) -> Fault {
    Fault(
      code: "bad-move",
      Phrase(
        "'\(shortened(name))' cannot stand beside or in itself",
        "'\(shortened(name))' không thể đứng cạnh hay trong chính nó"
      ),
      help: Phrase("name another item or block", "ghi mã của mục hoặc khối khác")
    )
  }

  static func noBlockToAddTo(_ name: String) -> Fault {
    Fault(
      code: "unknown-block",
      Phrase("'\(shortened(name))' is no block", "'\(shortened(name))' không phải là khối"),
      help: Phrase("name a block, or write 'after'", "ghi mã của một khối, hoặc dùng 'after'")
    )
  }

  static func contradictoryChanges(
    _ path: String,
    isRemoval: Bool,
    _ other: String,
    otherIsRemoval: Bool,
    at place: SourcePlace
  ) -> Fault {
    let remark = Remark(
      message: Phrase("the other change is here", "thay đổi kia ở đây"),
      place: place
    )
    let help = Phrase("keep one of the two changes", "giữ một trong hai thay đổi")
    if path == other, isRemoval == otherIsRemoval {
      return Fault(
        code: "contradictory-changes",
        isRemoval
          ? Phrase("'\(shortened(path))' is removed twice", "'\(shortened(path))' bị bỏ hai lần")
          : Phrase("'\(shortened(path))' is set twice", "'\(shortened(path))' được đặt hai lần"),
        remarks: [remark],
        help: help
      )
    }
    let verb = isRemoval ? Phrase("removed", "bỏ") : Phrase("set", "đặt")
    let earlier = otherIsRemoval ? Phrase("removed", "bỏ") : Phrase("set", "đặt")
    return Fault(
      code: "contradictory-changes",
      Phrase(
        "'\(shortened(path))' is \(verb.english), and '\(shortened(other))' is \(earlier.english) too",
        "'\(shortened(path))' được \(verb.vietnamese), mà '\(shortened(other))' cũng được \(earlier.vietnamese)"
      ),
      remarks: [remark],
      help: help
    )
  }

  static var cannotBeWritten: Fault {
    Fault(
      code: "cannot-edit",
      Phrase(
        "this change cannot be written into the file as it is laid out",
        "không ghi được thay đổi này vào tệp với cách trình bày hiện có"
      ),
      help: Phrase(
        "write it into a what-if file, or by hand",
        "ghi vào tệp giả định, hoặc sửa bằng tay"
      )
    )
  }

  private static func known(_ names: [String]) -> Phrase {
    names.isEmpty
      ? Phrase("nothing there has an id", "ở đó không có mã nào")
      : Phrase(
        "known are: \(enumeration(names, limit: 40))",
        "hiện có: \(enumeration(names, limit: 40))"
      )
  }
}
