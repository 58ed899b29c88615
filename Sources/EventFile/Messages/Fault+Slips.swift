// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Slips of the hand, told where they happened: colons, dashes, spaces and commas left out.
extension Fault {
  static func noColon(after key: String) -> Fault {
    syntax(
      Phrase("':' is missing after '\(key)'", "thiếu dấu ':' sau '\(key)'"),
      help: Phrase(
        "write '\(key):', a space, and what belongs there",
        "ghi '\(key):', thêm một dấu cách rồi đến phần tiếp theo"
      )
    )
  }

  static func noSpaceAfterColon(_ key: String) -> Fault {
    syntax(
      Phrase(
        "a space is missing after '\(shortened(key)):'",
        "thiếu dấu cách sau '\(shortened(key)):'"
      ),
      help: Phrase("add a space after ':'", "thêm một dấu cách sau dấu ':'")
    )
  }

  static var noSpaceAfterDash: Fault {
    syntax(
      Phrase("a space is missing after '-'", "thiếu dấu cách sau dấu '-'"),
      help: Phrase(
        "add a space after '-'; put a text that begins with '-' in quotes",
        "thêm một dấu cách sau dấu '-'; đặt trong ngoặc kép nếu nội dung bắt đầu bằng '-'"
      )
    )
  }

  static var noDash: Fault {
    syntax(
      Phrase(
        "'{' begins an entry of a list here, and no '-' stands before it",
        "dấu '{' ở đây mở một mục mới mà phía trước không có dấu '-'"
      ),
      help: Phrase("write '- ' before '{'", "ghi '- ' trước dấu '{'")
    )
  }

  /// The line ends inside brackets that opened at the place.
  static func unclosed(_ open: String, _ close: String, _ place: SourcePlace) -> Fault {
    let opened = Phrase("'\(open)' opens here", "'\(open)' mở ở đây")
    return syntax(
      Phrase(
        "'\(close)' or ',' is missing at the end of this line",
        "cuối dòng này thiếu dấu '\(close)' hoặc ','"
      ),
      remarks: [Remark(message: opened, place: place)],
      help: Phrase(
        "write '\(close)' there, or ',' when more follows on the next line",
        "ghi dấu '\(close)' ở cuối dòng, hoặc dấu ',' nếu còn viết tiếp ở dòng sau"
      )
    )
  }

  static func noComma(before key: String) -> Fault {
    syntax(
      Phrase("',' is missing before '\(key):'", "thiếu dấu ',' trước '\(key):'"),
      help: Phrase(
        "add ',' before it; if it is part of the text, put the whole text in quotes",
        "thêm dấu ',' vào trước; nếu đây là phần của nội dung thì đặt trọn nội dung trong ngoặc kép"
      )
    )
  }

  /// The text goes as far as the next comma or bracket.
  static func colonInBrackets(key: String, text: String) -> Fault {
    let isShort = text.count <= 80 && !text.contains { "\"'\\".contains($0) }
    let rest = isShort ? "\(key): \"\(text)\"" : "\(key): \"…\""
    return syntax(
      Phrase("this text has a ':' and no quotes", "nội dung này có dấu ':' mà không có ngoặc kép"),
      help: Phrase(
        "put the whole text in quotes: \(rest)",
        "đặt trọn nội dung trong ngoặc kép: \(rest)"
      )
    )
  }

  /// The neighbours have so many spaces in front; the line was found with others.
  static func notIndented(spaces: Int, found: Int) -> Fault {
    syntax(
      Phrase(
        "this line is not indented as its neighbours are: it has \(count(found)) in front, they have \(spaces == 0 ? "none" : "\(spaces)")",
        "dòng này không thụt vào như các dòng bên cạnh: đầu dòng \(found == 0 ? "không có dấu cách nào" : "có \(found) dấu cách"), các dòng kia \(spaces == 0 ? "không có" : "có \(spaces)")"
      ),
      help: Phrase(
        "let it begin with \(count(spaces))",
        spaces == 0 ? "xóa hết dấu cách ở đầu dòng" : "ghi đúng \(spaces) dấu cách ở đầu dòng"
      )
    )
  }

  private static func count(_ spaces: Int) -> String {
    switch spaces {
    case 0: "no space"
    case 1: "1 space"
    default: "\(spaces) spaces"
    }
  }

  static func neitherEntryNorIndented(spaces: Int) -> Fault {
    syntax(
      Phrase(
        "this line stands below a '-' and has none itself",
        "dòng này đứng thẳng dưới dấu '-' mà không có dấu '-'"
      ),
      help: Phrase(
        "write '- ' in front to begin a new entry, or \(count(spaces)) to go on with the one above",
        "ghi '- ' ở đầu nếu là mục mới, hoặc \(spaces) dấu cách nếu thuộc mục bên trên"
      )
    )
  }
}
