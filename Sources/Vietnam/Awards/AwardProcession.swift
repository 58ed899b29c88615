// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Who goes up when, who hands over, and where each stands: the award slots of a running order.
///
/// Batches are those of ``AwardTiming``: collectives, then households, then individuals, each in the
/// order of the list. The presenters of a slot are its `who`. They take turns: whoever has handed over
/// least goes next, the first named where it is equal, and nobody hands over to a batch they stand in.
package struct AwardProcession: Hashable, Sendable {
  /// A group on the stage at one time.
  package struct Batch: Hashable, Sendable {
    package let item: ItemID
    /// From 1 within its slot.
    package let number: Int
    /// Nil for representatives drawn from more than one category.
    package let category: Award.Category?
    package let count: Int
    /// By position from 1, left to right; empty when only head-counts are known.
    package let recipients: [Award.Recipient]
    /// At most as many as the slot says hand over side by side; empty when nobody can.
    package let presenters: [PersonID]
    /// Nobody of the slot's `who` is free to hand over, for all of them receive.
    package let hasOnlyReceivingPresenters: Bool
    /// Trays are carried in one after the other; numbers run through the whole ceremony, from 1.
    package let firstTray: Int

    /// Which presenter hands over at a position from 1: the row is shared out from left to right.
    package func presenter(at position: Int) -> PersonID? {
      presenters.isEmpty ? nil : presenters[share(of: position)]
    }

    /// The tray that comes to a position: each presenter has one.
    package func tray(at position: Int) -> Int { firstTray + share(of: position) }

    package var trays: Int { max(1, presenters.count) }

    private func share(of position: Int) -> Int {
      guard presenters.count > 1 else { return 0 }
      return min(presenters.count - 1, (position - 1) * presenters.count / max(1, count))
    }
  }

  /// In the order they go up.
  package let batches: [Batch]

  package init(_ order: RunningOrder, of event: Event) {
    var batches: [Batch] = []
    var turns: [PersonID: Int] = [:]
    var tray = 1
    for placement in order.placements {
      guard let item = event.programme[placement.item], let award = item.award else { continue }
      let timing = AwardTiming(
        award: award,
        stagePositions: event.stage.positions,
        grain: event.session.grain
      )
      for (index, slot) in timing.batches.enumerated() {
        let recipients = Self.recipients(slot, of: award)
        let free = item.who.filter { id in
          !recipients.contains { $0.isSamePerson(as: event[id]) }
        }
        let presenters = Self.next(min(max(1, award.presenters), slot.count), of: free, turns)
        for id in presenters { turns[id, default: 0] += 1 }
        let batch = Batch(
          item: item.id,
          number: index + 1,
          category: slot.category,
          count: slot.count,
          recipients: recipients,
          presenters: presenters,
          hasOnlyReceivingPresenters: free.isEmpty && !item.who.isEmpty,
          firstTray: tray
        )
        batches.append(batch)
        tray += batch.trays
      }
    }
    self.batches = batches
  }

  /// The batches of one slot.
  package func batches(of item: ItemID) -> [Batch] { batches.filter { $0.item == item } }

  private static func recipients(
    _ slot: AwardTiming.Batch,
    of award: Award
  ) -> [Award.Recipient] {
    let ordered = Award.Category.allCases.flatMap { category in
      award.recipients.filter { $0.category == category }
    }
    let group = slot.category.map { category in ordered.filter { $0.category == category } }
    return Array((group ?? ordered)[clamping: slot.recipients])
  }

  private static func next(
    _ count: Int,
    of people: [PersonID],
    _ turns: [PersonID: Int]
  ) -> [PersonID] {
    let byTurns = people.enumerated().sorted { left, right in
      (turns[left.element] ?? 0, left.offset) < (turns[right.element] ?? 0, right.offset)
    }
    return byTurns.prefix(count).sorted { $0.offset < $1.offset }.map(\.element)
  }
}

extension Award.Recipient {
  /// Whether a person of the event is the one on the list: the same name, however it is typed.
  fileprivate func isSamePerson(as person: Person?) -> Bool {
    guard let person, !person.name.isEmpty else { return false }
    return name.foldedName == person.name.foldedName
      || name.foldedName == person.displayName.foldedName
  }
}

extension Array {
  fileprivate subscript(clamping range: Range<Int>) -> ArraySlice<Element> {
    self[range.clamped(to: startIndex..<endIndex)]
  }
}
