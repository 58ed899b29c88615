// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// A stored proof counts for every event with the same hash of what decides orders: so the engine has
/// to give such events the same answer.
@Suite("Events with one hash of what decides orders")
struct OrderingHashLawTests {
  @Test("have the same order, values and proofs", arguments: 1...60)
  func haveOneAnswer(seed: Int) throws {
    let event = RandomEvent.make(seed: UInt64(seed))
    let reworded = Self.reworded(event, seed: seed)
    #expect(reworded.contentHash != event.contentHash)
    #expect(reworded.orderingHash == event.orderingHash)
    let answers = try [event, reworded, event.withoutWords].map {
      try Sequencer().solve($0, control: SolveControl()).solution
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0] == answers[2])
  }

  /// Other names, titles, numbers and lists, and nothing else.
  private static func reworded(_ event: Event, seed: Int) -> Event {
    var event = event
    event.header.title += " (\(seed))"
    event.header.document.number = "\(seed)/KH-UBND"
    event.stage.positions += 1
    for index in event.people.indices {
      event.people[index].name = "Nông Văn Nguyệt \(index)"
      event.people[index].phone = "0905 \(seed) \(index)"
      event.people[index].rank = index + 1
      event.people[index].confirmed = index.isMultiple(of: 2)
    }
    event.programme = event.programme.mapping(items: { item in
      var item = item
      item.title = "Mục \(item.title)"
      item.notes = ["sound": "hai micro"]
      item.script = "Kính mời."
      return item
    })
    event.teams["ushers"] = event.people.map(\.id)
    event.milestones = [Milestone(title: "Tổng duyệt", due: .before(seed, .days))]
    event.texts["ten_ngan"] = .everywhere("Hội nghị")
    return event
  }
}
