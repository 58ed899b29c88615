// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension ItemExplanationPaper {
  /// Every other place: its values, or what forbids it.
  var places: [Document.Element] {
    [
      .heading(catalogue[.placesHeading]),
      .table(
        Table(caption: catalogue[.placesCaption], columns: columns, rows: groups.map(row))
      ),
      .notes(values.notes(on: [solution] + alternatives.compactMap(\.alternative.solution))),
    ]
  }

  private var columns: [Table.Column] {
    [
      Table.Column("place", "", use: .data),
      Table.Column("of", "", use: .data),
      Table.Column("present", "", use: .data),
      Table.Column("where", catalogue[PlaceLabel.place], width: .share(4)),
      Table.Column("start", catalogue[Label.start]),
    ] + values.columns + [
      Table.Column("remark", catalogue[.remark], width: .share(6))
    ]
  }

  /// Neighbouring places that are forbidden alike are one row.
  private var groups: [ArraySlice<PlacedAlternative>] {
    var groups: [ArraySlice<PlacedAlternative>] = []
    for (index, placed) in alternatives.enumerated() {
      if let last = groups.last, let first = last.first, placed.place.isAfter, first.place.isAfter,
        case .forbidden = placed.alternative, placed.alternative == first.alternative
      {
        groups[groups.count - 1] = alternatives[last.startIndex...index]
      } else {
        groups.append(alternatives[index...index])
      }
    }
    return groups.flatMap { group in
      group.count >= Self.fewestAlike ? [group] : group.indices.map { alternatives[$0...$0] }
    }
  }

  /// From so many on, what is forbidden alike is told together.
  private static let fewestAlike = 3

  private func row(_ group: ArraySlice<PlacedAlternative>) -> Table.Row {
    guard let placed = group.first, let last = group.last else {
      return Table.Row(.item, cells: [:])
    }
    let place =
      group.count == 1
      ? words(placed.place)
      : catalogue.text(
        PlaceLabel.afterItems,
        [
          .count: String(group.count), .title: title(placed.place), .value: title(last.place),
        ]
      )
    let solution = placed.alternative.solution
    var cells = solution.map(values.cells) ?? [:]
    cells["place"] = .text(Prose(placed.place.key))
    cells["of"] = .text(Prose(group.compactMap(\.place.subject).joined(separator: " ")))
    cells["present"] = .number(placed.isPresent ? 1 : 0)
    cells["where"] = .text(
      placed.isPresent
        ? Prose(catalogue.text(PlaceLabel.present, [.title: place]), .strong) : Prose(place)
    )
    cells["start"] = start(in: solution).map(Cell.clock) ?? .empty
    cells["remark"] = .text(Prose(remark(placed)))
    return Table.Row(.item, cells: cells)
  }

  private func remark(_ placed: PlacedAlternative) -> String {
    guard let solution = placed.alternative.solution else {
      return values.hindrance(placed.alternative) ?? ""
    }
    if placed.isPresent { return "" }
    return values.leftOut(solution, beside: self.solution.order)
      ?? (values.isSame(solution) ? values.change(to: solution, same: .asGood) : "")
  }

  func start(in solution: Solution?) -> ClockTime? {
    solution?.order?.placements.first { $0.item == item.id }?.start
  }

  private func title(_ place: Place) -> String {
    guard case .after(let id) = place else { return "" }
    return short(event.programme[id]?.title ?? id.rawValue)
  }

  /// A title cut after a word where it is long; the row has the item's id.
  private func short(_ title: String) -> String {
    let longest = 48
    guard title.count > longest else { return title }
    return title.prefix(longest).split(separator: " ").dropLast().joined(separator: " ") + "…"
  }

  private func words(_ place: Place) -> String {
    switch place {
    case .anywhere: catalogue[PlaceLabel.kept]
    case .first: catalogue[PlaceLabel.first]
    case .last: catalogue[PlaceLabel.last]
    case .after: catalogue.text(PlaceLabel.after, [.title: title(place)])
    case .startingBy(let clock):
      catalogue.text(PlaceLabel.startingBy, [.clock: clock.description])
    case .startingFrom(let clock):
      catalogue.text(PlaceLabel.startingFrom, [.clock: clock.description])
    }
  }
}

extension ItemExplanationPaper.Place {
  /// A stable name.
  var key: String {
    switch self {
    case .anywhere: "anywhere"
    case .first: "first"
    case .after: "after"
    case .last: "last"
    case .startingBy: "starting_by"
    case .startingFrom: "starting_from"
    }
  }

  fileprivate var isAfter: Bool { if case .after = self { true } else { false } }

  /// The item it is after, or the hour it is about.
  var subject: String? {
    switch self {
    case .after(let id): id.rawValue
    case .startingBy(let clock), .startingFrom(let clock): clock.description
    case .anywhere, .first, .last: nil
    }
  }
}
