// SPDX-License-Identifier: GPL-3.0-or-later

import CMessageDigest
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
    let hexadecimalDigits = 64
    var digest = [CChar](repeating: 0, count: hexadecimalDigits + 1)
    bytes.withUnsafeBytes { buffer in
      _ = SHA256Data(buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count, &digest)
    }
    return String(decoding: digest.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
