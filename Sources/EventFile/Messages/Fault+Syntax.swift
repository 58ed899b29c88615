// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of the file as YAML, for people who never heard of YAML.
extension Fault {
  static func syntax(
    _ message: Phrase,
    remarks: [Remark] = [],
    help: Phrase
  ) -> Fault {
    Fault(code: "syntax", message, remarks: remarks, help: help)
  }

  static var tabIndentation: Fault {
    syntax(
      Phrase("the line is indented with a tab", "dòng này thụt vào bằng phím Tab"),
      help: Phrase(
        "delete the tab and indent with spaces",
        "xóa dấu Tab và thụt vào bằng dấu cách"
      )
    )
  }

  static var colonInText: Fault {
    syntax(
      Phrase(
        "there is a second ':' on the line, or the line stands too far to the right",
        "trên dòng có dấu ':' thứ hai, hoặc dòng bị thụt vào quá sâu"
      ),
      help: Phrase(
        "put a text with ':' in quotes, such as title: \"Report: the year 2019\"",
        "đặt nội dung có dấu ':' trong ngoặc kép, ví dụ title: \"Báo cáo: năm 2019\""
      )
    )
  }

  static var noColonAfterKey: Fault {
    syntax(
      Phrase("this is no 'key: value'", "đây không phải dạng 'khóa: giá trị'"),
      help: Phrase(
        "write ':' and a space after the key; a text that goes on here needs the same quotes around all of it",
        "ghi dấu ':' và một dấu cách sau khóa; nếu là nội dung viết tiếp thì đặt tất cả trong ngoặc kép"
      )
    )
  }

  static var openQuote: Fault {
    syntax(
      Phrase(
        "the quote that opens here is never closed",
        "dấu ngoặc kép mở ở đây mà không đóng"
      ),
      help: Phrase(
        "close it; inside \"…\" write \\\" for a quote",
        "đóng lại; bên trong \"…\" viết \\\" thay cho dấu ngoặc kép"
      )
    )
  }

  static var textAfterQuote: Fault {
    syntax(
      Phrase(
        "the quoted text ends before this, and more follows",
        "nội dung trong ngoặc kép đã kết thúc trước chỗ này mà vẫn còn chữ"
      ),
      help: Phrase(
        "inside \"…\" write “…” or \\\" for a quote",
        "bên trong \"…\" dùng “…” hoặc \\\" thay cho dấu ngoặc kép"
      )
    )
  }

  static func openBrace(_ open: String, _ close: String, _ place: SourcePlace?) -> Fault {
    let opened = place.map {
      Remark(message: Phrase("'\(open)' opens here", "'\(open)' mở ở đây"), place: $0)
    }
    return syntax(
      Phrase(
        "',' or '\(close)' should stand before this",
        "trước chỗ này phải có dấu ',' hoặc '\(close)'"
      ),
      remarks: opened.map { [$0] } ?? [],
      help: Phrase(
        "put it there; a text with : , [ ] { } or \" needs quotes around all of it",
        "thêm vào; nội dung có : , [ ] { } hoặc \" phải đặt trọn trong ngoặc kép"
      )
    )
  }

  static var brokenIndentation: Fault {
    syntax(
      Phrase(
        "the line does not stand below the others it belongs to",
        "dòng này không thẳng hàng với các dòng cùng nhóm"
      ),
      help: Phrase(
        "give it as many spaces in front as the lines above have",
        "thêm bớt dấu cách ở đầu dòng cho thẳng với các dòng bên trên"
      )
    )
  }

  static var textNeedsQuotes: Fault {
    syntax(
      Phrase("no text may begin with this sign", "nội dung không được bắt đầu bằng ký tự này"),
      help: Phrase("put the text in quotes", "đặt nội dung trong ngoặc kép")
    )
  }

  static var badEscape: Fault {
    syntax(
      Phrase(
        "'\\' means something special inside \"…\"",
        "dấu '\\' có nghĩa đặc biệt khi ở trong \"…\""
      ),
      help: Phrase(
        "write '…' in place of \"…\", or \\\\ for \\",
        "dùng '…' thay cho \"…\", hoặc viết \\\\ thay cho \\"
      )
    )
  }

  static var undefinedAlias: Fault {
    syntax(
      Phrase(
        "'*' at the beginning repeats something named by '&' before, and there is no such name",
        "dấu '*' đứng đầu để lặp lại phần đã đặt tên bằng '&', nhưng không có tên này"
      ),
      help: Phrase(
        "put a text that begins with * in quotes",
        "đặt nội dung bắt đầu bằng * trong ngoặc kép"
      )
    )
  }

  static var secondDocument: Fault {
    syntax(
      Phrase("a second document begins here", "một tài liệu thứ hai bắt đầu ở đây"),
      help: Phrase(
        "delete the line '---' or '...'; one file describes one event",
        "xóa dòng '---' hoặc '...'; mỗi tệp chỉ mô tả một sự kiện"
      )
    )
  }

  static var nothingBetweenBrackets: Fault {
    syntax(
      Phrase("a value is missing before this sign", "thiếu giá trị trước ký tự này"),
      help: Phrase(
        "write the value, or delete the sign; put a text that begins with it in quotes",
        "ghi giá trị hoặc xóa ký tự; nếu là nội dung thì đặt trong ngoặc kép"
      )
    )
  }

  static func unreadableYAML(_ problem: String) -> Fault {
    syntax(
      Phrase(
        "the file cannot be read from here: \(problem)",
        "không đọc được tệp từ chỗ này: \(problem)"
      ),
      help: Phrase(
        "compare the line with those above; put texts with signs in quotes",
        "so sánh với các dòng bên trên; đặt nội dung có ký tự đặc biệt trong ngoặc kép"
      )
    )
  }
}
