// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Why an item stands where it does: what is around it, how far it can move, and every other place.
package struct ItemExplanationPaper: Sendable {
  package static let name = "item"

  /// Where or when the item might stand.
  package enum Place: Hashable, Sendable {
    case anywhere
    case first
    case after(ItemID)
    case last
    case startingBy(ClockTime)
    case startingFrom(ClockTime)
  }

  package struct PlacedAlternative: Hashable, Sendable {
    package var place: Place
    /// Whether the item stands there now.
    package var isPresent: Bool
    package var alternative: SolvedAlternative

    package init(_ place: Place, isPresent: Bool, _ alternative: SolvedAlternative) {
      self.place = place
      self.isPresent = isPresent
      self.alternative = alternative
    }
  }

  /// What a shift of the item would break in the order as it stands.
  package struct Shift: Hashable, Sendable {
    package var by: Length
    /// Sentences without a full stop; empty where nothing was tried or nothing breaks.
    package var earlier: [String]
    package var later: [String]

    package init(by: Length, earlier: [String], later: [String]) {
      self.by = by
      self.earlier = earlier
      self.later = later
    }
  }

  /// How early, or how late, the item starts in any order that keeps every rule.
  package struct Limit: Hashable, Sendable {
    /// The start of an order that was found.
    package var shown: ClockTime
    /// No order has it start beyond this.
    package var bound: ClockTime
    /// Why not beyond what is shown; nil when that was not shown.
    package var because: [String]?

    package init(shown: ClockTime, bound: ClockTime, because: [String]?) {
      self.shown = shown
      self.bound = bound
      self.because = because
    }
  }

  let event: Event
  let item: Item
  let solution: Solution
  let shift: Shift?
  let earliest: Limit?
  let latest: Limit?
  let alternatives: [PlacedAlternative]
  private let program: String
  let catalogue: Catalogue
  let values: ValueColumns

  /// `solution` is the order that is explained, with its values; without `shift` it leaves the item out.
  package init(
    _ item: Item,
    of event: Event,
    in solution: Solution,
    shift: Shift?,
    earliest: Limit?,
    latest: Limit?,
    alternatives: [PlacedAlternative],
    language: Language,
    program: String
  ) {
    self.item = item
    self.event = event
    self.solution = solution
    self.shift = shift
    self.earliest = earliest
    self.latest = latest
    self.alternatives = alternatives
    self.program = program
    catalogue = Catalogue(language)
    values = ValueColumns(event, solution, catalogue)
  }

  package var document: Document {
    Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.itemTitle], event.header.title],
      facts: [
        Document.Fact(catalogue[.item], Prose("\(item.title) (\(item.id))")),
        Document.Fact(catalogue[.standsNow], Prose(standing)),
      ],
      elements: surroundings + limits + places,
      imprint: Imprint(event: event, order: solution.order, program: program),
      data: data
    )
  }

  /// The item in the order that is explained; nil when it is left out.
  var entry: (index: Int, entries: [Timetable.Entry])? {
    guard let order = solution.order else { return nil }
    let entries = Timetable(order, of: event).entries
    return entries.firstIndex { $0.item.id == item.id }.map { ($0, entries) }
  }

  private var standing: String {
    guard let (index, entries) = entry else { return catalogue[.isLeftOut] }
    return Cell.span(entries[index].start, entries[index].end).pageText
  }

  // MARK: What is around it

  private var surroundings: [Document.Element] {
    guard let (index, entries) = entry else { return [] }
    let sentences = before(index, entries) + after(index, entries) + shifts
    return [.heading(catalogue[.holdsHeading]), .notes(sentences.map { Prose($0) })]
  }

  private func before(_ index: Int, _ entries: [Timetable.Entry]) -> [String] {
    let entry = entries[index]
    let waiting =
      entry.waiting > .zero
      ? [catalogue.text(PlaceLabel.waits, [.count: catalogue.words(entry.waiting)])] : []
    guard index > 0 else { return [catalogue[PlaceLabel.isFirst]] + waiting }
    let previous = entries[index - 1]
    return [
      catalogue.text(
        entry.changeover > .zero ? PlaceLabel.previousWithChangeover : .previous,
        [
          .title: previous.item.title, .clock: previous.end.description,
          .count: catalogue.words(entry.changeover),
        ]
      )
    ] + waiting
  }

  private func after(_ index: Int, _ entries: [Timetable.Entry]) -> [String] {
    guard index + 1 < entries.count else { return [catalogue[PlaceLabel.isLast]] }
    let next = entries[index + 1]
    return [
      catalogue.text(
        PlaceLabel.next,
        [.title: next.item.title, .clock: next.start.description]
      )
    ]
  }

  private var shifts: [String] {
    guard let shift else { return [] }
    return [(PlaceLabel.earlierBreaks, shift.earlier), (.laterBreaks, shift.later)]
      .filter { !$1.isEmpty }.map { label, broken in
        catalogue.text(
          label,
          [.count: catalogue.words(shift.by), .parts: broken.joined(separator: "; ")]
        )
      }
  }

  // MARK: How early and how late

  private var limits: [Document.Element] {
    guard let earliest, let latest else { return [] }
    let start = [
      PlaceLabel.sessionBegins, .sessionIsOver,
    ].map { catalogue.text($0, [.clock: event.session.starts.description]) }
    return [
      .heading(catalogue[.limitsHeading]),
      .notes(
        sentences(of: earliest, (.earliest, .earliestOpen, .notEarlier), start[0])
          + sentences(of: latest, (.latest, .latestOpen, .notLater), start[1])
      ),
    ]
  }

  private func sentences(
    of limit: Limit,
    _ labels: (shown: PlaceLabel, open: PlaceLabel, because: PlaceLabel),
    _ fallback: String
  ) -> [Prose] {
    let isExact = limit.shown == limit.bound
    var sentences = [
      catalogue.text(
        isExact ? labels.shown : labels.open,
        [.clock: limit.shown.description, .value: limit.bound.description]
      )
    ]
    if let because = limit.because {
      let clauses = because.isEmpty ? [fallback] : because
      sentences.append(catalogue.text(labels.because, [.parts: clauses.joined(separator: "; ")]))
    }
    return sentences.map { Prose($0) }
  }
}
