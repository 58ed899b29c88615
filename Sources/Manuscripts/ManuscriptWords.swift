// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OfficeFiles
import Speech

/// What is said of a manuscript, with its numbers.
struct ManuscriptWords {
  let language: Language
  /// The language of the manuscript, which is counted in syllables or in words.
  let counted: Language

  private var isVietnamese: Bool { language == .vietnamese }

  private func say(_ vietnamese: String, _ english: String) -> String {
    isVietnamese ? vietnamese : english
  }

  func tooLong(
    _ path: String,
    _ item: Item,
    _ count: SpokenCount,
    _ length: Length,
    _ rate: SpeakingRate,
    limit: Length
  ) -> Diagnostic {
    let budget = rate.budget(for: limit)
    let wanted = rate.budget(for: item.minutes.preferred)
    return Diagnostic(
      .warning,
      code: "manuscript-too-long",
      facts(path, count, length, rate)
        + say(
          "; “\(item.title)” có nhiều nhất \(clock(limit))",
          "; “\(item.title)” has \(clock(limit)) at most"
        ),
      at: item.place,
      help: say(
        "bớt ít nhất \(units(count.units - budget)), còn \(units(budget)); để nói trong \(clock(item.minutes.preferred)) thì còn \(units(wanted))",
        "take out at least \(units(count.units - budget)), to \(units(budget)); for \(clock(item.minutes.preferred)) the budget is \(units(wanted))"
      )
    )
  }

  func longerThanWanted(
    _ path: String,
    _ item: Item,
    _ count: SpokenCount,
    _ length: Length,
    _ rate: SpeakingRate
  ) -> Diagnostic {
    Diagnostic(
      .note,
      code: "manuscript-longer-than-wanted",
      facts(path, count, length, rate)
        + say(
          "; “\(item.title)” mong muốn \(clock(item.minutes.preferred))",
          "; “\(item.title)” wants \(clock(item.minutes.preferred))"
        ),
      at: item.place,
      help: say(
        "còn \(units(rate.budget(for: item.minutes.preferred))) thì vừa",
        "\(units(rate.budget(for: item.minutes.preferred))) would fit"
      )
    )
  }

  func tooManyPages(_ path: String, _ item: Item, tenths: Int, isCounted: Bool) -> Diagnostic {
    let pages =
      tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(say(",", "."))\(tenths % 10)"
    let about = isCounted ? "" : say("khoảng ", "about ")
    return Diagnostic(
      .warning,
      code: "manuscript-too-many-pages",
      say(
        "'\(path)' dài \(about)\(pages) trang A4, quá \(ManuscriptCheck.pageLimit) trang",
        "'\(path)' has \(about)\(pages) A4 pages, more than \(ManuscriptCheck.pageLimit)"
      ),
      at: item.place,
      help: say("rút gọn bài", "shorten it")
    )
  }

  func empty(_ path: String, _ item: Item) -> Diagnostic {
    Diagnostic(
      .warning,
      code: "manuscript-empty",
      say("'\(path)' không có chữ nào để đọc", "'\(path)' has nothing to read out"),
      at: item.place
    )
  }

  func missing(_ path: String, _ item: Item, deadline: CalendarDate?) -> Diagnostic {
    let due = deadline.map { say("; hạn nhận là \(date($0))", "; it is due on \(date($0))") } ?? ""
    return Diagnostic(
      .warning,
      code: "manuscript-missing",
      say(
        "chưa có bài '\(path)' của “\(item.title)”",
        "'\(path)' of “\(item.title)” is not there yet"
      )
        + due,
      at: item.place,
      help: say("đặt tệp cạnh tệp sự kiện", "put the file beside the event file")
    )
  }

  func unreadable(_ path: String, _ item: Item, _ fault: ManuscriptText.Fault) -> Diagnostic {
    let reason =
      switch fault {
      case .unknownKind:
        say("chỉ đọc được .txt, .md và .docx", "only .txt, .md and .docx are read")
      case .notUTF8: say("tệp không phải văn bản UTF-8", "it is not UTF-8 text")
      case .office(let fault): fault.words(in: language)
      }
    return Diagnostic(
      .warning,
      code: "manuscript-unreadable",
      say("không đọc được '\(path)': \(reason)", "'\(path)' cannot be read: \(reason)"),
      at: item.place,
      help: say("lưu lại dưới dạng .docx hoặc .txt (UTF-8)", "save it as .docx or .txt (UTF-8)")
    )
  }

  private func facts(
    _ path: String,
    _ count: SpokenCount,
    _ length: Length,
    _ rate: SpeakingRate
  ) -> String {
    say(
      "'\(path)' có \(units(count.units)), đọc mất \(clock(length)) (\(units(rate.perMinute)) mỗi phút)",
      "'\(path)' has \(units(count.units)) and takes \(clock(length)) (\(units(rate.perMinute)) a minute)"
    )
  }

  private func units(_ count: Int) -> String {
    switch counted {
    case .vietnamese: say("\(count) âm tiết", count == 1 ? "1 syllable" : "\(count) syllables")
    case .english: say("\(count) từ", count == 1 ? "1 word" : "\(count) words")
    }
  }

  private func clock(_ length: Length) -> String {
    let minutes = length.seconds / 60
    let seconds = length.seconds % 60
    let parts = [
      minutes > 0 ? say("\(minutes) phút", minutes == 1 ? "1 minute" : "\(minutes) minutes") : nil,
      seconds > 0 ? say("\(seconds) giây", seconds == 1 ? "1 second" : "\(seconds) seconds") : nil,
    ]
    let words = parts.compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? say("0 phút", "0 minutes") : words
  }

  private func date(_ date: CalendarDate) -> String {
    isVietnamese ? "\(date.day)/\(date.month)/\(date.year)" : date.description
  }
}
