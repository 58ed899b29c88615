// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import PlanFile

extension ItemExplanationPaper {
  /// The explanation as a program reads it, `format: 1`; what is not known is null.
  var data: JSONValue {
    .object([
      .init("format", .number(1)),
      .init("item", .text(item.id.rawValue)),
      .init("title", .text(item.title)),
      .init("standing", standing),
      .init("earliest", earliest.map(data) ?? .null),
      .init("latest", latest.map(data) ?? .null),
      .init("preferences", .list(solution.levels.map(SolvedAlternative.data))),
      .init("places", .list(alternatives.map(data))),
    ])
  }

  /// Null when it is left out.
  private var standing: JSONValue {
    guard let (index, entries) = entry else { return .null }
    let entry = entries[index]
    func neighbour(_ index: Int) -> JSONValue {
      entries.indices.contains(index) ? .text(entries[index].item.id.rawValue) : .null
    }
    return .object([
      .init("start", .text(entry.start.description)),
      .init("minutes", .number(entry.length.exactMinutesText)),
      .init("previous", neighbour(index - 1)),
      .init("next", neighbour(index + 1)),
      .init("changeover", .number(entry.changeover.exactMinutesText)),
      .init("waiting", .number(entry.waiting.exactMinutesText)),
      .init("earlier_breaks", .list((shift?.earlier ?? []).map(JSONValue.text))),
      .init("later_breaks", .list((shift?.later ?? []).map(JSONValue.text))),
    ])
  }

  private func data(_ limit: Limit) -> JSONValue {
    .object([
      .init("start", .text(limit.shown.description)),
      .init("bound", .text(limit.bound.description)),
      .init("proved", .bool(limit.shown == limit.bound)),
      .init("because", limit.because.map { .list($0.map(JSONValue.text)) } ?? .null),
    ])
  }

  private func data(_ placed: PlacedAlternative) -> JSONValue {
    .object(
      [
        .init("place", .text(placed.place.key)),
        .init("of", placed.place.subject.map(JSONValue.text) ?? .null),
        .init("present", .bool(placed.isPresent)),
        .init(
          "start",
          start(in: placed.alternative.solution).map { .text($0.description) } ?? .null
        ),
      ] + placed.alternative.members
    )
  }
}
