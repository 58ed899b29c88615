// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `choose`: how many of the items are kept, a block's items each for itself.
enum ChooseRule {
  static func count(
    of subjects: [RuleDeclaration.Subject],
    atLeast: Int?,
    atMost: Int?,
    _ reading: EventTable
  ) -> RuleSet.OrderRule {
    let items = reading.positions(of: .items(subjects))
    return { lineup in
      let kept = lineup.places(of: items).count
      return kept >= atLeast ?? 0 && kept <= atMost ?? items.count
    }
  }
}
