// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What papers are made of: an event, its running order and how good that is.
package struct PaperRequest: Sendable {
  package let event: Event
  package let solution: Solution
  package let language: Language
  /// The program and its version, for the imprint.
  package let program: String
  /// The announcer's sentences.
  package var templates = ScriptTemplates()
  /// Whether papers with gaps are printed, with the gaps highlighted.
  package var isDraft = false
  /// What this state of the papers is called, such as `3`; empty when it has no name.
  package var edition = ""
  /// The plan that was handed out before; nil when none was, or none is told.
  package var earlierPlan: EarlierPlan?

  package init(event: Event, solution: Solution, language: Language, program: String) {
    self.event = event
    self.solution = solution
    self.language = language
    self.program = program
  }
}
