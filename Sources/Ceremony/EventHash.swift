// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension Event {
  /// SHA-256 of the normalised event, as 64 hexadecimal digits.
  ///
  /// The hash is taken over the meaning, not the text: comments, notations (`7h30`, `07:30`) and
  /// the lines on which things stand do not change it.
  package var contentHash: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // Every number in an event is finite, which is all that JSON encoding can refuse.
    let bytes = (try? encoder.encode(self)) ?? Data()
    return ContentDigest.hexadecimal(of: bytes)
  }
}
