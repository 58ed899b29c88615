// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import TestSupport
import Testing

@Suite("The hash of what decides orders")
struct OrderingHashTests {
  /// What may change without a proof being dropped, by where it stands in an event.
  ///
  /// A field that is not here decides orders. Whoever adds one to `Event` has it among those until it
  /// is named in `withoutWords`, and here.
  private static let told: Set = [
    "header.date.day", "header.date.month", "header.date.year", "header.delegates",
    "header.document.issuer", "header.document.number", "header.document.place",
    "header.document.recipients", "header.document.signer", "header.document.signerTitle",
    "header.document.superior", "header.language", "header.lunarDate", "header.organiser",
    "header.protocolProfile", "header.shortTitle", "header.timeZone", "header.title",
    "header.venue", "header.weekday", "milestones.due.before", "milestones.title",
    "people.confirmed", "people.honorific", "people.name", "people.organisation", "people.phone",
    "people.rank", "people.role", "people.standby", "programme.award.awardClass",
    "programme.award.batch", "programme.award.collectives", "programme.award.decidedBy",
    "programme.award.households", "programme.award.individuals",
    "programme.award.isRepresentative", "programme.award.presenters", "programme.award.reading",
    "programme.award.recipients.category", "programme.award.recipients.name",
    "programme.award.recipients.unit", "programme.manuscript", "programme.notes.sound",
    "programme.script", "programme.title", "risk.spreads.talk.median", "stage.positions",
    "teams.sound", "texts.ten.everywhere",
  ]

  private func event() -> Event {
    var event = SmallCeremony.event
    event.header.weekday = .thursday
    event.header.lunarDate = "22 tháng Chạp năm Kỷ Hợi"
    event.header.document = DocumentDetails(recipients: ["Như trên"])
    event.people[3].rank = 1
    event.people[3].standby = "nhung"
    event.people[3].confirmed = false
    event.people[3].present = [
      ClockWindow(earliest: ClockTime(hour: 7, minute: 30), latest: ClockTime(hour: 9, minute: 0))
    ]
    event.programme = event.programme.mapping(items: { item in
      var item = item
      item.manuscript = "bai.txt"
      item.notes = ["sound": "hai micro"]
      item.award = Award(
        awardClass: "bang-khen",
        recipients: [Award.Recipient(name: "Nông Văn Nguyệt", category: .individual)],
        batch: 4
      )
      return item
    })
    event.texts = ["ten": .everywhere("Hội nghị")]
    event.teams = ["sound": ["mc"]]
    event.milestones = [Milestone(title: "Tổng duyệt", due: .before(1, .workingDays))]
    event.risk = RiskOverrides(spreads: ["talk": .init(median: 1)])
    event.rules = [RuleDeclaration(.before([.item("duong"), .item("phim")], gap: nil))]
    return event
  }

  @Test("keeps to every field but those that are only printed or spoken")
  func namesEveryField() throws {
    let event = event()
    let whole = try JSONDecoder().decode(Tree.self, from: JSONEncoder().encode(event))
    var kept: Set<String> = []
    var deciding: Set<String> = []
    for change in whole.changes {
      let bytes = try JSONEncoder().encode(change.tree)
      // Where the changed value is none that the field can have, there is nothing to ask.
      guard let changed = try? JSONDecoder().decode(Event.self, from: bytes), changed != event
      else { continue }
      #expect(changed.contentHash != event.contentHash, "\(change.path)")
      if changed.orderingHash == event.orderingHash {
        kept.insert(change.path)
      } else {
        deciding.insert(change.path)
      }
    }
    #expect(kept.subtracting(Self.told).sorted() == [])
    // Words whose changed value no field can have are not met.
    #expect(Self.told.subtracting(kept).subtracting(["header.language"]).sorted().count <= 4)
    #expect(kept.isDisjoint(with: deciding))
    #expect(
      deciding.isSuperset(of: [
        "people.present.earliest", "people.id", "programme.id", "programme.minutes.minimum",
        "programme.who", "session.ends", "stage.changeovers.changeover.takes",
      ]),
      "\(deciding.sorted())"
    )
  }

  @Test("is that of the event without its words, whatever these are")
  func isOfWordless() {
    let event = event()
    #expect(event.withoutWords.orderingHash == event.orderingHash)
    #expect(event.withoutWords.withoutWords == event.withoutWords)
  }
}

/// JSON of any shape, changed in one leaf after the other.
private enum Tree: Codable {
  case flag(Bool)
  case whole(Int)
  case decimal(Double)
  case text(String)
  case list([Tree])
  case object([String: Tree])
  case null

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let decimal = try? value.decode(Double.self) {
      self = .decimal(decimal)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Tree].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Tree].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .flag(let flag): try container.encode(flag)
    case .whole(let whole): try container.encode(whole)
    case .decimal(let decimal): try container.encode(decimal)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    case .null: try container.encodeNil()
    }
  }

  /// The tree with one leaf changed, for each leaf, and where that is by its names.
  var changes: [(path: String, tree: Tree)] {
    switch self {
    case .flag(let flag): return [("", .flag(!flag))]
    case .whole(let whole): return [("", .whole(whole + 1)), ("", .whole(whole - 1))]
    case .decimal(let decimal): return [("", .decimal(decimal + 1))]
    case .text(let text): return [("", .text(text + "x"))] + Self.words.map { ("", .text($0)) }
    case .null: return []
    case .list(let list):
      return list.indices.flatMap { index in
        list[index].changes.map { change in
          var changed = list
          changed[index] = change.tree
          return (change.path, .list(changed))
        }
      }
    case .object(let object):
      return object.keys.sorted().flatMap { key in
        (object[key]?.changes ?? []).map { change in
          var changed = object
          changed[key] = change.tree
          let steps = [Self.skipped.contains(key) ? "" : key, change.path]
          return (steps.filter { !$0.isEmpty }.joined(separator: "."), .object(changed))
        }
      }
    }
  }

  /// Values of fields that take certain words only.
  private static let words = ["friday", "collective", "en", "days"]
  /// Names that only the encoding of choices has, and the two of the programme's entries.
  private static let skipped: Set = ["_0", "_1", "item", "block", "entries", "lines"]
}
