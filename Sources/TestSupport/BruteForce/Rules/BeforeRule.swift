// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `before: [a, b, c]`, with or without a gap.
enum BeforeRule {
  /// Every kept one before every later kept one, a block's items each.
  static func precedences(_ chain: [[Int]]) -> [(first: Int, second: Int)] {
    chain.enumerated().flatMap { index, earlier in
      chain[(index + 1)...].flatMap { later in
        earlier.flatMap { first in later.map { (first, $0) } }
      }
    }
  }

  /// The gap binds neighbours in the chain of kept ones, from the end of the earlier to the start
  /// of the later; with a block each of its kept items, for the least and for the most.
  static func gap(_ gap: RuleDeclaration.Gap, in chain: [[Int]]) -> RuleSet.TimeRule {
    { lineup, bounds in
      let kept = chain.map { lineup.places(of: $0) }.filter { !$0.isEmpty }
      for (earlier, later) in zip(kept, kept.dropFirst()) {
        for first in earlier {
          for second in later {
            let length = lineup.length(at: first)
            if let least = gap.least {
              bounds.start(second, after: first, atLeast: length + least.seconds)
            }
            if let most = gap.most {
              bounds.start(second, after: first, atMost: length + most.seconds)
            }
          }
        }
      }
    }
  }
}
