// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that messages and papers can be in.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case vietnamese = "vi"
  case english = "en"
}
