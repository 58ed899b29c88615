// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Foundation

/// What became of a file with an earlier plan.
package struct EarlierPlanReading: Sendable {
  /// Nil exactly when a diagnostic is an error.
  package let plan: EarlierPlan?
  package let diagnostics: [Diagnostic]
}

/// Reads a plan as it was handed out, whatever has become of its event since.
///
/// Either form that `PlanReader` reads; items are not held against an event.
package struct EarlierPlanReader: Sendable {
  private let language: Language

  /// Sentences in diagnostics are in `language`.
  package init(language: Language) {
    self.language = language
  }

  /// Reads a file; its name stands in diagnostics.
  package func read(_ bytes: Data, name: String) -> EarlierPlanReading {
    var faults = PlanFaults(file: name, language: language)
    var plan: EarlierPlan?
    if let stated = StatedPlan(bytes, faults: &faults) {
      let lines = stated.items.map { ($0.id, EarlierPlan.Line(title: $0.title, who: $0.who)) }
      plan = EarlierPlan(
        order: RunningOrder(
          placements: stated.placements(faults: &faults),
          dropped: stated.dropped ?? []
        ),
        lines: Dictionary(lines, uniquingKeysWith: { first, _ in first }),
        eventHash: stated.eventHash
      )
    }
    return EarlierPlanReading(
      plan: faults.isEmpty ? plan : nil,
      diagnostics: faults.diagnostics
    )
  }
}
