// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Sequencing
import TestSupport
import Testing
import Vietnam
import WhatIf

@Suite("Repairs written out")
struct RepairChangesTests {
  private static let seeds = Array(1...UInt64(8))

  private static func draft(_ text: String) -> EventDraft {
    EventDraft(SourceText(bytes: [UInt8](text.utf8), name: "event.yaml"))
  }

  private static func event(_ draft: EventDraft, _ changes: [ChangeSet] = []) throws -> Event {
    let reading = draft.reading(
      changes,
      companions: { _ in .failure(.notFound) },
      language: .english
    )
    let errors = reading.diagnostics.filter { $0.severity == .error }
    return try #require(reading.event, "\(errors)")
  }

  private static func context(_ event: Event) -> LeverContext {
    var minutes: [ItemID: LengthRange] = [:]
    for item in event.programme.items {
      guard var award = item.award else { continue }
      award.isRepresentative = true
      let timing = AwardTiming(
        award: award,
        stagePositions: event.stage.positions,
        grain: event.session.grain
      )
      minutes[item.id] = LengthRange(exactly: timing.total)
    }
    return LeverContext(representativeMinutes: minutes)
  }

  /// Each repair of a seeded event with the set of changes that it is written as.
  private static func repairs(
    of text: String
  ) throws -> [(repair: Repair, expected: Event, changes: ChangeSet)] {
    let draft = draft(text)
    let event = try event(draft)
    let explanation = Sequencer().explain(
      event,
      context(event),
      repairs: 8,
      control: SolveControl()
    )
    return try explanation.repairs.map { repair in
      let changes = RepairChanges(repair.amendments, of: event, in: draft)
      return (repair, changes.changedEvent, try Self.changes(changes))
    }
  }

  /// Written as a what-if file and read back.
  private static func changes(_ changes: RepairChanges) throws -> ChangeSet {
    let text = WhatIfText.text(title: "Thử", base: nil, changes: changes.changes)
    let reading = ChangeReader.read(
      SourceText(bytes: [UInt8](text.utf8), name: "sua.yaml"),
      language: .english
    )
    return try #require(reading.changes, "\(text)")
  }

  @Test(
    "read back as a what-if file or as the event file they are the event that was solved",
    arguments: seeds
  )
  func areRead(seed: UInt64) throws {
    let text = CrowdedEvent.text(seed: seed)
    let draft = Self.draft(text)
    for (repair, expected, changes) in try Self.repairs(of: text) {
      let event = try Self.event(draft, [changes])
      #expect(event.contentHash == expected.contentHash, "\(changes.text)")
      let edit = draft.edited(by: [changes], language: .english)
      let edited = try #require(edit.text, "\(edit.diagnostics) \(changes.text)")
      let again = try Self.event(Self.draft(edited))
      #expect(again.contentHash == expected.contentHash, "\(edited)")
      let solution = try Sequencer().solve(again, control: SolveControl()).solution
      #expect(solution.order != nil)
      for (level, promised) in zip(solution.levels, repair.solution.levels) {
        #expect(level.value <= promised.value)
        guard promised.isProved else { break }
        #expect(level.value == promised.value, "\(level.name)")
      }
    }
  }

  @Test("the event file keeps its comments and the order of its keys", arguments: seeds)
  func keepComments(seed: UInt64) throws {
    let text = CrowdedEvent.text(seed: seed)
    for (repair, _, changes) in try Self.repairs(of: text) {
      let edited = try #require(
        Self.draft(text).edited(by: [changes], language: .english).text
      )
      let gone = repair.amendments.contains { if case .rule(_, nil) = $0 { true } else { false } }
      let comments = Self.comments(text)
      #expect(Set(comments).subtracting(Self.comments(edited)).count <= (gone ? 2 : 0), "\(edited)")
      let keys = Self.keys(text)
      let kept = Self.keys(edited).filter(keys.contains)
      #expect(kept == keys.filter(kept.contains))
    }
  }

  private static func comments(_ text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      line.firstRange(of: "# ").map { line[$0.lowerBound...] }
    }
  }

  /// The keys that stand first on their lines, and the ids of items: each once.
  private static func keys(_ text: String) -> [Substring] {
    text.split(separator: "\n").compactMap { line in
      if let id = line.firstRange(of: "id: ") {
        return line[id.upperBound...].prefix { $0 != "," && $0 != " " }
      }
      return line.hasPrefix(" ") ? nil : line.prefix { $0 != ":" }
    }
  }

  @Test("every step that a lever can take is read back as the event it means")
  func coversEveryKind() throws {
    var kinds: Set<String> = []
    for seed in 1...UInt64(24) {
      let draft = Self.draft(CrowdedEvent.text(seed: seed))
      let event = try Self.event(draft)
      for step in event.possibleSteps(Self.context(event)) {
        let changes = RepairChanges(step.amendments, of: event, in: draft)
        let read = try Self.event(draft, [Self.changes(changes)])
        #expect(read.contentHash == changes.changedEvent.contentHash, "\(changes.changes)")
        #expect(read.requirements.count <= event.requirements.count)
        for amendment in step.amendments {
          kinds.insert("\(amendment)".prefix { $0 != "(" }.description)
        }
      }
    }
    let all: Set = [
      "sessionEnds", "minutes", "representative", "optional", "itemWindow", "officialStart",
      "presence", "rule", "free", "changeovers",
    ]
    #expect(kinds == all, "\(all.subtracting(kinds))")
  }
}
