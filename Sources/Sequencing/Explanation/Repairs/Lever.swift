// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// One way to make room, that can be used more or less.
protocol Lever: Sendable {
  var key: LeverKey { get }
  /// The largest amount; 1 for one that is used or not. The more, the more orders hold.
  var most: Int { get }
  func step(_ amount: Int) -> Repair.Step
}

/// Which levers there are.
enum Levers {
  /// Those that can loosen a conflict, first those that hurt least.
  static func touching(
    _ conflict: [Requirement],
    in event: Event,
    _ context: LeverContext
  ) -> [any Lever] {
    let asked = Set(conflict)
    let found: [any Lever] =
      ShorterChangeovers.levers(asked, event) + ShorterItems.levers(asked, event)
      + RepresentativeAwards.levers(asked, event, context.representativeMinutes)
      + WiderHours.levers(asked, event) + LaterEnd.levers(asked, event)
      + LooserRule.levers(asked, event) + FreeOrder.levers(asked, event)
      + LeftOut.levers(asked, event)
    let ranks = context.order
    func rank(_ lever: any Lever) -> Int { ranks.firstIndex(of: lever.key) ?? ranks.count }
    return found.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }
}

/// What levers need to know beside the event.
package struct LeverContext: Sendable {
  /// Which lever comes before which.
  package var order: [LeverKey]
  /// How long each award slot is when one batch stands for all.
  package var representativeMinutes: [ItemID: LengthRange]

  package init(
    order: [LeverKey] = LeverKey.allCases,
    representativeMinutes: [ItemID: LengthRange] = [:]
  ) {
    self.order = order
    self.representativeMinutes = representativeMinutes
  }
}

extension Event {
  /// What each lever could do, at the least and at the most, whether it would help or not.
  package func possibleSteps(_ context: LeverContext = LeverContext()) -> [Repair.Step] {
    Levers.touching(requirements, in: self, context).flatMap { lever in
      Set([1, lever.most]).sorted().map(lever.step)
    }
  }
}
