// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Foundation

/// What a plan file says: an order, and what was claimed of it when it was written.
package struct Plan: Hashable, Sendable {
  package var order: RunningOrder
  /// Nil for a file that does not say, such as a CSV.
  package var status: Solution.Status?
  package var levels: [Level]
  /// The hash of the event the plan was made for.
  package var eventHash: String?

  package init(
    order: RunningOrder,
    status: Solution.Status? = nil,
    levels: [Level] = [],
    eventHash: String? = nil
  ) {
    self.order = order
    self.status = status
    self.levels = levels
    self.eventHash = eventHash
  }

  /// A preference as the file states it.
  package struct Level: Hashable, Sendable {
    package var name: String
    package var value: Decimal
    /// Whether the file claims that nothing is better.
    package var isProved: Bool
    package var prover: PreferenceLevel.Prover?

    package init(
      name: String,
      value: Decimal,
      isProved: Bool = false,
      prover: PreferenceLevel.Prover? = nil
    ) {
      self.name = name
      self.value = value
      self.isProved = isProved
      self.prover = prover
    }
  }
}
