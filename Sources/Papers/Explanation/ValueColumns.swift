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
      let number = catalogue.decimal(level.value)
      cells[key(index)] =
        level.isProved
        ? .cost(level.value, base: base[index].value)
        : .measure(level.value.description, page: number + "*")
    }
    return cells
  }

  /// What the short headings mean, and the marks of these solutions' values.
  func notes(on solutions: [Solution]) -> [Prose] {
    let meanings = names.enumerated().map { index, name in
      Prose(
        catalogue.text(.preferenceMeaning, [.number: String(index + 1), .title: name])
      )
    }
    let isProved = solutions.allSatisfy { $0.levels.allSatisfy(\.isProved) }
    return meanings + (names.isEmpty ? [] : [Prose(catalogue[.changeNote])])
      + (isProved ? [] : [Prose(catalogue[.notProvedBest])])
  }

  /// The first preference that is another than before, and by how much; `same` when all are as before.
  ///
  /// What rests on a value that is not proved, here or before, says so.
  func change(to solution: Solution, same: PlaceLabel) -> String {
    let (difference, count) = difference(to: solution)
    let isProved = (solution.levels.prefix(count) + base.prefix(count)).allSatisfy(\.isProved)
    let words = difference ?? catalogue[same]
    return isProved ? words : catalogue.text(PlaceLabel.asFarAsFound, [.title: words])
  }

  /// The first difference, and how many preferences it rests on.
  private func difference(to solution: Solution) -> (words: String?, count: Int) {
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
      let words = catalogue.text(
        isBetter ? PlaceLabel.better : .worse,
        [
          .count: catalogue.words(difference, level.unit),
          .title: name.prefix(1).lowercased() + name.dropFirst(),
        ]
      )
      return (words, index + 1)
    }
    return (nil, base.count)
  }

  /// Whether every preference has the value it had.
  func isSame(_ solution: Solution) -> Bool { difference(to: solution).words == nil }

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
