// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The words of the working papers of the day.
extension Catalogue {
  package subscript(label: CueLabel) -> String {
    switch language {
    case .vietnamese: vietnamese(label)
    case .english: english(label)
    }
  }

  package subscript(label: SheetLabel) -> String {
    switch language {
    case .vietnamese: vietnamese(label)
    case .english: english(label)
    }
  }

  /// A label with its gaps filled; a value is never searched for gaps.
  package func text(_ label: CueLabel, _ values: [Placeholder: String]) -> String {
    filled(self[label], values)
  }

  /// A label with its gaps filled; a value is never searched for gaps.
  package func text(_ label: SheetLabel, _ values: [Placeholder: String]) -> String {
    filled(self[label], values)
  }

  /// A stage setup as the crew calls it; one of the event's own by its name in the file.
  func name(of setup: Setup) -> String {
    switch setup {
    case .lectern: self[.setupLectern]
    case .screen: self[.setupScreen]
    case .performance: self[.setupPerformance]
    case .awards: self[.setupAwards]
    case .signing: self[.setupSigning]
    case .floor: self[.setupFloor]
    default: setup.rawValue
    }
  }
}
