// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension ProtocolPaper {
  package static let definition = PaperDefinition(name) { request in
    guard let order = request.solution.order else { return [] }
    let paper = ProtocolPaper(
      order,
      of: request.event,
      language: request.language,
      program: request.program
    )
    return paper.map { [.complete($0.document)] } ?? []
  }
}
