// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One thing said in each language.
struct Phrase: Hashable, Sendable {
  let english: String
  let vietnamese: String

  init(_ english: String, _ vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
