// SPDX-License-Identifier: GPL-3.0-or-later

/// How much one event file may hold; what is more is refused with the limit named.
enum Limits {
  static let bytes = 10_000_000
  static let lines = 100_000
  /// In bytes.
  static let lineLength = 50_000
  /// Values and keys, those an alias repeats included.
  static let nodes = 100_000
  /// Commas, colons and brackets, counted before the parser takes its time with them.
  static let separators = 500_000
  /// Values inside values.
  static let depth = 40
  /// Uses of `*name` for a whole list or map; few, because each can multiply the file.
  static let collectionAliases = 12
  static let scalarAliases = 200
  static let items = 500
  static let blocks = 200
  static let people = 2_000
  /// Entries of any other list.
  static let entries = 2_000
  static let diagnostics = 200
}
