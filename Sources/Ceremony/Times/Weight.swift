// SPDX-License-Identifier: GPL-3.0-or-later

/// A non-negative decimal number with at most three places: a weight in a preference or a soft rule.
package struct Weight: Hashable, Comparable, Sendable, Codable {
  package let thousandths: Int

  package init(thousandths: Int) {
    self.thousandths = thousandths
  }

  package init(_ whole: Int) {
    self.thousandths = 1000 * whole
  }

  package static let one = Weight(1)

  package static func < (left: Weight, right: Weight) -> Bool {
    left.thousandths < right.thousandths
  }

  package init(from decoder: any Decoder) throws {
    thousandths = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(thousandths)
  }
}

extension Weight: CustomStringConvertible {
  package var description: String { Decimals.text(points: thousandths, perUnit: 1000) }
}
