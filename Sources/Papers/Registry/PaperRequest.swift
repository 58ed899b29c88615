// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What papers are made of: an event, its running order and how good that is.
package struct PaperRequest: Sendable {
  package let event: Event
  package let solution: Solution
  package let language: Language
  /// The program and its version, for the imprint.
  package let program: String

  package init(event: Event, solution: Solution, language: Language, program: String) {
    self.event = event
    self.solution = solution
    self.language = language
    self.program = program
  }
}
