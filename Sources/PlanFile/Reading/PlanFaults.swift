// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Everything found wrong in one plan file.
///
/// Cells that are wrong in the same way, such as a column of `2:00 PM`, are told once and counted.
struct PlanFaults {
  private struct Entry {
    let fault: PlanFault
    let place: StatedPlan.Place?
    /// Where the ones like it stand.
    var repeats: [StatedPlan.Place?] = []
  }

  private var entries: [Entry] = []
  private var shapes: [String: Int] = [:]
  private let file: String
  private let language: Language

  init(file: String, language: Language) {
    self.file = file
    self.language = language
  }

  var isEmpty: Bool { entries.isEmpty }

  mutating func add(_ fault: PlanFault, at place: StatedPlan.Place?) {
    if case .noClockCell(let text) = fault {
      if let first = shapes[Self.shape(of: text)] {
        entries[first].repeats.append(place)
        return
      }
      shapes[Self.shape(of: text)] = entries.count
    }
    entries.append(Entry(fault: fault, place: place))
  }

  var diagnostics: [Diagnostic] {
    entries.map { entry in
      let (place, path) = located(entry.place)
      var notes: [Diagnostic.Note] = []
      if let next = entry.repeats.first {
        let words = PlanFault.repeats(entry.repeats.count, in: language)
        notes = [Diagnostic.Note(words, at: located(next).place)]
      }
      return entry.fault.diagnostic(at: place, path: path, notes: notes, in: language)
    }
  }

  private func located(_ place: StatedPlan.Place?) -> (place: SourcePlace?, path: String?) {
    switch place {
    case .line(let line): (SourcePlace(file: file, line: line, column: 1), nil)
    case .path(let path): (nil, path)
    case nil: (nil, nil)
    }
  }

  /// How a text is written: digits as `9`, letters as `a`, each run of them once.
  private static func shape(of text: String) -> String {
    var shape = ""
    for character in text {
      let sign: Character = character.isNumber ? "9" : character.isLetter ? "a" : character
      if shape.last != sign { shape.append(sign) }
    }
    return shape
  }
}
