// SPDX-License-Identifier: GPL-3.0-or-later

extension Event {
  /// SHA-256 of what decides orders, as 64 hexadecimal digits: what binds a stored plan to its event.
  ///
  /// It is taken over the event with all that is only printed or spoken taken out, not over what is
  /// believed to matter. So a key that somebody adds counts until it is named in ``withoutWords``: at
  /// worst a proof is dropped that still holds, never one kept that does not. Where two hashes are the
  /// same, the events with their words taken out are, and the engine, which works on these alone,
  /// gives them the same orders and the same proofs. The converse is not meant: events written
  /// differently may have the same orders and two hashes.
  package var orderingHash: String { withoutWords.contentHash }

  /// The event with nothing in it that is only printed, spoken or told.
  ///
  /// An award slot and the places on the stage are among it: by then its minutes are in `minutes`.
  package var withoutWords: Event {
    var event = self
    event.header = EventHeader(title: "")
    event.stage.positions = 0
    event.people = people.map { person in
      Person(id: person.id, present: person.present, waitingCost: person.waitingCost)
    }
    event.programme = programme.mapping(blocks: \.withoutWords, items: \.withoutWords)
    event.texts = [:]
    event.teams = [:]
    event.milestones = []
    event.risk = RiskOverrides()
    return event
  }
}

extension Block {
  fileprivate var withoutWords: Block {
    var block = self
    block.title = ""
    return block
  }
}

extension Item {
  fileprivate var withoutWords: Item {
    var item = self
    item.title = ""
    item.notes = [:]
    item.script = ""
    item.manuscript = nil
    item.award = nil
    return item
  }
}
