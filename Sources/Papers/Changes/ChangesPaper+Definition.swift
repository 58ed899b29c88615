// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension ChangesPaper {
  /// Nothing where no earlier plan is told.
  package static let definition = PaperDefinition(name) { request in
    guard let earlier = request.earlierPlan, let order = request.solution.order else { return [] }
    let paper = ChangesPaper(
      from: earlier,
      to: order,
      of: request.event,
      language: request.language,
      program: request.program
    )
    return [.complete(paper.document)]
  }
}
