// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

/// The date that a file carries as that of its making.
enum FixedDate {
  /// ISO 8601; the document's own date, for a clock would make each file another one.
  static func of(_ document: Document) -> String {
    document.date?.description ?? "1980-01-01"
  }
}
