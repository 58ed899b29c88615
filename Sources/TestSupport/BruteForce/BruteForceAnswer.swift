// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What trying every plan of an event found.
package enum BruteForceAnswer: Hashable, Sendable {
  /// No plan keeps every rule.
  case infeasible
  /// The least values, the most important first, and the one plan that the silent ties leave.
  case best(values: [Cost], order: RunningOrder)
}
