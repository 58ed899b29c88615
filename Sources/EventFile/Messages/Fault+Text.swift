// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of the file as text.
extension Fault {
  static func fileTooLarge(bytes: Int) -> Fault {
    let limit = Limits.bytes / 1_000_000
    let size = (bytes + 99_999) / 100_000
    let megabytes = "\(size / 10).\(size % 10)"
    return Fault(
      code: "too-large",
      Phrase(
        "the file has \(megabytes) MB; an event file has at most \(limit) MB",
        "tệp nặng \(megabytes) MB; tệp sự kiện chỉ được tối đa \(limit) MB"
      ),
      help: Phrase("check that this is the right file", "kiểm tra xem có đúng tệp hay không")
    )
  }

  static func tooManyLines(_ count: Int) -> Fault {
    Fault(
      code: "too-large",
      Phrase(
        "the file has \(count) lines; an event file has at most \(Limits.lines)",
        "tệp có \(count) dòng; tệp sự kiện chỉ được tối đa \(Limits.lines) dòng"
      ),
      help: Phrase("check that this is the right file", "kiểm tra xem có đúng tệp hay không")
    )
  }

  static var lineTooLong: Fault {
    Fault(
      code: "line-too-long",
      Phrase(
        "this line is longer than \(Limits.lineLength) bytes",
        "dòng này dài hơn \(Limits.lineLength) byte"
      ),
      help: Phrase("break it into several lines", "ngắt thành nhiều dòng")
    )
  }

  static var notUTF8File: Fault {
    Fault(
      code: "not-utf-8",
      Phrase(
        "the file is saved in the encoding UTF-16 (“Unicode”)",
        "tệp được lưu theo bảng mã UTF-16 (“Unicode”)"
      ),
      help: Phrase(
        "save it again with the encoding UTF-8",
        "lưu lại tệp và chọn bảng mã (Encoding) UTF-8"
      )
    )
  }

  static var notUTF8: Fault {
    Fault(
      code: "not-utf-8",
      Phrase("this line is not in the encoding UTF-8", "dòng này không theo bảng mã UTF-8"),
      help: Phrase(
        "save the file with the encoding UTF-8, then type the damaged letters again",
        "lưu tệp theo bảng mã (Encoding) UTF-8 rồi gõ lại những chữ bị hỏng"
      )
    )
  }

  static func controlCharacter(_ scalar: Unicode.Scalar) -> Fault {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Fault(
      code: "control-character",
      Phrase(
        "an invisible control character (\(code)) stands here",
        "ở đây có một ký tự điều khiển không nhìn thấy được (\(code))"
      ),
      help: Phrase(
        "delete it, or type the line again; it may have come with a copy from another program",
        "xóa ký tự này hoặc gõ lại dòng; có thể nó bị dán kèm từ chương trình khác"
      )
    )
  }

  static var emptyFile: Fault {
    Fault(
      code: "empty-file",
      Phrase("the file is empty", "tệp không có nội dung"),
      help: Phrase(
        "'runsheet init' writes a first event file",
        "lệnh 'runsheet init' tạo sẵn một tệp mẫu"
      )
    )
  }

  static var tooManyAliases: Fault {
    let limits = (Limits.collectionAliases, Limits.scalarAliases)
    return Fault(
      code: "too-many-aliases",
      Phrase(
        "the file repeats parts by '*name' too often: at most \(limits.0) times for lists and maps, \(limits.1) times for single values",
        "tệp lặp lại nội dung bằng '*tên' quá nhiều lần: tối đa \(limits.0) lần với danh sách và nhóm khóa, \(limits.1) lần với giá trị đơn"
      ),
      help: Phrase(
        "write the parts out, or let a block hand them down",
        "ghi trực tiếp nội dung, hoặc ghi một lần ở khối chứa các mục"
      )
    )
  }

  static var tooManyNodes: Fault {
    Fault(
      code: "too-large",
      Phrase(
        "the file has more than \(Limits.nodes) values",
        "tệp có hơn \(Limits.nodes) giá trị"
      ),
      help: Phrase("check that this is the right file", "kiểm tra xem có đúng tệp hay không")
    )
  }

  static var tooDeep: Fault {
    Fault(
      code: "too-deep",
      Phrase(
        "values stand inside each other more than \(Limits.depth) deep",
        "các giá trị lồng vào nhau quá \(Limits.depth) tầng"
      ),
      help: Phrase(
        "look for brackets that are opened and never closed",
        "tìm dấu ngoặc mở mà không đóng"
      )
    )
  }

  static var keyIsNoText: Fault {
    Fault(
      code: "key-is-no-text",
      Phrase("a key must be a single word", "khóa phải là một từ đơn"),
      help: Phrase(
        "write 'key: value'; put a text that begins with [ or { in quotes",
        "viết 'khóa: giá trị'; đặt trong ngoặc kép nếu nội dung bắt đầu bằng [ hoặc {"
      )
    )
  }

  static func yamlTag(_ name: String) -> Fault {
    let written = name.replacing("tag:yaml.org,2002:", with: "!!")
    return Fault(
      code: "yaml-tag",
      Phrase("'\(written)' means nothing here", "'\(written)' không có nghĩa ở đây"),
      help: Phrase(
        "delete it; put a text that begins with ! in quotes",
        "xóa đi; đặt trong ngoặc kép nếu nội dung bắt đầu bằng !"
      )
    )
  }

  static func doubleKey(_ key: String, first: SourcePlace) -> Fault {
    Fault(
      code: "double-key",
      Phrase("'\(key)' stands here a second time", "'\(key)' bị ghi lần thứ hai"),
      remarks: [Remark(message: Phrase("it stands here first", "lần đầu ở đây"), place: first)],
      help: Phrase("delete one of the two", "xóa một trong hai")
    )
  }

  static func doubleKeySomewhere(_ key: String) -> Fault {
    Fault(
      code: "double-key",
      Phrase("'\(key)' stands twice in one place", "'\(key)' bị ghi hai lần ở cùng một chỗ"),
      help: Phrase("delete one of the two", "xóa một trong hai")
    )
  }

  static var tooManyDiagnostics: Fault {
    Fault(
      .note,
      code: "more-errors",
      Phrase(
        "there are more errors; the first \(Limits.diagnostics) are shown",
        "còn lỗi khác; chỉ liệt kê \(Limits.diagnostics) lỗi đầu tiên"
      )
    )
  }
}
