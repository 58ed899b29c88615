// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// 17, 18, 20, 21: words nobody can say, names in two spellings, no reserve, awards that take too long.
extension PreExportReview {
  static var longestAwards: Length { Length(minutes: 40) }

  private struct Written {
    let text: String
    let place: SourcePlace?
  }

  /// Everything the announcer may have to say.
  private var written: [Written] {
    event.people.flatMap { person in
      [person.name, person.role, person.organisation].map { Written(text: $0, place: person.place) }
    }
      + event.programme.items.flatMap { item in
        [item.title, item.script].map { Written(text: $0, place: item.place) }
      }
  }

  var texts: [Diagnostic] {
    guard event.language == .vietnamese else { return [] }
    return unpronounceable + spellings
  }

  private var unpronounceable: [Diagnostic] {
    var seen: Set<String> = []
    return written.flatMap { written in
      SpokenVietnamese.unknownAbbreviations(in: written.text)
        .filter { seen.insert($0).inserted }
        .map { short in
          tell(
            .note,
            "unpronounceable",
            at: written.place,
            "MC không đọc được '\(short)'; ghi đầy đủ trong “\(written.text)”",
            "'\(short)' cannot be read out; write it in full in “\(written.text)”"
          )
        }
    }
  }

  /// The same syllable with its tone on either vowel: `uỷ` and `ủy`.
  private var spellings: [Diagnostic] {
    var first: [String: String] = [:]
    var told: Set<String> = []
    return written.flatMap { written -> [Diagnostic] in
      let syllables = written.text.precomposedStringWithCanonicalMapping.lowercased()
        .split { !$0.isLetter }.map(String.init)
      return syllables.compactMap { syllable in
        let folded = syllable.foldedName
        guard let other = first[folded] else {
          first[folded] = syllable
          return nil
        }
        guard other != syllable, told.insert(folded).inserted else { return nil }
        return tell(
          .note,
          "two-spellings",
          at: written.place,
          "'\(syllable)' và '\(other)' đều được dùng; chọn một cách đặt dấu",
          "both '\(syllable)' and '\(other)' are used; choose one placement of the tone"
        )
      }
    }
  }

  var times: [Diagnostic] {
    let awards = items.filter { $0.award != nil }
    let length = awards.reduce(Length.zero) { sum, item in
      sum + (order?.placements.first { $0.item == item.id }?.length ?? item.minutes.preferred)
    }
    var found: [Diagnostic] = []
    if length > Self.longestAwards {
      found.append(
        tell(
          .warning,
          "awards-long",
          at: awards.first?.place,
          "trao thưởng dài \(length.minutesText) phút, quá 40 phút; trao đại diện, hoặc thêm người trao",
          "awards take \(length.minutesText) minutes, over 40; present to representatives, or with more presenters"
        )
      )
    }
    for item in awards {
      guard let batch = item.award?.batch, batch > event.stage.positions else { continue }
      found.append(
        tell(
          .warning,
          "batch-over-stage",
          at: item.place,
          "“\(item.title)” gọi \(batch) người một đợt, sân khấu chỉ có \(event.stage.positions) vị trí",
          "“\(item.title)” calls \(batch) at a time; the stage has \(event.stage.positions) places"
        )
      )
    }
    if let order, Timetable(order, of: event).reserve <= .zero {
      found.append(
        tell(
          .warning,
          "no-reserve",
          at: event.session.place,
          "chương trình không còn phút dự phòng nào",
          "nothing is left in reserve"
        )
      )
    }
    return found
  }
}
