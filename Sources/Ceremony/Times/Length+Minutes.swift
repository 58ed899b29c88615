// SPDX-License-Identifier: GPL-3.0-or-later

extension Length {
  /// Minutes as a decimal number without trailing zeros, rounded to three places when it does not end sooner.
  package var minutesText: String { Decimals.text(points: seconds, perUnit: 60) }
}
