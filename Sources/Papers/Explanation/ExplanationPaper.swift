// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Why an event has no running order, and the changes after which it has one.
package struct ExplanationPaper: Sendable {
  package static let name = "explanation"

  /// One of the things that cannot hold together.
  package struct Asked: Hashable, Sendable {
    package var clause: String
    package var place: SourcePlace?

    package init(_ clause: String, at place: SourcePlace?) {
      self.clause = clause
      self.place = place
    }
  }

  /// A change that was solved and checked.
  package struct Repair: Sendable {
    /// The stable names of the levers, and what each does.
    package var levers: [String]
    package var sentences: [String]
    /// The event after it, and its running order.
    package var event: Event
    package var solution: Solution

    package init(levers: [String], sentences: [String], event: Event, solution: Solution) {
      self.levers = levers
      self.sentences = sentences
      self.event = event
      self.solution = solution
    }
  }

  private let event: Event
  /// Sentences with minutes; may be empty.
  let reasons: [String]
  let asked: [Asked]
  /// Whether each of them was shown to be needed for it.
  let isIrreducible: Bool
  let repairs: [Repair]
  /// Whether the time was over before everything was tried.
  let isCut: Bool
  private let program: String
  let catalogue: Catalogue

  package init(
    event: Event,
    reasons: [String],
    asked: [Asked],
    isIrreducible: Bool,
    repairs: [Repair],
    isCut: Bool = false,
    language: Language,
    program: String
  ) {
    self.event = event
    self.reasons = reasons
    self.asked = asked
    self.isIrreducible = isIrreducible
    self.repairs = repairs
    self.isCut = isCut
    self.program = program
    catalogue = Catalogue(language)
  }

  package var document: Document {
    Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.explanation], event.header.title],
      elements: [.paragraph(Prose(catalogue[.doesNotFit], .strong))] + why + ways,
      imprint: Imprint(event: event, order: nil, program: program),
      data: data
    )
  }

  private var why: [Document.Element] {
    var elements: [Document.Element] = [.heading(catalogue[.whyHeading])]
    elements += reasons.map { .paragraph(Prose($0.asSentence)) }
    guard !asked.isEmpty else {
      return elements + [.paragraph(Prose(catalogue[.noReasonFound]))]
    }
    let heading = catalogue.text(.cannotHoldTogether, [.count: String(asked.count)])
    let columns = [
      Table.Column("line", catalogue[.line], alignment: .trailing),
      Table.Column("sentence", heading, width: .share(1)),
    ]
    let rows = asked.map { asked in
      Table.Row(
        .item,
        cells: [
          "line": asked.place.map { .number($0.line) } ?? .empty,
          "sentence": .text(Prose(asked.clause.withCapital)),
        ]
      )
    }
    let caption = catalogue[.explanationCaption]
    return elements + [
      .table(Table(caption: caption, columns: columns, rows: rows)),
      .paragraph(Prose(catalogue[isIrreducible ? .anyOneLess : .conflictNotLeast])),
    ]
  }

  private var ways: [Document.Element] {
    let heading = Document.Element.heading(catalogue[.repairsHeading])
    guard !repairs.isEmpty else {
      return [heading, .paragraph(Prose(catalogue[isCut ? .noRepairInTime : .noRepair]))]
    }
    let columns = [
      Table.Column("number", catalogue[.number], alignment: .trailing),
      Table.Column("lever", "", use: .data),
      Table.Column("repair", catalogue[.repair], width: .share(5)),
      Table.Column("finish", catalogue[.finish]),
      Table.Column("values", catalogue[.afterIt], width: .share(6)),
    ]
    let rows = repairs.enumerated().map { index, repair in
      Table.Row(
        .item,
        cells: [
          "number": .number(index + 1),
          "lever": .text(Prose(repair.levers.joined(separator: " "))),
          "repair": .text(Prose(sentence(of: repair))),
          "finish": finish(of: repair).map(Cell.clock) ?? .empty,
          "values": .text(Prose(values(of: repair))),
        ]
      )
    }
    let table = Table(caption: catalogue[.repairsCaption], columns: columns, rows: rows)
    let isProved = repairs.allSatisfy { $0.solution.levels.allSatisfy(\.isProved) }
    return [heading, .table(table)]
      + (isCut ? [.paragraph(Prose(catalogue[.repairsCut]))] : [])
      + (isProved ? [] : [.notes([Prose(catalogue[.notProvedBest])])])
  }

  private func sentence(of repair: Repair) -> String {
    repair.sentences.dropFirst().reduce(repair.sentences.first ?? "") { sentence, next in
      catalogue.text(
        .together,
        [.title: sentence, .parts: next.prefix(1).lowercased() + next.dropFirst()]
      )
    }
  }

  func finish(of repair: Repair) -> ClockTime? {
    repair.solution.order?.placements.map { $0.start + $0.length }.max()
  }

  /// Each preference in its own unit, what is left out by name.
  private func values(of repair: Repair) -> String {
    let levels = repair.solution.levels
    let names = catalogue.names(of: levels.map(\.name), in: repair.event)
    var parts = zip(names, levels).map { name, level in
      name + ": " + catalogue.words(level.value, level.unit) + (level.isProved ? "" : "*")
    }
    let dropped = repair.solution.order?.dropped ?? []
    if !dropped.isEmpty {
      let titles = dropped.map { event.programme[$0]?.title ?? $0.rawValue }
      parts.append(catalogue[.leftOut] + ": " + titles.joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }
}

extension String {
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var asSentence: String { withCapital + "." }
}
