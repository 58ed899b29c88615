// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The fixed texts of the delegates' programme.
enum ProgrammeLabel: Hashable, Sendable {
  case programme
  case recipients
}

extension Catalogue {
  subscript(label: ProgrammeLabel) -> String {
    switch (label, language) {
    case (.programme, .vietnamese): "Chương trình"
    case (.programme, .english): "Programme"
    case (.recipients, .vietnamese): "Nơi nhận:"
    case (.recipients, .english): "Distribution:"
    }
  }
}
