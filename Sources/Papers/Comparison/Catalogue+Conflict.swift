// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension Catalogue {
  /// What cannot hold together, as one sentence; each clause can stand in the middle of one.
  package func cannotHoldTogether(_ clauses: [String]) -> String {
    let list = clauses.joined(separator: "; ")
    return switch language {
    case .vietnamese: "Không thể giữ cùng lúc: \(list)."
    case .english: "These cannot hold together: \(list)."
    }
  }
}
