// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// One thing an organiser would change in the event file.
package enum Amendment: Hashable, Sendable {
  case sessionEnds(ClockTime)
  case minutes(ItemID, LengthRange)
  /// All award batches as one.
  case representative(ItemID, minutes: LengthRange)
  /// The item may be left out, and costs nothing when it is.
  case optional(ItemID)
  case itemWindow(ItemID, starts: ClockWindow, ends: ClockWindow)
  case officialStart(ClockTime)
  case presence(PersonID, [ClockWindow])
  /// Another statement for a rule, by its place among the event's rules; nil lets it bind no more.
  case rule(Int, RuleDeclaration.Statement?)
  case free(BlockID)
  /// Every changeover of more than nothing by so much shorter.
  case changeovers(shorterBy: Length)
}

extension Amendment {
  /// What is changed; two amendments of one subject would undo each other.
  package enum Subject: Hashable, Sendable {
    case session
    case officialStart
    case changeovers
    case length(ItemID)
    case keeping(ItemID)
    case window(ItemID)
    case presence(PersonID)
    case rule(Int)
    case order(BlockID)
  }

  package var subject: Subject {
    switch self {
    case .sessionEnds: .session
    case .officialStart: .officialStart
    case .changeovers: .changeovers
    case .minutes(let id, _), .representative(let id, _): .length(id)
    case .optional(let id): .keeping(id)
    case .itemWindow(let id, _, _): .window(id)
    case .presence(let id, _): .presence(id)
    case .rule(let index, _): .rule(index)
    case .free(let id): .order(id)
    }
  }
}

extension Event {
  /// The event with all of these changed.
  ///
  /// Every rule keeps its place: one that is given up stays as a soft one that weighs nothing.
  package func amended(by amendments: [Amendment]) -> Event {
    var event = self
    for amendment in amendments {
      switch amendment {
      case .sessionEnds(let ends): event.session.ends = ends
      case .minutes(let id, let range): event.change(id) { $0.minutes = range }
      case .representative(let id, let range):
        event.change(id) {
          $0.award?.isRepresentative = true
          $0.minutes = range
        }
      case .optional(let id): event.change(id) { $0.optionalValue = Weight(0) }
      case .itemWindow(let id, let starts, let ends):
        event.change(id) { ($0.starts, $0.ends) = (starts, ends) }
      case .officialStart(let clock): event.session.officialStart = clock
      case .presence(let id, let windows):
        event.people = event.people.map { person in
          var person = person
          if person.id == id { person.present = windows }
          return person
        }
      case .rule(let index, let statement?): event.rules[index].statement = statement
      case .rule(let index, nil): event.rules[index].softWeight = Weight(0)
      case .free(let id):
        event.programme = event.programme.mapping(blocks: { block in
          var block = block
          if block.id == id { block.order = .free }
          return block
        })
      case .changeovers(let length):
        event.stage.changeovers = event.stage.changeovers.shorter(by: length)
      }
    }
    return event
  }

  private mutating func change(_ id: ItemID, _ change: (inout Item) -> Void) {
    programme = programme.mapping(items: { item in
      var item = item
      if item.id == id { change(&item) }
      return item
    })
  }
}

extension ChangeoverTable {
  package func shorter(by length: Length) -> ChangeoverTable {
    ChangeoverTable(
      lines: lines.map { line in
        guard case .takes(let takes) = line.changeover else { return line }
        return line.taking(max(.zero, takes - length))
      }
    )
  }
}
