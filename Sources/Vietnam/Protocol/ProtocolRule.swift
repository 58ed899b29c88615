// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// One rule of a profile, C01 to C27: what it asks for, how firmly, and where it is written.
package struct ProtocolRule: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// The papers wait until it holds or the organiser gives a reason.
    case hard
    case soft
    case information
  }

  /// Such as `C07`.
  package let id: String
  package let severity: Severity
  /// Whether people look after it on the day, for no program can see it.
  package let isChecklist: Bool
  let vietnamese: String
  let english: String
  let source2013: String
  /// Where the later text is another; else the same.
  let source2024: String?

  package func words(in language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }

  package func source(in profile: ProtocolProfile) -> String {
    profile == .vietnam2024 ? source2024 ?? source2013 : source2013
  }

  /// In the order of their ids.
  package static func all(in profile: ProtocolProfile) -> [ProtocolRule] {
    profile == .international ? [] : table
  }

  package static subscript(id: String) -> ProtocolRule? { table.first { $0.id == id } }
}
