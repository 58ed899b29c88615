// SPDX-License-Identifier: GPL-3.0-or-later

/// What the files an event names hold, by the path it names them by.
struct Companions {
  let read: (String) -> Result<[UInt8], CompanionError>
}

/// Why a file that an event names cannot be read.
package enum CompanionError: Error, Hashable, Sendable {
  case notFound
  /// Told by the system.
  case unreadable(String)
}
