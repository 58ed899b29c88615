// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Everything found wrong in one plan file.
struct PlanFaults {
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String
  private let language: Language

  init(file: String, language: Language) {
    self.file = file
    self.language = language
  }

  var isEmpty: Bool { diagnostics.isEmpty }

  mutating func add(_ fault: PlanFault, at place: StatedPlan.Place?) {
    switch place {
    case .line(let line):
      let place = SourcePlace(file: file, line: line, column: 1)
      diagnostics.append(fault.diagnostic(at: place, in: language))
    case .path(let path):
      diagnostics.append(fault.diagnostic(at: nil, path: path, in: language))
    case nil:
      diagnostics.append(fault.diagnostic(at: nil, in: language))
    }
  }
}
