// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Vietnam

/// A paper, or what has to be filled in before it can be made.
package enum PaperOutcome: Hashable, Sendable {
  case complete(Document)
  /// In the order the paper would show them; never empty.
  case incomplete([MissingText])
  /// Firm rules of protocol that the order departs from without a reason; never empty.
  case withheld([ProtocolFinding], ProtocolProfile)

  package var document: Document? {
    if case .complete(let document) = self { document } else { nil }
  }
}

/// A placeholder without a value.
package struct MissingText: Hashable, Sendable {
  /// What to fill in, as a path of the event file: `texts.so_cum`, `people.mayor.name`.
  package let key: String
  /// The items in whose words it stands, by title, in running order.
  package let occasions: [String]

  package init(key: String, occasions: [String]) {
    self.key = key
    self.occasions = occasions
  }

  /// Such as `texts.so_cum: chưa có, cần cho “Ký kết giao ước”`.
  package func message(in language: Language) -> String {
    let titles = occasions.map { "“" + $0 + "”" }.joined(separator: ", ")
    return switch language {
    case .vietnamese: "\(key): chưa có, cần cho \(titles)"
    case .english: "\(key): not filled in, needed for \(titles)"
    }
  }
}
