// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Whole steps of the session's grain; a clock position counts from the session's start.
typealias Steps = Int

/// An event as numbers: items and setups by index, time in steps, every rule as facts.
///
/// Items keep the order of the file. Where a time of the event is off the grain it is rounded to
/// the stricter side, so that what holds here holds on the clock too.
struct Problem: Sendable {
  struct Entry: Sendable {
    let id: ItemID
    let shortest: Steps
    let preferred: Steps
    let longest: Steps
    /// An index into `setups`.
    let setup: Int
    fileprivate(set) var isOptional: Bool
    let isFloating: Bool
  }

  let event: Event
  /// Seconds of one step.
  let grainInSeconds: Int
  /// The session's length.
  let horizon: Steps
  private(set) var entries: [Entry]
  let setups: [Setup]
  /// `changeovers[from][to]`; nil where the pair is forbidden.
  let changeovers: [[Steps?]]
  /// From the session's start to each setup, and from each setup to the session's end.
  let openings: [Steps?]
  let closings: [Steps?]
  private let indices: [ItemID: Int]
  private(set) var facts = Facts()

  var count: Int { entries.count }

  /// The items that must be kept, by index.
  var mandatory: [Int] { entries.indices.filter { !entries[$0].isOptional } }

  init(_ event: Event, rules: [any Rule]) {
    self.event = event
    let grain = max(1, event.session.grain.seconds)
    grainInSeconds = grain
    horizon = (event.session.ends - event.session.starts).seconds.roundedDown(to: grain)
    let droppable = event.droppableItems
    let items = event.programme.items
    var setups: [Setup] = []
    for item in items where !setups.contains(item.setup) { setups.append(item.setup) }
    entries = items.map { item in
      let shortest = item.minutes.minimum.seconds.roundedUp(to: grain)
      let longest = max(shortest, item.minutes.maximum.seconds.roundedDown(to: grain))
      return Entry(
        id: item.id,
        shortest: shortest,
        preferred: min(
          longest,
          max(shortest, item.minutes.preferred.seconds.roundedDown(to: grain))
        ),
        longest: longest,
        setup: setups.firstIndex(of: item.setup) ?? 0,
        isOptional: droppable.contains(item.id),
        isFloating: item.isFloating
      )
    }
    let table = event.stage.changeovers
    func steps(from: Setup, to: Setup) -> Steps? {
      switch table.changeover(from: from, to: to) {
      case .takes(let length): length.seconds.roundedUp(to: grain)
      case .never: nil
      }
    }
    self.setups = setups
    changeovers = setups.map { from in setups.map { steps(from: from, to: $0) } }
    openings = setups.map { steps(from: .start, to: $0) }
    closings = setups.map { steps(from: $0, to: .end) }
    indices = Dictionary(
      items.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for rule in rules { rule.state(for: self, in: &facts) }
    facts.addImplied()
  }

  /// The same event where some more facts hold and some more items, by index, must be kept.
  func adding(_ further: [Facts], keeping items: [Int] = []) -> Problem {
    var problem = self
    for facts in further { problem.facts.add(facts) }
    problem.facts.addImplied()
    for item in items { problem.entries[item].isOptional = false }
    return problem
  }

  func index(of id: ItemID) -> Int? { indices[id] }

  func indices(of ids: [ItemID]) -> [Int] { ids.compactMap { indices[$0] } }

  /// The steps from the session's start to a clock time, rounded to the later step.
  func stepsUp(to clock: ClockTime) -> Steps {
    (clock - event.session.starts).seconds.roundedUp(to: grainInSeconds)
  }

  /// The steps from the session's start to a clock time, rounded to the earlier step.
  func stepsDown(to clock: ClockTime) -> Steps {
    (clock - event.session.starts).seconds.roundedDown(to: grainInSeconds)
  }

  func clock(at steps: Steps) -> ClockTime {
    event.session.starts + Length(seconds: steps * grainInSeconds)
  }

  func changeover(from: Int, to: Int) -> Steps? {
    changeovers[entries[from].setup][entries[to].setup]
  }
}

extension Event {
  /// The items that may be left out: those with `optional`, and those a `choose` rule offers.
  var droppableItems: Set<ItemID> {
    var ids = Set(programme.items.filter { $0.optionalValue != nil }.map(\.id))
    for rule in rules {
      if case .choose(let from, _, _) = rule.statement {
        for subject in from { ids.formUnion(items(of: subject).map(\.id)) }
      }
    }
    return ids
  }

  /// The items a rule's subject names, in the order of the file.
  func items(of subject: RuleDeclaration.Subject) -> [Item] {
    switch subject {
    case .item(let id): programme[id].map { [$0] } ?? []
    case .block(let id): programme[id]?.items ?? []
    }
  }

  /// The items a selection names, each once, in the order of the file.
  func items(of selection: RuleDeclaration.Selection) -> [Item] {
    switch selection {
    case .tag(let tag): programme.items.filter { $0.tags.contains(tag) }
    case .kind(let kind): programme.items.filter { $0.kind == kind }
    case .person(let person): programme.items.filter { $0.who.contains(person) }
    case .items(let subjects):
      {
        let ids = Set(subjects.flatMap { items(of: $0).map(\.id) })
        return programme.items.filter { ids.contains($0.id) }
      }()
    }
  }
}

extension Int {
  /// The quotient by a positive step, rounded towards negative infinity.
  func roundedDown(to step: Int) -> Int {
    self >= 0 ? self / step : -((-self + step - 1) / step)
  }

  /// The quotient by a positive step, rounded towards positive infinity.
  func roundedUp(to step: Int) -> Int {
    -(-self).roundedDown(to: step)
  }
}

extension Problem {
  /// A window as bounds that hold together: one, or two when rounding to the grain leaves no step.
  func bounds(_ window: ClockWindow) -> [ClosedRange<Steps>] {
    let whole = ClosedRange.unbounded
    guard let earliest = window.earliest.map(stepsUp(to:)),
      let latest = window.latest.map(stepsDown(to:)), earliest > latest
    else { return [steps(window)] }
    return [earliest...whole.upperBound, whole.lowerBound...latest]
  }

  /// A window as steps; a missing end is unbounded.
  func steps(_ window: ClockWindow) -> ClosedRange<Steps> {
    let from = window.earliest.map(stepsUp(to:)) ?? ClosedRange.unbounded.lowerBound
    let until = window.latest.map(stepsDown(to:)) ?? ClosedRange.unbounded.upperBound
    // Rounding to the grain can empty a window; it then holds the one step that nothing reaches.
    return from <= until
      ? from...until : ClosedRange.unbounded.upperBound...ClosedRange.unbounded.upperBound
  }
}
