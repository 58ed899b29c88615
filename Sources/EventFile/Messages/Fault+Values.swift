// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// Faults of single values that are no times.
extension Fault {
  /// The remedy of a value in the wrong notation: the right way to write it, else the notations.
  static func notationHelp(_ fault: NotationFault, _ examples: Phrase) -> Phrase {
    switch fault {
    case .better(let text): Phrase("write \(text)", "ghi \(text)")
    case .notUnderstood, .negative, .tooLarge, .partTooLarge: examples
    }
  }

  static func badIdentifier(_ text: String) -> Fault {
    let better = Folding.identifier(from: text)
    let help =
      better.isEmpty || better == text
      ? Phrase(
        "an id has small letters a-z, digits, - and _ only",
        "mã chỉ gồm chữ thường không dấu a-z, chữ số, - và _"
      )
      : Phrase(
        "write \(better): an id has small letters a-z, digits, - and _ only",
        "ghi \(better): mã chỉ gồm chữ thường không dấu a-z, chữ số, - và _"
      )
    return Fault(
      code: "bad-id",
      text.isEmpty
        ? Phrase("the id is empty", "mã bị để trống")
        : Phrase("'\(shortened(text))' is no id", "'\(shortened(text))' không phải là mã hợp lệ"),
      help: help
    )
  }

  static func reservedIdentifier(_ text: String) -> Fault {
    Fault(
      code: "reserved-id",
      Phrase(
        "'\(text)' has a meaning of its own and cannot be an id",
        "'\(text)' là từ dành riêng, không dùng làm mã được"
      ),
      help: Phrase(
        "choose another; any, start, end and never are reserved",
        "chọn mã khác; any, start, end và never là các từ dành riêng"
      )
    )
  }

  static func numberTooSmall(_ key: String, _ text: String, least: Int) -> Fault {
    Fault(
      code: "bad-number",
      Phrase("'\(key)' (\(text)) is below \(least)", "'\(key)' (\(text)) nhỏ hơn \(least)"),
      help: Phrase(
        "write a whole number from \(least) on",
        "ghi một số nguyên từ \(least) trở lên"
      )
    )
  }

  static func roundingTooCoarse(_ minutes: Int) -> Fault {
    Fault(
      code: "bad-number",
      Phrase("'round' (\(minutes)) is above 30 minutes", "'round' (\(minutes)) lớn hơn 30 phút"),
      help: Phrase(
        "times rounded to 5 minutes are 'round: 5'",
        "làm tròn đến 5 phút thì ghi 'round: 5'"
      )
    )
  }

  static func badNumber(_ key: String, _ text: String, _ fault: NotationFault, least: Int) -> Fault
  {
    Fault(
      code: "bad-number",
      Phrase(
        "'\(key)' is a whole number; '\(shortened(text))' is \(wrongness(fault).english)",
        "'\(key)' phải là số nguyên; '\(shortened(text))' \(wrongness(fault).vietnamese)"
      ),
      help: Phrase(
        "write a whole number from \(least) to \(NumberNotation.largest)",
        "ghi một số nguyên từ \(least) đến \(NumberNotation.largest)"
      )
    )
  }

  static func badWeight(_ key: String, _ text: String, _ fault: NotationFault) -> Fault {
    let help = Phrase(
      "write a number from 0 on with at most three decimals, such as 2 or 0.5",
      "ghi một số từ 0 trở lên, tối đa ba chữ số thập phân, ví dụ 2 hoặc 0.5"
    )
    if case .better = fault {
      return Fault(
        code: "bad-number",
        Phrase(
          "'\(key)' (\(shortened(text))) has more decimals than can be taken",
          "'\(key)' (\(shortened(text))) có quá nhiều chữ số thập phân"
        ),
        help: notationHelp(fault, help)
      )
    }
    return Fault(
      code: "bad-number",
      Phrase(
        "'\(key)' is a number; '\(shortened(text))' is \(wrongness(fault).english)",
        "'\(key)' phải là số; '\(shortened(text))' \(wrongness(fault).vietnamese)"
      ),
      help: help
    )
  }

  /// How a value misses its notation, after “is” in English and after the value in Vietnamese.
  static func wrongness(_ fault: NotationFault) -> Phrase {
    switch fault {
    case .notUnderstood, .better, .partTooLarge: Phrase("not", "thì không phải")
    case .negative: Phrase("negative", "là số âm")
    case .tooLarge: Phrase("too large", "thì quá lớn")
    }
  }

  static func badYesOrNo(_ key: String, _ text: String) -> Fault {
    Fault(
      code: "bad-choice",
      Phrase(
        "'\(key)' is yes or no, not '\(shortened(text))'",
        "'\(key)' chỉ nhận yes hoặc no, không nhận '\(shortened(text))'"
      ),
      help: Phrase("write yes or no", "ghi yes (có) hoặc no (không)")
    )
  }

  static func badChoice(
    _ key: String,
    _ text: String,
    _ words: [String],
    _ suggestion: String?
  ) -> Fault {
    let list = enumeration(words, limit: 30)
    let question = self.suggestion(suggestion)
    return Fault(
      code: "bad-choice",
      Phrase(
        "'\(shortened(text))' is not known as '\(key)'",
        "'\(shortened(text))' không phải là giá trị của '\(key)'"
      ),
      help: Phrase(
        [question?.english, "known are: \(list)"].compactMap(\.self).joined(separator: " "),
        [question?.vietnamese, "có thể dùng: \(list)"].compactMap(\.self).joined(separator: " ")
      )
    )
  }

