// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import OrderedJSON

/// Writes a solution as a plan file, `format: 1`.
///
/// The same solution gives the same bytes: keys stand in a fixed order, numbers are exact, and
/// no clock but the event's is read. A solution without an order has no items and no finish.
package struct PlanWriter: Sendable {
  package static let format = 1

  private let event: Event

  package init(_ event: Event) {
    self.event = event
  }

  package func text(_ solution: Solution) -> String {
    let timetable = solution.order.map { Timetable($0, of: event) }
    return JSONValue.object([
      .init("format", .number(Self.format)),
      .init("status", .text(solution.status.rawValue)),
      .init("preferences", .list(solution.levels.map(preference))),
      .init("items", .list(timetable?.entries.map(item) ?? [])),
      .init("dropped", .list(solution.order?.dropped.map { .text($0.rawValue) } ?? [])),
      .init("locks", .list([])),
      .init("finish", timetable.map { .text($0.finish.description) } ?? .null),
      .init("event_hash", .text(event.orderingHash)),
    ]).prettyText
  }

  private func preference(_ level: PreferenceLevel) -> JSONValue {
    .object([
      .init("name", .text(level.name)),
      .init("unit", .text(level.unit.rawValue)),
      .init("value", .number(level.value.exactText)),
      .init("bound", .number(level.bound.exactText)),
      .init("proved", .bool(level.isProved)),
      .init("prover", level.prover.map { .text($0.rawValue) } ?? .null),
    ])
  }

  private func item(_ entry: Timetable.Entry) -> JSONValue {
    .object([
      .init("id", .text(entry.item.id.rawValue)),
      .init("title", .text(entry.item.title)),
      .init("start", .text(entry.start.description)),
      .init("end", .text(entry.end.description)),
      .init("minutes", .number(entry.length.exactMinutesText)),
      .init("setup", .text(entry.item.setup.rawValue)),
      .init("changeover", .number(entry.changeover.exactMinutesText)),
      .init("who", .list(entry.item.who.map { .text($0.rawValue) })),
    ])
  }
}
