// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension RunningOrder {
  /// SHA-256 of the order together with what of its event decides orders, as 64 hexadecimal digits.
  ///
  /// Two papers with the same hash tell of the same plan, whatever names and telephone numbers are.
  package func contentHash(for event: Event) -> String {
    contentHash(forEventOf: event.orderingHash)
  }

  /// The same where only the hash of the event is known.
  package func contentHash(forEventOf hash: String) -> String {
    let lines =
      [hash]
      + placements.map { "\($0.item) \($0.start.secondsSinceMidnight) \($0.length.seconds)" }
      + dropped.map { "\($0) dropped" }
    return ContentDigest.hexadecimal(of: Data(lines.joined(separator: "\n").utf8))
  }
}
