// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of times on the clock and of lengths.
extension Fault {
  private static let clockHelp = Phrase(
    "a time is written \(ClockNotation.examples.joined(separator: ", "))",
    "giờ được ghi là \(ClockNotation.examples.joined(separator: ", "))"
  )

  private static func lengthHelp(_ bareNumber: LengthNotation.BareNumber) -> Phrase {
    let examples = LengthNotation.examples.joined(separator: ", ")
    let unit = name(of: bareNumber == .minutes ? .minutes : .seconds)
    return Phrase(
      "a length is written \(examples); a bare number is \(unit.english)",
      "thời lượng được ghi là \(examples); số không có đơn vị là \(unit.vietnamese)"
    )
  }

  private static let windowHelp = Phrase(
    "a window is written 08:45..09:40, 08:45.., ..10:30, or 09:00 for exactly then; a time is \(ClockNotation.examples.joined(separator: ", "))",
    "khoảng giờ được ghi là 08:45..09:40, 08:45.., ..10:30, hoặc 09:00 nếu đúng giờ đó; giờ là \(ClockNotation.examples.joined(separator: ", "))"
  )

  private static let rangeHelp = Phrase(
    "a range is written 5..7, or 6 for exactly so long; a length is \(LengthNotation.examples.joined(separator: ", "))",
    "khoảng thời lượng được ghi là 5..7, hoặc 6 nếu đúng bấy nhiêu; thời lượng là \(LengthNotation.examples.joined(separator: ", "))"
  )

  /// The message of a time that is in no notation.
  private static func notation(
    _ key: String,
    _ text: String,
    _ fault: NotationFault,
    noun: Phrase,
    help: Phrase
  ) -> Fault {
    let text = shortened(text.trimmed)
    let message: Phrase
    switch fault {
    case .negative:
      message = Phrase("'\(key)' (\(text)) is negative", "'\(key)' (\(text)) là số âm")
    case .tooLarge:
      message = Phrase("'\(key)' (\(text)) is too long", "'\(key)' (\(text)) quá lớn")
    case .partTooLarge(let limit, .hours):
      message = Phrase(
        "'\(key)' (\(text)) is too late: the latest time is \(limit):59",
        "'\(key)' (\(text)) quá muộn: giờ muộn nhất là \(limit):59"
      )
    case .partTooLarge(let limit, let unit):
      message = Phrase(
        "'\(key)' (\(text)): \(name(of: unit).english) go up to \(limit)",
        "'\(key)' (\(text)) có quá \(limit) \(name(of: unit).vietnamese)"
      )
    case .notUnderstood, .better:
      let isCurly = text.contains { "“”„".contains($0) }
      message = Phrase(
        "'\(key)' wants \(noun.english), not '\(text)'",
        "'\(key)' cần \(noun.vietnamese), không phải '\(text)'"
      )
      if isCurly {
        return Fault(
          code: "bad-time",
          message,
          help: Phrase(
            "use straight quotes \"…\" in place of “…”",
            "dùng dấu ngoặc kép thẳng \"…\" thay cho “…”"
          )
        )
      }
    }
    let bounds = Phrase("write 0 or more, up to 48 hours", "ghi từ 0 trở lên, tối đa 48 giờ")
    let isOutside = fault == .negative || fault == .tooLarge
    return Fault(code: "bad-time", message, help: isOutside ? bounds : notationHelp(fault, help))
  }

  private static func name(of unit: NotationFault.TimeUnit) -> Phrase {
    switch unit {
    case .hours: Phrase("hours", "giờ")
    case .minutes: Phrase("minutes", "phút")
    case .seconds: Phrase("seconds", "giây")
    }
  }

  static func badClock(_ key: String, _ text: String, _ fault: NotationFault) -> Fault {
    let noun = Phrase("a time on the clock", "một giờ trong ngày")
    return notation(key, text, fault, noun: noun, help: clockHelp)
  }

  static func badLength(
    _ key: String,
    _ text: String,
    _ fault: NotationFault,
    _ bareNumber: LengthNotation.BareNumber
  ) -> Fault {
    let noun = Phrase("a length of time", "một thời lượng")
    return notation(key, text, fault, noun: noun, help: lengthHelp(bareNumber))
  }

