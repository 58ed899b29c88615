// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Foundation

/// A plan file read, or why it could not be.
package struct PlanReading: Sendable {
  /// Nil exactly when a diagnostic is an error.
  package let plan: Plan?
  package let diagnostics: [Diagnostic]
}

/// Reads a plan for an event: a plan file, or a CSV with the columns id, start and end.
///
/// The order is the order of the starts. What an item of the event is missing from a CSV counts as
/// dropped. Whether the order keeps the rules is not asked here.
package struct PlanReader: Sendable {
  private let event: Event
  private let language: Language
  private let allowsStrangers: Bool

  /// Sentences in diagnostics are in `language`.
  ///
  /// A plan of an earlier day may have items that the event does not have any more: where they are
  /// allowed they are left out.
  package init(_ event: Event, language: Language, allowsStrangers: Bool = false) {
    self.event = event
    self.language = language
    self.allowsStrangers = allowsStrangers
  }

  /// Reads a file; its name stands in diagnostics.
  package func read(_ bytes: Data, name: String) -> PlanReading {
    var faults = PlanFaults(file: name, language: language)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let isJSON = bytes.first.map(Array("{[".utf8).contains) ?? false
      faults.add(.notUTF8(isJSON: isJSON), at: .line(1))
      return PlanReading(plan: nil, diagnostics: faults.diagnostics)
    }
    let isJSON = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" }.map("{[".contains) ?? false
    let stated =
      isJSON
      ? StatedPlan(json: bytes, faults: &faults) : StatedPlan(csv: text, faults: &faults)
    let plan = stated.flatMap { assemble($0, &faults) }
    return PlanReading(plan: faults.isEmpty ? plan : nil, diagnostics: faults.diagnostics)
  }

  private func assemble(_ stated: StatedPlan, _ faults: inout PlanFaults) -> Plan? {
    var seen: Set<ItemID> = []
    var stated = stated
    if allowsStrangers {
      stated.items.removeAll { event.programme[$0.id] == nil }
      stated.dropped?.removeAll { event.programme[$0] == nil }
    }
    for item in stated.items {
      if event.programme[item.id] == nil {
        faults.add(.unknownItem(item.id), at: item.place)
      } else if !seen.insert(item.id).inserted {
        faults.add(.doubleItem(item.id), at: item.place)
      }
      if item.end < item.start { faults.add(.backwards(item.id, item.start), at: item.place) }
    }
    for id in stated.dropped ?? [] where event.programme[id] == nil {
      faults.add(.unknownItem(id), at: nil)
    }
    let placements = stated.items.enumerated()
      .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map { _, item in
        RunningOrder.Placement(item: item.id, start: item.start, length: item.end - item.start)
      }
    let absent = event.programme.items.map(\.id).filter { !seen.contains($0) }
    return Plan(
      order: RunningOrder(placements: placements, dropped: absent),
      status: stated.status,
      levels: stated.levels,
      eventHash: stated.eventHash
    )
  }
}
