// SPDX-License-Identifier: GPL-3.0-or-later

/// What an organiser can pull when a half-day is too full, in the order in which it hurts least:
/// changeovers, salutations, reports, talks, films, awards, the break, the performance; then hours,
/// rules and order; and last what is left out.
package enum LeverKey: String, Hashable, Sendable, Codable, CaseIterable {
  case changeovers
  case salutations
  case reports
  case talks
  case films
  case awards
  case breaks
  case performances
  /// Minutes off items of any other kind.
  case others
  case hours
  case end
  case rules
  case order
  case leaveOut = "leave_out"
}
