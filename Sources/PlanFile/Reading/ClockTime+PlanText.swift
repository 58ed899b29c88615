// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension ClockTime {
  /// A clock time as plans have it, `07:30` or `07:30:15`, or as people type it, `7:30` or `7h30`.
  init?(planText text: String) {
    let parts = text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == ":" || $0 == "h" }
    )
    guard (2...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard (1...2).contains(part.count), part.allSatisfy({ ("0"..."9").contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    guard numbers[1...].allSatisfy({ $0 < 60 }), parts[1...].allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    self.init(hour: numbers[0], minute: numbers[1], second: numbers.count > 2 ? numbers[2] : 0)
  }
}
