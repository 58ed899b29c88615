// SPDX-License-Identifier: GPL-3.0-or-later

/// What the command tells by its exit code; 0 is done, 64 (usage) comes from the argument parser.
enum Exit {
  /// The file cannot be read into an event, or cannot be written.
  static let faulty: Int32 = 1
  /// The event is readable and no order exists, or the order given breaks a rule.
  static let noOrder: Int32 = 2
  /// The limit ended the work with neither a plan nor a proof.
  static let unknown: Int32 = 3
}