  static func badWindow(_ key: String, _ text: String, _ fault: NotationFault) -> Fault {
    let noun = Phrase("a window of times", "một khoảng giờ")
    return notation(key, text, fault, noun: noun, help: windowHelp)
  }

  static func badRange(_ key: String, _ text: String, _ fault: NotationFault) -> Fault {
    let noun = Phrase("a range of lengths", "một khoảng thời lượng")
    return notation(key, text, fault, noun: noun, help: rangeHelp)
  }

  static func badGrain(_ text: String) -> Fault {
    Fault(
      code: "bad-grain",
      Phrase("'grain' cannot be '\(shortened(text))'", "'grain' không thể là '\(shortened(text))'"),
      help: Phrase("write 1m, 30s or 15s", "ghi 1m, 30s hoặc 15s")
    )
  }

  static func clockOffGrain(
    _ text: String,
    grain: Length,
    nearest: [String],
    finer: Length?
  ) -> Fault {
    offGrain(text, grain, nearest, finer)
  }

  static func lengthOffGrain(
    _ key: String,
    _ text: String,
    grain: Length,
    nearest: [String],
    finer: Length?
  ) -> Fault {
    offGrain("'\(key)' (\(shortened(text)))", grain, nearest, finer)
  }

  private static func offGrain(
    _ subject: String,
    _ grain: Length,
    _ nearest: [String],
    _ finer: Length?
  ) -> Fault {
    let step = step(grain)
    return Fault(
      code: "off-grain",
      Phrase(
        "\(subject) does not fit the step of the plan, \(step.english)",
        "\(subject) không khớp bước thời gian \(step.vietnamese)"
      ),
      help: grainHelp(
        Phrase(nearest.joined(separator: " or "), nearest.joined(separator: " hoặc ")),
        finer
      )
    )
  }

  /// Offers values on the step of the plan, and a finer step where what is written stands on it.
  private static func grainHelp(_ values: Phrase, _ finer: Length?) -> Phrase {
    guard let finer else {
      return Phrase("write \(values.english)", "ghi \(values.vietnamese)")
    }
    let seconds = "\(finer.seconds)s"
    return Phrase(
      "write \(values.english), or set 'grain: \(seconds)' in 'session'",
      "ghi \(values.vietnamese), hoặc đặt 'grain: \(seconds)' trong 'session'"
    )
  }

  private static func step(_ grain: Length) -> Phrase {
    grain.seconds == 60
      ? Phrase("1 minute", "1 phút")
      : Phrase("\(grain.seconds) seconds", "\(grain.seconds) giây")
  }

  static func rangeOffGrain(
    _ key: String,
    _ text: String,
    grain: Length,
    used low: Length,
    _ high: Length,
    finer: Length?
  ) -> Fault {
    let used =
      low == high
      ? LengthNotation.text(low) : "\(LengthNotation.text(low))..\(LengthNotation.text(high))"
    let step = step(grain)
    return Fault(
      .warning,
      code: "off-grain",
      Phrase(
        "'\(key)' (\(shortened(text))) does not fit the step of the plan, \(step.english); \(used) is used",
        "'\(key)' (\(shortened(text))) không khớp bước thời gian \(step.vietnamese); dùng \(used)"
      ),
      help: grainHelp(Phrase(used, used), finer)
    )
  }

  static func reversedRange(_ key: String, _ text: String, from: String, to: String) -> Fault {
    Fault(
      code: "empty-window",
      Phrase(
        "'\(key)' (\(shortened(text))) ends before it begins",
        "'\(key)' (\(shortened(text))) kết thúc trước khi bắt đầu"
      ),
      help: Phrase("write \(to)..\(from)", "ghi \(to)..\(from)")
    )
  }

  static func reversedLengths(
    _ key: String,
    _ text: String,
    _ first: Length,
    _ second: Length
  )
    -> Fault
  {
    let better = "\(LengthNotation.text(second))..\(LengthNotation.text(first))"
    return Fault(
      code: "min-above-max",
      Phrase(
        "'\(key)' (\(shortened(text))) goes down",
        "'\(key)' (\(shortened(text))) bị ngược"
      ),
      help: Phrase("write the smaller first: \(better)", "ghi số nhỏ trước: \(better)")
    )
  }

