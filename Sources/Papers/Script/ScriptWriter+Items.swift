// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What leads to each kind of item, and what is said when it is over.
extension ScriptWriter {
  func before(_ index: Int) -> [ScriptLine] {
    let entry = entries[index]
    let item = entry.item
    if !item.script.isEmpty {
      let template = try? ScriptTemplate(item.script)
      let rendered = template?.text(values(index)) ?? item.script.removingPrivateMarks
      return [ScriptLine(nil, rendered: rendered, language: language)]
    }
    return switch item.kind {
    case .performance: performance(index)
    case .salute: lines([.flag], values(index))
    case .introduction: introduction(index)
    case .film: lines([self.item(index + 1)?.kind == .talk ? .clipIn : .filmIn], values(index))
    case .report: lines([.reportIn], values(index))
    case .talk: talk(index)
    case .break: lines([.break], values(index))
    case .awards: awards(index)
    case .signing: lines([.signIn], values(index))
    case .speech: speech(index)
    case .reply: reply(index)
    case .closing:
      isAnnouncers(item) ? lines([.close], values(index)) : lines([.speechIn], values(index))
    default: lines([.otherIn], values(index))
    }
  }

  func after(_ index: Int) -> [ScriptLine] {
    let item = entries[index].item
    let next = self.item(index + 1)
    let thanks = isAnnouncers(item) ? [] : lines([.thanks], values(index))
    switch item.kind {
    case .performance:
      let bridge: [ScriptKey] = next?.kind == .salute ? [.ceremonyNext] : []
      return item.who.isEmpty
        ? lines(bridge, values(index)) : lines([.performanceOut] + bridge, values(index))
    case .film: return next?.kind == .talk ? [] : lines([.filmOut], values(index))
    case .talk:
      let isLast = !hasTalk(after: index)
      return lines(isLast ? [.talkThanks, .talksOut] : [.talkThanks], values(index))
    case .awards: return isLastAward(index) ? lines([.awardsOut], values(index)) : []
    case .signing: return lines([.signOut], values(index))
    // The reply thanks for what it answers.
    case .speech where next?.kind == .reply: return []
    case .speech, .report, .reply: return thanks
    case .closing: return thanks + (isAnnouncers(item) ? [] : lines([.close], values(index)))
    default: return []
    }
  }

  func recall(_ index: Int) -> [ScriptLine] {
    entries[index].item.kind == .break ? lines([.resume], values(index)) : []
  }

  func values(_ index: Int) -> ScriptValues {
    let entry = entries[index]
    let item = entry.item
    var values = base.of(item.id)
    let title = item.title.removingPrivateMarks
    values["ten_muc"] = title
    values["chu_de"] = title.withInnerQuotes
    values["ten_phong_su"] = (title.quotedPart ?? title).withInnerQuotes
    values["phut"] = entry.length.minutesText.replacing(
      ".",
      with: language == .vietnamese ? "," : "."
    )
    values["thoi_luong_muc"] = words.length(entry.length)
    values["gio_tro_lai"] = words.hour(entry.end)
    values["gio_tiep_tuc"] = words.hour(entries.dropFirst(index + 1).first?.start ?? entry.end)
    if item.kind == .awards {
      values["doi_tuong"] = words.kinds(categoriesAwarded(upTo: index))
    }
    if let highest = people.highest(from: entry.start, to: entry.end) {
      values["vip_cao_nhat"] = people.full(highest)
    }
    let who = item.who.filter { $0 != announcer }
    if who.isEmpty {
      let isMissing = item.who.isEmpty && Self.needsSomeone.contains(item.kind)
      let gap = isMissing ? ScriptMark.gap("programme.\(item.id).who") : people.full(item.who)
      values["nguoi"] = gap
      values["nguoi_ngan"] = gap
    } else {
      values["nguoi"] = people.full(who)
      values["nguoi_ngan"] = people.short(who)
      values["danh_xung"] = who.first.map(people.honorific) ?? ""
      values["don_vi_bieu_dien"] = people.plain(who)
      values["don_vi_thuc_hien"] = people.plain(who)
      if let person = who.first.flatMap({ event[$0] }) { describe(person, &values) }
    }
    if values["danh_xung"].isEmpty, language == .vietnamese { values["danh_xung"] = "quý vị" }
    if let before = self.item(index - 1)?.who.filter({ $0 != announcer }), !before.isEmpty {
      values["nguoi_truoc"] = people.short(before)
    }
    return values
  }

  private static let needsSomeone: Set<Kind> = [.speech, .talk, .report, .reply]

  private func describe(_ person: Person, _ values: inout ScriptValues) {
    values["ho_ten"] = person.name.removingPrivateMarks
    values["chuc_vu"] = person.role.removingPrivateMarks
    values["don_vi"] = person.organisation.removingPrivateMarks
    let role = person.role.removingPrivateMarks
    let family = ["Gia đình, ", "Gia đình "].first(where: role.hasPrefix)
    values["dia_chi"] =
      person.organisation.isEmpty
      ? family.map { String(role.dropFirst($0.count)) } ?? "" : person.organisation
  }

  private func performance(_ index: Int) -> [ScriptLine] {
    let isFirst = index == 0 || entries[..<index].allSatisfy { $0.item.isPrelude }
    return lines([isFirst ? .performanceIn : .performanceNext], values(index))
  }

  private func introduction(_ index: Int) -> [ScriptLine] {
    guard isAnnouncers(entries[index].item) else { return lines([.speechIn], values(index)) }
    let values = values(index)
    var result = lines([.reason], values)
    let present = people.present(from: entries[index].start, to: entries[index].end)
    if !present.isEmpty {
      result += lines([.introduceIntro], values)
      for person in present {
        var one = values
        one["nguoi"] = people.full(person.id)
        result += lines([.introduceLine], one)
      }
    }
    if values.text("nhom_dai_bieu") != nil { result += lines([.introduceGroup], values) }
    return result + lines([.programme], values)
  }

  private func speech(_ index: Int) -> [ScriptLine] {
    let item = entries[index].item
    if isAnnouncers(item), !item.who.isEmpty { return [] }
    let title = item.title.lowercased()
    let values = values(index)
    if title.contains("phát động") || title.hasPrefix("launch") {
      return lines([.launchIn], values)
    }
    let previous = self.item(index - 1)?.kind
    if previous == .introduction { return lines([.openingSpeech], values) }
    let isHighest = item.who.contains { event[$0]?.rank == 1 }
    return lines([isHighest ? .centralIn : .speechIn], values)
  }

  private func reply(_ index: Int) -> [ScriptLine] {
    let answers = self.item(index - 1)?.kind == .speech
    return lines([answers ? .centralReply : .replyIn], values(index))
  }
}

extension String {
  /// For a text that will stand in quotation marks itself.
  fileprivate var withInnerQuotes: String {
    replacing("“", with: "‘").replacing("”", with: "’")
  }

  /// What stands between “ and ”, when the text has both.
  fileprivate var quotedPart: String? {
    guard let opening = firstIndex(of: "“"), let closing = self[opening...].firstIndex(of: "”")
    else { return nil }
    return String(self[index(after: opening)..<closing])
  }
}
