// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a text is not in the notation wanted.
enum NotationFault: Error, Hashable, Sendable {
  case notUnderstood
  case negative
  case tooLarge
  /// The text is right but for this one, written the way the format wants it.
  case better(String)
  /// A part of a clock time or of a length counts past its limit, as in `07:75`.
  case partTooLarge(limit: Int, unit: TimeUnit)

  enum TimeUnit: Sendable {
    case hours
    case minutes
    case seconds
  }
}
