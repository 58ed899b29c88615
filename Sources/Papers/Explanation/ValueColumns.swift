// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A column for each preference, its values beside those of the order that is explained.
struct ValueColumns {
  private let event: Event
  private let base: [PreferenceLevel]
  private let catalogue: Catalogue
  /// What each preference counts, in words.
  let names: [String]

  init(_ event: Event, _ base: Solution, _ catalogue: Catalogue) {
    self.event = event
    self.base = base.levels
    self.catalogue = catalogue
    names = catalogue.names(of: base.levels.map(\.name), in: event)
  }

  var columns: [Table.Column] {
    base.indices.map { index in
      let heading = catalogue.text(.preferenceNumber, [.number: String(index + 1)])
      return Table.Column(key(index), heading, alignment: .trailing)
    }
  }

  func cells(of solution: Solution) -> [Table.Key: Cell] {
    var cells: [Table.Key: Cell] = [:]
    for (index, level) in solution.levels.enumerated() where base.indices.contains(index) {
      cells[key(index)] =
        level.isProved
        ? .cost(level.value, base: base[index].value)
        : .text(
          Prose(
            catalogue.text(
              .valueWithBound,
              [
                .value: catalogue.decimal(level.value),
                .count: catalogue.decimal(level.bound),
              ]
            )
          )
        )
    }
    return cells
  }

  /// What the short headings mean.
  var notes: [Prose] {
    let meanings = names.enumerated().map { index, name in
      Prose(
        catalogue.text(.preferenceMeaning, [.number: String(index + 1), .title: name])
      )
    }
    return meanings + (names.isEmpty ? [] : [Prose(catalogue[.changeNote])])
  }

  /// The first preference that is another than before, and by how much; nil when all are as before.
  func change(to solution: Solution) -> String? {
    for (index, level) in solution.levels.enumerated() where base.indices.contains(index) {
      let before = base[index].value
      guard level.value != before else { continue }
      let isBetter = level.value < before
      let (more, less) = isBetter ? (before, level.value) : (level.value, before)
      let difference = Cost(
        points: more.points * less.pointsPerUnit - less.points * more.pointsPerUnit,
        pointsPerUnit: more.pointsPerUnit * less.pointsPerUnit
      )
      let name = names[index]
      return catalogue.text(
        isBetter ? PlaceLabel.better : .worse,
        [
          .count: catalogue.words(difference, level.unit),
          .title: name.prefix(1).lowercased() + name.dropFirst(),
        ]
      )
    }
    return nil
  }

  /// What stands in the way, or that it is not known; nil for what is possible.
  func hindrance(_ alternative: SolvedAlternative) -> String? {
    switch alternative {
    case .possible: nil
    case .forbidden(let clauses):
      clauses.isEmpty
        ? catalogue[.forbiddenAlways]
        : catalogue.text(PlaceLabel.forbidden, [.parts: clauses.joined(separator: "; ")])
    case .open: catalogue[PlaceLabel.open]
    }
  }

  /// What it leaves out beside what the order that is explained does.
  func leftOut(_ solution: Solution, beside base: RunningOrder?) -> String? {
    let known = Set(base?.dropped ?? [])
    let titles = (solution.order?.dropped ?? []).filter { !known.contains($0) }
      .map { "“\(event.programme[$0]?.title ?? $0.rawValue)”" }
    return titles.isEmpty
      ? nil : catalogue.text(PlaceLabel.leavesOut, [.parts: titles.joined(separator: ", ")])
  }

  /// A preference may stand several times in an event.
  private func key(_ index: Int) -> Table.Key {
    let name = base[index].name
    let earlier = base[..<index].count { $0.name == name }
    return Table.Key(stringLiteral: earlier == 0 ? name : "\(name)_\(earlier + 1)")
  }
}
