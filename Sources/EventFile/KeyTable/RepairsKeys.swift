// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The keys of `repairs`.
enum RepairsKey: String, FormatKey {
  case order

  var entry: KeyEntry {
    switch self {
    case .order:
      KeyEntry(
        .list(.choice(LeverKey.allCases.map(\.rawValue))),
        "Kinds of changes, the one that hurts least first; those left out follow in their usual order",
        "Các kiểu thay đổi, kiểu ít ảnh hưởng nhất đứng trước; kiểu không ghi theo sau như thường lệ",
        standard: Phrase("as listed here", "như thứ tự ở đây")
      )
    }
  }
}
