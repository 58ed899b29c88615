// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Speech
import Vietnam

/// Writes the announcer's lines along an order: what leads to an item depends on what was before it
/// and what comes next, so another order gives another script.
struct ScriptWriter {
  let event: Event
  let timetable: Timetable
  let procession: AwardProcession
  let templates: ScriptTemplates
  let language: Language
  let people: ScriptPeople
  let words: ScriptWords
  let outline: Outline
  /// The announcer, whose own items nobody is invited to.
  let announcer: PersonID?
  let base: ScriptValues

  var entries: [Timetable.Entry] { timetable.entries }
  var isStateCeremony: Bool { people.isStateCeremony }

  init(_ order: RunningOrder, of event: Event, templates: ScriptTemplates, language: Language) {
    self.event = event
    timetable = Timetable(order, of: event)
    procession = AwardProcession(order, of: event)
    self.templates = templates
    self.language = language
    people = ScriptPeople(
      event: event,
      language: language,
      isStateCeremony: event.header.protocolProfile.hasPrefix("vietnam")
    )
    words = ScriptWords(language)
    outline = Outline(event.programme)
    announcer = Self.announcer(of: event)
    base = ScriptBase(event: event, timetable: timetable, people: people, words: words).values
  }

  /// What is said before the first item: ten minutes and five minutes earlier.
  var houseCalls: [(clock: ClockTime, line: ScriptLine)] {
    guard let start = entries.first?.start else { return [] }
    return [10, 5].compactMap { minutes in
      var values = base
      values["phut"] = String(minutes)
      return line(.preAnnounce, values).map { (start - Length(minutes: minutes), $0) }
    }
  }

  var cues: [ScriptCue] {
    entries.indices.map { index in
      ScriptCue(
        entry: entries[index],
        number: index + 1,
        before: before(index),
        recall: recall(index),
        after: after(index)
      )
    }
  }

  func line(_ key: ScriptKey, _ values: ScriptValues) -> ScriptLine? {
    guard let template = templates[key, language] else { return nil }
    let rendered = template.text(values)
    return rendered.contains { !$0.isWhitespace }
      ? ScriptLine(key, by: speaker(of: key), rendered: rendered, language: language) : nil
  }

  /// Where no decision of the state is read out, the announcer tells who receives.
  private func speaker(of key: ScriptKey) -> ScriptSpeaker {
    key.speaker == .decisionReader && !isStateCeremony ? .announcer : key.speaker
  }

  func lines(_ keys: [ScriptKey], _ values: ScriptValues) -> [ScriptLine] {
    keys.compactMap { line($0, values) }
  }

  func item(_ index: Int) -> Item? {
    entries.indices.contains(index) ? entries[index].item : nil
  }

  /// Team `mc`, else the person `mc`, else who has the introduction.
  static func announcer(of event: Event) -> PersonID? {
    if let first = event.teams["mc"]?.first { return first }
    if event["mc"] != nil { return "mc" }
    return event.programme.items.first { $0.kind == .introduction || $0.kind == .salute }?.who.first
  }

  func isAnnouncers(_ item: Item) -> Bool {
    item.who.isEmpty || announcer.map(item.who.contains) ?? false
  }
}
