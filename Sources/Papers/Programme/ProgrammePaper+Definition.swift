// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension ProgrammePaper {
  package static let definition = PaperDefinition(name, isPublic: true) { request in
    guard let order = request.solution.order else { return [] }
    let paper = ProgrammePaper(
      order,
      of: request.event,
      language: request.language,
      program: request.program
    )
    return [.complete(paper.document)]
  }
}
