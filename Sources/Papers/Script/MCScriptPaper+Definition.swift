// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension MCScriptPaper {
  package static let definition = PaperDefinition(name, isPublic: true) { request in
    guard let order = request.solution.order else { return [] }
    let paper = MCScriptPaper(
      order,
      of: request.event,
      templates: request.templates,
      language: request.language,
      draft: request.isDraft,
      program: request.program
    )
    return [paper.outcome]
  }
}
