// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Words for what may go otherwise: somebody absent, a film that fails, a leader who has to go.
struct Contingencies {
  struct Entry {
    let situation: String
    let line: ScriptLine
  }

  let writer: ScriptWriter
  let catalogue: Catalogue

  var entries: [Entry] {
    absences + failures + departures + overruns
      + optional(.whenWaiting, .filler, needs: "thong_tin_ngan")
      + optional(.whenEarly, .early, needs: "ten_du_phong")
  }

  private var absences: [Entry] {
    writer.entries.indices.compactMap { index in
      let item = writer.entries[index].item
      guard item.kind == .talk, let speaker = item.who.first else { return nil }
      var values = writer.values(index)
      let standby = writer.event.people.first { $0.standby == speaker }?.id
      let next = writer.item(index + 1).flatMap { $0.kind == .talk ? $0.who.first : nil }
      if let other = standby ?? next { values["ten_thay_the"] = writer.people.short(other) }
      let key: ScriptKey = standby != nil ? .absentStandby : next != nil ? .absent : .absentLast
      return entry(.whenAbsent, [.title: name(speaker)], key, values)
    }
  }

  private var failures: [Entry] {
    writer.entries.indices.compactMap { index in
      let item = writer.entries[index].item
      guard item.kind == .film else { return nil }
      return entry(.whenFilmFails, [.title: item.title], .techFail, writer.values(index))
    }
  }

  /// Leaders who leave before the end.
  private var departures: [Entry] {
    writer.people.ranked.compactMap { person in
      guard let leaves = person.present.last?.latest, leaves < writer.timetable.finish else {
        return nil
      }
      var values = writer.base
      values["nguoi_ngan"] = writer.people.short(person.id)
      values["danh_xung"] = writer.people.honorific(person.id)
      if values["danh_xung"].isEmpty { values["danh_xung"] = values["nguoi_ngan"] }
      let gaps: [Placeholder: String] = [.title: name(person.id), .clock: leaves.description]
      return entry(.whenLeaves, gaps, .vipLeaves, values)
    }
  }

  private var overruns: [Entry] {
    let talks = writer.entries.indices.filter { writer.entries[$0].item.kind == .talk }
    guard let first = talks.first else { return [] }
    var values = writer.values(first)
    values["thoi_luong_muc"] = writer.words.length(Length(minutes: 1))
    let least = talks.map { writer.entries[$0].item.minutes.minimum }.min() ?? .zero
    var block = writer.values(first)
    block["thoi_luong_muc"] = writer.words.length(least)
    return [
      entry(.whenOverrun, [:], .overrunSoft, values),
      talks.count > 1 ? entry(.whenTalksLate, [:], .overrunBlock, block) : nil,
    ].compactMap(\.self)
  }

  private func optional(_ label: Label, _ key: ScriptKey, needs name: String) -> [Entry] {
    guard writer.base.text(name) != nil else { return [] }
    return [entry(label, [:], key, writer.base)].compactMap(\.self)
  }

  private func entry(
    _ label: Label,
    _ gaps: [Placeholder: String],
    _ key: ScriptKey,
    _ values: ScriptValues
  ) -> Entry? {
    writer.line(key, values).map { Entry(situation: catalogue.text(label, gaps), line: $0) }
  }

  private func name(_ id: PersonID) -> String { writer.event[id]?.displayName ?? id.rawValue }
}
