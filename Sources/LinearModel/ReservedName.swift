// SPDX-License-Identifier: GPL-3.0-or-later

/// Names that LP and MPS text use beside those of the model; no ``PlainName`` begins with `_`.
enum ReservedName {
  static let objective = "_objective"
  /// A column fixed at 1, the one way to add a constant that every reader takes alike.
  static let one = "_one"

  /// The column that stands for the value of a row with two different bounds.
  static func value(ofRow name: RowName) -> String {
    "_value." + PlainName.spelling(of: name.text)
  }
}
