// SPDX-License-Identifier: GPL-3.0-or-later

/// How ids, texts and times are written in an event file.
enum EventNotation {
  static func id(_ name: String) -> String { name.lowercased() }

  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  static func clock(secondsSinceMidnight seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits)
    return parts.prefix(seconds % 60 == 0 ? 2 : 3).joined(separator: ":")
  }

  static func range(_ low: String?, _ high: String?) -> String? {
    low == nil && high == nil ? nil : "\(low ?? "")..\(high ?? "")"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
