// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// What the whole script draws on: the event, its years, its host, its highest guest.
struct ScriptBase {
  let event: Event
  let timetable: Timetable
  let people: ScriptPeople
  let words: ScriptWords

  var values: ScriptValues {
    let header = event.header
    var values = ScriptValues(texts: event.texts, language: words.language)
    let isVietnamese = words.language == .vietnamese
    values.set("nha_nuoc", people.isStateCeremony)
    values.set("thi_dua", people.isStateCeremony && isOfEmulation)
    values["ten_hoi_nghi"] = header.title.removingPrivateMarks
    values["ten_ngan"] =
      header.shortTitle.isEmpty
      ? (isVietnamese ? "chương trình" : "our programme") : header.shortTitle.removingPrivateMarks
    values["don_vi_to_chuc"] = header.organiser.removingPrivateMarks
    values["dia_ban"] = area(of: header.organiser.removingPrivateMarks)
    if let (reviewed, next) = years {
      values["nam"] = String(reviewed)
      values["nam_sau"] = String(next)
    }
    // As the programme says it, which everybody in the hall holds.
    values["gio_ket_thuc"] = words.hour(RoundedTimes(event).rounded(timetable.finish))
    values["so_noi_dung"] = String(partCount)
    let start = event.session.officialStart ?? event.session.starts
    values["thoi_luong"] = words.length(roundedToFive(timetable.finish - start))
    values["loi_chao"] = greeting(at: timetable.entries.first?.start ?? start)
    return values
  }

  /// The year reviewed and the year to come: the first and the last that the title names, else the
  /// year of the event and the one after.
  private var years: (Int, Int)? {
    let named = event.header.title.split { !$0.isNumber }.filter { $0.count == 4 }
      .compactMap { Int($0) }.filter { (1900...2199).contains($0) }
    guard let first = named.first ?? event.header.date?.year else { return nil }
    return (first, named.last.map { $0 == first ? first + 1 : $0 } ?? first + 1)
  }

  /// «UBND tỉnh Lạng Sơn» holds its conference in «tỉnh Lạng Sơn».
  private func area(of organiser: String) -> String {
    for head in ["UBND ", "Ủy ban nhân dân ", "Uỷ ban nhân dân "] where organiser.hasPrefix(head) {
      return String(organiser.dropFirst(head.count))
    }
    return ""
  }

  /// Whether the event is about emulation and rewards, rather than any other ceremony of an office.
  private var isOfEmulation: Bool {
    let title = event.header.title.lowercased()
    return ["thi đua", "khen thưởng", "emulation"].contains { title.contains($0) }
  }

  /// Parts of the programme without breaks, a block as one.
  private var partCount: Int {
    let kept = Set(timetable.entries.filter { $0.item.kind != .break }.map(\.item.id))
    return event.programme.entries.count { entry in
      switch entry {
      case .item(let item): kept.contains(item.id)
      case .block(let block): block.items.contains { kept.contains($0.id) }
      }
    }
  }

  private func roundedToFive(_ length: Length) -> Length {
    Length(minutes: max(1, (length.seconds + 150) / 300 * 5))
  }

  private func greeting(at clock: ClockTime) -> String {
    guard words.language == .english else { return "" }
    return clock.hour < 12 ? "good morning" : clock.hour < 17 ? "good afternoon" : "good evening"
  }
}
