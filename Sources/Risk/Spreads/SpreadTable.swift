// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// How everything that can run late is spread in one event: built in, learnt, or as its file says.
///
/// For an item the file's entry under its id stands alone; else what as-run lists say of the item;
/// else of its kind. What is learnt starts from the file's entry for the kind, or the built-in value.
package struct SpreadTable: Hashable, Sendable {
  /// By item: the ratio of actual to planned length.
  package private(set) var items: [ItemID: Lognormal] = [:]
  /// The chance of a technical fault, where there is one.
  package private(set) var faults: [ItemID: Double] = [:]
  package private(set) var changeover: Lognormal
  /// In minutes.
  package private(set) var lateStart: Lognormal
  package private(set) var strictness: Lognormal
  /// The chance that a person stays away.
  package private(set) var absences: [PersonID: Double] = [:]

  /// - Throws: when the event gives a spread or a chance that is none.
  package init(_ event: Event, history: AsRunHistory = AsRunHistory()) throws(RiskFault) {
    let written = event.risk.spreads
    let kinds = Dictionary(
      event.programme.items.map { ($0.id, $0.kind) },
      uniquingKeysWith: { first, _ in first }
    )
    changeover = try DefaultRisk.changeover.replaced(by: written["changeover"])
    strictness = try DefaultRisk.strictness.replaced(by: written["strictness"])
    lateStart = history.learnt(
      from: history.lateStarts,
      starting: try DefaultRisk.lateStart.replaced(by: written["late_start"])
    )
    for item in event.programme.items {
      let kind = written[item.kind.rawValue]
      let own = written[item.id.rawValue]
      let base = try Self.builtIn(item, event).replaced(by: kind)
      let learnt = history.learnt(item, starting: base, kinds: kinds)
      items[item.id] = try learnt.replaced(by: own)
      let chance = own?.chance ?? kind?.chance ?? (item.kind == .film ? DefaultRisk.filmFault : 0)
      if try Self.checked(chance) > 0 { faults[item.id] = chance }
    }
    for person in event.people {
      let usual =
        person.confirmed == true ? DefaultRisk.absenceWhenConfirmed : DefaultRisk.absence
      absences[person.id] = try Self.checked(written["absent"]?.chance ?? usual)
    }
  }

  private static func builtIn(_ item: Item, _ event: Event) -> Lognormal {
    let spread = OverrunClass(item, in: event).spread
    guard item.kind == .break else { return spread }
    let crowd = max(0, (event.header.delegates ?? 0) - DefaultRisk.delegatesAtEase)
    let median = spread.median + DefaultRisk.breakGrowthPerDelegate * Double(min(crowd, 2000))
    return Lognormal(trusted: median, spread.sigma, spread.lowest, spread.highest)
  }

  private static func checked(_ chance: Double) throws(RiskFault) -> Double {
    guard chance >= 0, chance <= 1 else { throw .badChance(chance) }
    return chance
  }
}

extension Lognormal {
  /// With what the file says in its place.
  ///
  /// Ends that belong to another median and sigma would cut where nobody asked for it: a file that
  /// gives either of these gives the ends as well, or there are none.
  fileprivate func replaced(by written: RiskOverrides.Spread?) throws(RiskFault) -> Lognormal {
    guard let written, !written.isEmpty else { return self }
    let keepsEnds = written.median == nil && written.sigma == nil
    return try Lognormal(
      median: written.median ?? median,
      sigma: written.sigma ?? sigma,
      lowest: written.lowest ?? (keepsEnds ? lowest : 0),
      highest: written.highest ?? (keepsEnds ? highest : .infinity)
    )
  }
}

extension RiskOverrides.Spread {
  fileprivate var isEmpty: Bool {
    median == nil && sigma == nil && lowest == nil && highest == nil
  }
}
