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

  /// Sentences in diagnostics are in `language`.
  package init(_ event: Event, language: Language) {
    self.event = event
    self.language = language
  }

  /// Reads a file; its name stands in diagnostics.
  package func read(_ bytes: Data, name: String) -> PlanReading {
    var faults = PlanFaults(file: name, language: language)
    let stated = StatedPlan(bytes, faults: &faults)
    let plan = stated.flatMap { assemble($0, &faults) }
    return PlanReading(plan: faults.isEmpty ? plan : nil, diagnostics: faults.diagnostics)
  }

  private func assemble(_ stated: StatedPlan, _ faults: inout PlanFaults) -> Plan? {
    let placements = stated.placements(of: event, faults: &faults)
    for id in stated.dropped ?? [] where event.programme[id] == nil {
      faults.add(.unknownItem(id), at: nil)
    }
    let seen = Set(placements.map(\.item))
    let absent = event.programme.items.map(\.id).filter { !seen.contains($0) }
    return Plan(
      order: RunningOrder(placements: placements, dropped: absent),
      status: stated.status,
      levels: stated.levels,
      eventHash: stated.eventHash
    )
  }
}
