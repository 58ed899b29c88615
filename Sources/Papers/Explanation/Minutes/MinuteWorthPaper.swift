// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import OrderedJSON
import PlanFile

/// What one more minute would change in an event that has a running order.
package struct MinuteWorthPaper: Sendable {
  package static let name = "minutes"

  /// Whose minute it is; times are those with it.
  package enum Source: Hashable, Sendable {
    case sessionStarts(ClockTime)
    case sessionEnds(ClockTime)
    case shorterBreak(ItemID, Length)
    case longerBreak(ItemID, Length)
    case arrives(PersonID, ClockTime)
    case leaves(PersonID, ClockTime)
  }

  package struct Minute: Hashable, Sendable {
    package var source: Source
    package var alternative: SolvedAlternative

    package init(_ source: Source, _ alternative: SolvedAlternative) {
      self.source = source
      self.alternative = alternative
    }
  }

  private let event: Event
  private let solution: Solution
  /// How long a minute is here: a step of the grain where that is longer.
  private let minute: Length
  private let minutes: [Minute]
  private let program: String
  private let catalogue: Catalogue
  private let values: ValueColumns

  /// `solution` is the order that is explained, with its values; `minute` is added each time.
  package init(
    _ minutes: [Minute],
    of event: Event,
    in solution: Solution,
    minute: Length,
    language: Language,
    program: String
  ) {
    self.minutes = minutes
    self.event = event
    self.solution = solution
    self.minute = minute
    self.program = program
    catalogue = Catalogue(language)
    values = ValueColumns(event, solution, catalogue)
  }

  package var document: Document {
    Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.minutesTitle], event.header.title],
      elements: [
        .paragraph(Prose(catalogue[.minutesLead])),
        .heading(catalogue[.minutesHeading]),
        .table(table),
        .notes(values.notes(on: [solution] + minutes.compactMap(\.alternative.solution))),
      ],
      imprint: Imprint(event: event, order: solution.order, program: program),
      data: data
    )
  }

  private var table: Table {
    let columns =
      [
        Table.Column("source", "", use: .data),
        Table.Column("subject", "", use: .data),
        Table.Column("minute", catalogue[.minute], width: .share(5)),
      ] + values.columns + [Table.Column("worth", catalogue[.worth], width: .share(5))]
    return Table(
      caption: catalogue[.minutesCaption],
      columns: columns,
      rows: minutes.map { minute in
        var cells = minute.alternative.solution.map(values.cells) ?? [:]
        cells["source"] = .text(Prose(minute.source.key))
        cells["subject"] = .text(Prose(minute.source.subject ?? ""))
        cells["minute"] = .text(Prose(words(minute.source)))
        cells["worth"] = .text(Prose(worth(minute.alternative)))
        return Table.Row(.item, cells: cells)
      }
    )
  }

  private func worth(_ alternative: SolvedAlternative) -> String {
    guard let solution = alternative.solution else { return values.hindrance(alternative) ?? "" }
    return values.change(to: solution, same: .nothing)
  }

  private func words(_ source: Source) -> String {
    let by = catalogue.words(minute)
    func item(_ id: ItemID) -> String { event.programme[id]?.title ?? id.rawValue }
    func person(_ id: PersonID) -> String { event[id]?.displayName ?? id.rawValue }
    return switch source {
    case .sessionStarts(let clock):
      catalogue.text(PlaceLabel.sessionStarts, [.count: by, .clock: clock.description])
    case .sessionEnds(let clock):
      catalogue.text(PlaceLabel.sessionEnds, [.count: by, .clock: clock.description])
    case .shorterBreak(let id, let length):
      catalogue.text(
        PlaceLabel.shorterBreak,
        [.title: item(id), .value: catalogue.words(length)]
      )
    case .longerBreak(let id, let length):
      catalogue.text(
        PlaceLabel.longerBreak,
        [.title: item(id), .count: by, .value: catalogue.words(length)]
      )
    case .arrives(let id, let clock):
      catalogue.text(
        PlaceLabel.arrives,
        [.title: person(id), .count: by, .clock: clock.description]
      )
    case .leaves(let id, let clock):
      catalogue.text(
        PlaceLabel.leaves,
        [.title: person(id), .count: by, .clock: clock.description]
      )
    }
  }

  private var data: JSONValue {
    .object([
      .init("format", .number(1)),
      .init("minute", .number(minute.exactMinutesText)),
      .init("preferences", .list(solution.levels.map(SolvedAlternative.data))),
      .init(
        "minutes",
        .list(
          minutes.map { minute in
            .object(
              [
                .init("source", .text(minute.source.key)),
                .init("subject", minute.source.subject.map(JSONValue.text) ?? .null),
                .init("message", .text(words(minute.source))),
                .init("worth", .text(worth(minute.alternative))),
              ] + minute.alternative.members
            )
          }
        )
      ),
    ])
  }
}

extension MinuteWorthPaper.Source {
  /// A stable name.
  fileprivate var key: String {
    switch self {
    case .sessionStarts: "session_starts"
    case .sessionEnds: "session_ends"
    case .shorterBreak: "shorter_break"
    case .longerBreak: "longer_break"
    case .arrives: "arrives"
    case .leaves: "leaves"
    }
  }

  /// The id of the item or person it is of.
  fileprivate var subject: String? {
    switch self {
    case .sessionStarts, .sessionEnds: nil
    case .shorterBreak(let id, _), .longerBreak(let id, _): id.rawValue
    case .arrives(let id, _), .leaves(let id, _): id.rawValue
    }
  }
}
