// SPDX-License-Identifier: GPL-3.0-or-later

import CMessageDigest
package import Foundation

/// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
package enum ContentDigest {
  package static func hexadecimal(of bytes: Data) -> String {
    let digits = 64
    var digest = [CChar](repeating: 0, count: digits + 1)
    bytes.withUnsafeBytes { buffer in
      _ = SHA256Data(buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count, &digest)
    }
    return String(decoding: digest.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