  static func badDate(_ key: String, _ text: String, _ fault: NotationFault) -> Fault {
    let examples = Phrase(
      "write year-month-day, such as 2020-01-16",
      "ghi năm-tháng-ngày, ví dụ 2020-01-16"
    )
    let message =
      fault == .tooLarge
      ? Phrase(
        "there is no day '\(shortened(text))'",
        "không có ngày '\(shortened(text))'"
      )
      : Phrase(
        "'\(shortened(text))' is no date",
        "'\(shortened(text))' không đúng dạng ngày tháng"
      )
    return Fault(code: "bad-date", message, help: notationHelp(fault, examples))
  }

  static func badWeekday(_ text: String) -> Fault {
    Fault(
      code: "bad-weekday",
      Phrase(
        "'\(shortened(text))' is no weekday",
        "'\(shortened(text))' không phải là thứ trong tuần"
      ),
      help: Phrase(
        "write Monday … Sunday, or Thứ Hai … Chủ Nhật",
        "ghi Thứ Hai … Chủ Nhật, hoặc Monday … Sunday"
      )
    )
  }

  static func wrongWeekday(_ weekday: Weekday, of date: CalendarDate, written: String) -> Fault {
    let right = DateNotation.name(of: date.weekday)
    return Fault(
      .warning,
      code: "weekday",
      Phrase(
        "\(date) is a \(right.english), not a \(DateNotation.name(of: weekday).english)",
        "ngày \(date) là \(right.vietnamese), không phải \(DateNotation.name(of: weekday).vietnamese)"
      ),
      help: Phrase(
        "write \(right.english), or correct the date",
        "ghi \(right.vietnamese), hoặc sửa lại ngày"
      )
    )
  }

  static func wrongLunarDate(
    _ written: String,
    of date: CalendarDate,
    _ right: LunarDate,
    _ differences: [WrittenLunarDate.Part]
  ) -> Fault {
    let names = differences.map { part -> Phrase in
      switch part {
      case .day: Phrase("the day", "ngày")
      case .month: Phrase("the month", "tháng")
      case .year: Phrase("the year", "năm")
      }
    }
    let english = names.map(\.english).joined(separator: ", ")
    let vietnamese = names.map(\.vietnamese).joined(separator: ", ")
    return Fault(
      .warning,
      code: "lunar-date",
      Phrase(
        "\(date) is \(right.vietnameseText) in the lunar calendar; \(english) differs",
        "ngày \(date) là \(right.vietnameseText) âm lịch; sai \(vietnamese)"
      ),
      help: Phrase(
        "write \(right.vietnameseText), or correct the date",
        "ghi \(right.vietnameseText), hoặc sửa lại ngày dương lịch"
      )
    )
  }

  static func unreadableLunarDate(_ written: String, right: String) -> Fault {
    Fault(
      .warning,
      code: "lunar-date",
      Phrase(
        "'\(shortened(written))' cannot be read as a lunar date",
        "không đọc được '\(shortened(written))' là ngày âm lịch"
      ),
      help: Phrase("write \(right)", "ghi \(right)")
    )
  }

  static func unknownTimeZone(_ name: String, _ suggestion: String?) -> Fault {
    Fault(
      code: "unknown-time-zone",
      Phrase(
        "there is no time zone '\(shortened(name))'",
        "không có múi giờ '\(shortened(name))'"
      ),
      help: self.suggestion(suggestion)
        ?? Phrase(
          "write an IANA name, such as Asia/Ho_Chi_Minh or Europe/London",
          "ghi tên theo IANA, ví dụ Asia/Ho_Chi_Minh"
        )
    )
  }

  static func badDays(_ text: String) -> Fault {
    Fault(
      code: "bad-days",
      Phrase(
        "'\(shortened(text))' is no time before the event",
        "'\(shortened(text))' không phải là khoảng thời gian trước sự kiện"
      ),
      help: Phrase(
        "write a number and a unit: 3 days, 1 working day, 2 weeks",
        "ghi số và đơn vị: 3 ngày, 1 ngày làm việc, 2 tuần"
      )
    )
  }

  static func fileNotFound(_ path: String) -> Fault {
    Fault(
      code: "file-not-found",
      Phrase(
        "there is no file '\(shortened(path))'",
        "không tìm thấy tệp '\(shortened(path))'"
      ),
      help: Phrase(
        "put the file beside the event file, or correct its name",
        "đặt tệp cạnh tệp sự kiện, hoặc sửa lại tên tệp"
      )
    )
  }

  static func fileUnreadable(_ path: String, _ reason: String) -> Fault {
    Fault(
      code: "file-unreadable",
      Phrase(
        "the file '\(shortened(path))' cannot be read: \(reason)",
        "không đọc được tệp '\(shortened(path))': \(reason)"
      ),
      help: Phrase(
        "close it in other programs and check that you may open it",
        "đóng tệp ở chương trình khác và kiểm tra quyền mở tệp"
      )
    )
  }
}
