// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Sequencing

extension MinuteWorthPaper {
  init(
    _ minutes: [MinuteWorth],
    of event: Event,
    in solution: Solution,
    language: Language,
    program: String
  ) {
    self.init(
      minutes.map { Minute(Source($0.source), SolvedAlternative($0.alternative, language)) },
      of: event,
      in: solution,
      minute: event.minuteOfItsGrain,
      language: language,
      program: program
    )
  }
}

extension MinuteWorthPaper.Source {
  fileprivate init(_ source: MinuteSource) {
    switch source {
    case .sessionStarts(let clock): self = .sessionStarts(clock)
    case .sessionEnds(let clock): self = .sessionEnds(clock)
    case .shorterBreak(let id, let length): self = .shorterBreak(id, length)
    case .longerBreak(let id, let length): self = .longerBreak(id, length)
    case .arrives(let id, let clock): self = .arrives(id, clock)
    case .leaves(let id, let clock): self = .leaves(id, clock)
    }
  }
}
