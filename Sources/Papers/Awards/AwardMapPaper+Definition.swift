// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension AwardMapPaper {
  package static let definition = PaperDefinition(name, isPublic: true) { request in
    guard let order = request.solution.order else { return [] }
    let paper = AwardMapPaper(
      order,
      of: request.event,
      language: request.language,
      draft: request.isDraft,
      program: request.program
    )
    return paper.map { [$0.outcome] } ?? []
  }
}
