// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The small print by which two sheets of paper are known to tell of the same plan.
package struct Imprint: Hashable, Sendable {
  package var event: String
  /// The first digits of the plan's hash; nil for a paper that is not about a plan.
  package var plan: String?
  /// The program and its version, such as `runsheet 0.1.0`.
  package var program: String

  package init(event: String, plan: String? = nil, program: String) {
    self.event = event
    self.plan = plan
    self.program = program
  }

  package init(event: Event, order: RunningOrder?, program: String) {
    let header = event.header
    self.init(
      event: header.shortTitle.isEmpty ? header.title : header.shortTitle,
      plan: order.map { String($0.contentHash(for: event).prefix(8)) },
      program: program
    )
  }

  package func line(in language: Language) -> String {
    let catalogue = Catalogue(language)
    let plan = plan.map { catalogue.text(.imprintPlan, [.hash: $0]) }
    return [event, plan, program].compactMap { $0 }.joined(separator: " · ")
  }
}