  static func openMinutes(_ key: String, _ text: String) -> Fault {
    Fault(
      code: "open-range",
      Phrase(
        "'\(key)' (\(shortened(text))) has one end only",
        "'\(key)' (\(shortened(text))) chỉ có một đầu"
      ),
      help: Phrase("write both, such as 5..7", "ghi cả hai đầu, ví dụ 5..7")
    )
  }

  static func minimumAboveMaximum(_ minimum: Length, _ maximum: Length) -> Fault {
    compared("min", minimum, isAbove: true, "max", maximum, code: "min-above-max")
  }

  static func preferAboveMaximum(_ prefer: Length, _ maximum: Length) -> Fault {
    compared("prefer", prefer, isAbove: true, "max", maximum, code: "prefer-outside")
  }

  static func preferBelowMinimum(_ prefer: Length, _ minimum: Length) -> Fault {
    compared("prefer", prefer, isAbove: false, "min", minimum, code: "prefer-outside")
  }

  private static func compared(
    _ first: String,
    _ left: Length,
    isAbove: Bool,
    _ second: String,
    _ right: Length,
    code: String
  ) -> Fault {
    let left = LengthNotation.text(left)
    let right = LengthNotation.text(right)
    return Fault(
      code: code,
      Phrase(
        "'\(first)' (\(left)) is \(isAbove ? "above" : "below") '\(second)' (\(right))",
        "'\(first)' (\(left)) \(isAbove ? "lớn hơn" : "nhỏ hơn") '\(second)' (\(right))"
      ),
      help: Phrase(
        "write \(right) or \(isAbove ? "less" : "more"), or change '\(second)'",
        "ghi \(right) hoặc \(isAbove ? "ít hơn" : "nhiều hơn"), hoặc sửa '\(second)'"
      )
    )
  }

  static func sessionEndsFirst(_ starts: ClockTime, _ ends: ClockTime) -> Fault {
    let next = ClockTime(hour: ends.hour + 24, minute: ends.minute, second: ends.second)
    return Fault(
      code: "empty-window",
      Phrase(
        "the session ends (\(ends)) before it starts (\(starts))",
        "phiên kết thúc (\(ends)) trước khi bắt đầu (\(starts))"
      ),
      help: Phrase(
        "correct one of the two; after midnight hours go on: \(next)",
        "sửa một trong hai; quá nửa đêm thì giờ tính tiếp: \(next)"
      )
    )
  }

  static func officialStartOutside(
    _ official: ClockTime,
    _ starts: ClockTime,
    _ ends: ClockTime
  )
    -> Fault
  {
    Fault(
      code: "empty-window",
      Phrase(
        "'official_start' (\(official)) is outside the session, \(starts) to \(ends)",
        "'official_start' (\(official)) nằm ngoài phiên, từ \(starts) đến \(ends)"
      ),
      help: Phrase(
        "write a time from \(starts) to \(ends)",
        "ghi một giờ từ \(starts) đến \(ends)"
      )
    )
  }

  static func leavesFirst(_ arrives: ClockTime, _ leaves: ClockTime) -> Fault {
    Fault(
      code: "empty-window",
      Phrase(
        "the person leaves (\(leaves)) before arriving (\(arrives))",
        "người này rời đi (\(leaves)) trước khi đến (\(arrives))"
      ),
      help: Phrase("correct one of the two", "sửa một trong hai")
    )
  }

  static func presenceTwice(_ key: String, first: SourcePlace) -> Fault {
    Fault(
      code: "conflicting-keys",
      Phrase(
        "'\(key)' and 'present' exclude each other",
        "'\(key)' và 'present' không thể cùng có"
      ),
      remarks: [Remark(message: Phrase("'present' stands here", "'present' ở đây"), place: first)],
      help: Phrase("keep 'present' alone", "chỉ giữ 'present'")
    )
  }

  static func overlappingPresence(_ text: String) -> Fault {
    Fault(
      .warning,
      code: "overlapping-windows",
      Phrase(
        "\(shortened(text)) overlaps another window of this person",
        "\(shortened(text)) trùng với một khoảng giờ khác của người này"
      ),
      help: Phrase(
        "write the two as one window; an item must fit into one of them",
        "gộp thành một khoảng; mỗi mục phải nằm trọn trong một khoảng"
      )
    )
  }
}
