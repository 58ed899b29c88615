// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Event {
  /// The event without some of what it asks for, so that every order that held still holds.
  ///
  /// An item that need not be kept becomes optional; it may still be there, as a break that others need
  /// or to keep two items apart.
  package func lifting(_ lifted: Set<Requirement>) -> Event {
    guard !lifted.isEmpty else { return self }
    var event = self
    if lifted.contains(.sessionEnd) { event.session.ends = latestUsefulEnd }
    if lifted.contains(.officialStart) { event.session.officialStart = nil }
    // Where changeovers take no time, what they took is waiting.
    if lifted.contains(.noWaiting) || lifted.contains(.changeoverMinutes) {
      event.session.allowsIdle = true
    }
    event.people = people.map { person in
      var person = person
      if lifted.contains(.presence(person.id)) { person.present = [] }
      return person
    }
    for index in rules.indices where lifted.contains(.rule(index)) {
      event.keepOptional(itemsOf: rules[index])
    }
    event.rules = rules.enumerated().filter { !lifted.contains(.rule($0.offset)) }.map(\.element)
    event.programme = event.programme.lifting(lifted)
    event.stage.changeovers = stage.changeovers.lifting(lifted)
    return event
  }

  /// Lets items that a rule offers for choice stay optional when the rule is gone.
  private mutating func keepOptional(itemsOf rule: RuleDeclaration) {
    guard case .choose(let from, _, _) = rule.statement else { return }
    let offered = Set(from.flatMap { items(of: $0).map(\.id) })
    programme = programme.mapping(items: { item in
      var item = item
      if offered.contains(item.id) { item.optionalValue = item.optionalValue ?? Weight(0) }
      return item
    })
  }

  /// An end of the session that binds nothing: everything fits after every hour that is named.
  private var latestUsefulEnd: ClockTime {
    var latest = max(session.ends, session.starts)
    func reach(_ clock: ClockTime?) { if let clock { latest = max(latest, clock) } }
    reach(session.officialStart)
    for item in programme.items {
      for clock in [item.starts.earliest, item.ends.earliest, item.ready] { reach(clock) }
    }
    for person in people { for window in person.present { reach(window.earliest) } }
    var waits = Length.zero
    for rule in rules {
      switch rule.statement {
      case .at(_, let starts, let ends):
        reach(starts.earliest)
        reach(ends.earliest)
      case .apart(_, .minutes(let length)), .rest(_, let length): waits = max(waits, length)
      case .before(_, let gap?): waits = max(waits, gap.least ?? .zero)
      default: break
      }
    }
    let widest = stage.changeovers.lines.reduce(Length.zero) { widest, line in
      if case .takes(let length) = line.changeover { max(widest, length) } else { widest }
    }
    let each = widest + waits
    let total = programme.items.reduce(each) { $0 + $1.minutes.maximum + each }
    return latest + total
  }
}

extension Programme {
  fileprivate func lifting(_ lifted: Set<Requirement>) -> Programme {
    let changed = mapping(
      blocks: { block in
        var block = block
        if lifted.contains(.listed(block.id)) { block.order = .free }
        if lifted.contains(.together(block.id)) { block.isTogether = false }
        if lifted.contains(.equalMinutes(block.id)) { block.hasEqualMinutes = false }
        return block
      },
      items: { item in
        var item = item
        if lifted.contains(.kept(item.id)) { item.optionalValue = item.optionalValue ?? Weight(0) }
        if lifted.contains(.itemWindow(item.id)) { (item.starts, item.ends) = (.open, .open) }
        if lifted.contains(.ready(item.id)) { item.ready = nil }
        return item
      }
    )
    guard lifted.contains(.listed(nil)) else { return changed }
    // No file has a block of this name: it is a word that ids may not be.
    let whole = Block(
      id: BlockID("any"),
      order: .free,
      isTogether: false,
      entries: changed.entries
    )
    return Programme([.block(whole)])
  }
}

extension ChangeoverTable {
  fileprivate func lifting(_ lifted: Set<Requirement>) -> ChangeoverTable {
    let isTimeless = lifted.contains(.changeoverMinutes)
    return ChangeoverTable(
      lines: lines.enumerated().map { index, line in
        switch line.changeover {
        case .takes where isTimeless: line.taking(.zero)
        case .never where lifted.contains(.forbiddenChangeover(index)): line.taking(.zero)
        default: line
        }
      }
    )
  }
}

extension ChangeoverTable.Line {
  func taking(_ length: Length) -> ChangeoverTable.Line {
    ChangeoverTable.Line(from: from, to: to, changeover: .takes(length), place: place)
  }
}
