// SPDX-License-Identifier: GPL-3.0-or-later

extension RunningOrderPaper {
  package static let definition = PaperDefinition(name) { request in
    let paper = RunningOrderPaper(
      request.solution,
      of: request.event,
      language: request.language,
      program: request.program
    )
    return paper.map { [.complete($0.document)] } ?? []
  }
}
