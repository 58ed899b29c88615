// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Vietnam

/// `event` and `session`.
extension EventBinder {
  mutating func header(_ slot: Slot?) -> EventHeader {
    let nothing = EventHeader(title: "")
    guard let slot, let map = keyed(slot.node, as: .event, HeaderKey.self) else { return nothing }
    let words = Language.allCases.map(\.rawValue)
    let language = choice(map[.language], of: words).flatMap(Language.init) ?? nothing.language
    var header = EventHeader(
      title: text(map[.title]),
      shortTitle: text(map[.shortTitle]),
      date: date(map[.date]),
      weekday: weekday(map[.weekday]),
      lunarDate: map[.lunarDate].flatMap { scalar($0) }?.trimmed,
      venue: text(map[.venue]),
      organiser: text(map[.organiser]),
      delegates: whole(map[.delegates], atLeast: 0),
      language: language
    )
    header.timeZone = timeZone(map[.timeZone]) ?? Self.timeZone(of: language)
    header.protocolProfile = profile(map[.protocolProfile]) ?? nothing.protocolProfile
    header.document = document(map[.document])
    checkDate(header, map)
    return header
  }

  private static func timeZone(of language: Language) -> String {
    language == .vietnamese ? "Asia/Ho_Chi_Minh" : "UTC"
  }

  private mutating func document(_ slot: Slot?) -> DocumentDetails {
    guard let slot, let map = keyed(slot.node, as: .document, DocumentKey.self) else {
      return DocumentDetails()
    }
    oneLineSlot = map[.oneLine]
    var recipients: [String] = []
    if let slot = map[.recipients] {
      recipients = oneOrMore(slot).compactMap { scalar($0, key: slot.key)?.trimmed }
    }
    return DocumentDetails(
      issuer: text(map[.issuer]),
      superior: text(map[.superior]),
      number: text(map[.number]),
      place: text(map[.place]),
      issued: date(map[.issued]),
      signer: text(map[.signer]),
      signerTitle: text(map[.signerTitle]),
      recipients: recipients,
      rounding: rounding(map[.round])
    )
  }

  private mutating func rounding(_ slot: Slot?) -> Length? {
    guard let slot, let minutes = whole(slot, atLeast: 1) else { return nil }
    if minutes > 30 {
      report(.roundingTooCoarse(minutes), at: slot.node.place)
      return nil
    }
    return minutes == 1 ? nil : Length(minutes: minutes)
  }

  /// `event.document.one_line`, once the names of the blocks are known.
  mutating func oneLineBlocks() -> [BlockID]? {
    guard let slot = oneLineSlot else { return nil }
    var blocks: [BlockID] = []
    for node in oneOrMore(slot) {
      guard let block = block(Slot(key: slot.key, keyPlace: slot.keyPlace, node: node)) else {
        continue
      }
      if blocks.contains(block) {
        report(.namedTwice(block.rawValue, slot.key), at: node.place)
      } else {
        blocks.append(block)
      }
    }
    return blocks.isEmpty ? nil : blocks
  }

  private mutating func weekday(_ slot: Slot?) -> Weekday? {
    guard let slot, let text = scalar(slot) else { return nil }
    guard let weekday = DateNotation.weekday(text) else {
      report(.badWeekday(text.trimmed), at: slot.node.place)
      return nil
    }
    return weekday
  }

  private mutating func timeZone(_ slot: Slot?) -> String? {
    guard let slot, let name = scalar(slot)?.trimmed else { return nil }
    guard TimeZone(identifier: name) != nil else {
      let known = TimeZone.knownTimeZoneIdentifiers
      let cities = known.first { $0.hasSuffix("/" + name.replacing(" ", with: "_")) }
      let isVietnam = ["ha noi", "hanoi", "viet nam", "vietnam"].contains(Folding.folded(name))
      let suggestion = isVietnam ? "Asia/Ho_Chi_Minh" : cities ?? ClosestName.of(name, in: known)
      report(.unknownTimeZone(name, suggestion), at: slot.node.place)
      return nil
    }
    return name
  }

  private mutating func profile(_ slot: Slot?) -> String? {
    guard let slot, let name = identifier(slot) else { return nil }
    guard HeaderKey.profiles.contains(name) else {
      let suggestion = ClosestName.of(name, in: HeaderKey.profiles)
      report(.badChoice(slot.key, name, HeaderKey.profiles, suggestion), at: slot.node.place)
      return nil
    }
    return name
  }

  /// A weekday or a lunar date that is not the date's is believed to be the mistake.
  private mutating func checkDate(_ header: EventHeader, _ map: KeyedNode<HeaderKey>) {
    guard let date = header.date else { return }
    if let weekday = header.weekday, weekday != date.weekday {
      let place = map[.weekday]?.node.place
      report(.wrongWeekday(weekday, of: date, written: text(map[.weekday])), at: place)
    }
    guard let lunar = header.lunarDate, let place = map[.lunarDate]?.node.place else { return }
    // Further out the calendar's astronomy is not to be trusted.
    guard (1800...2200).contains(date.year) else { return }
    let right = LunarDate(of: date)
    guard let written = LunarDate.parse(lunar) else {
      report(.unreadableLunarDate(lunar, right: right.vietnameseText), at: place)
      return
    }
    let differences = written.differences(from: right)
    guard !differences.isEmpty else { return }
    report(.wrongLunarDate(lunar, of: date, right, differences), at: place)
  }

  mutating func session(_ slot: Slot?) -> Session {
    let nothing = Session(
      starts: ClockTime(hour: 0, minute: 0),
      ends: ClockTime(hour: 24, minute: 0)
    )
    guard let slot, let map = keyed(slot.node, as: .session, SessionKey.self) else {
      return nothing
    }
    grain = grain(map[.grain]) ?? grain
    let starts = clock(map[.starts])
    let ends = clock(map[.ends])
    let official = clock(map[.officialStart])
    if let starts, let ends, starts >= ends {
      report(.sessionEndsFirst(starts, ends), at: map[.ends]?.node.place)
    } else if let starts, let ends, let official, official < starts || official > ends {
      let place = map[.officialStart]?.node.place
      report(.officialStartOutside(official, starts, ends), at: place)
    }
    return Session(
      starts: starts ?? nothing.starts,
      ends: ends ?? nothing.ends,
      officialStart: official,
      reserve: length(map[.reserve]) ?? .zero,
      grain: grain,
      allowsIdle: yesOrNo(map[.idle]) ?? true,
      place: slot.keyPlace
    )
  }

  private mutating func grain(_ slot: Slot?) -> Length? {
    guard let slot, let text = scalar(slot) else { return nil }
    let length = try? LengthNotation.parse(text).get()
    guard let length, [15, 30, 60].contains(length.seconds) else {
      report(.badGrain(text.trimmed), at: slot.node.place)
      return nil
    }
    return length
  }
}
