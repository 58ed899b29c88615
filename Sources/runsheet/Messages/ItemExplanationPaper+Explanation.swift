// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Sequencing

extension ItemExplanationPaper {
  init(_ explanation: ItemExplanation, language: Language, program: String) {
    self.init(
      explanation.item,
      of: explanation.event,
      in: explanation.solution,
      shift: explanation.standing.map { standing in
        Shift(
          by: standing.step,
          earlier: standing.brokenEarlier.map { $0.words(language).sentence },
          later: standing.brokenLater.map { $0.words(language).sentence }
        )
      },
      earliest: explanation.earliest.map { Limit($0, language) },
      latest: explanation.latest.map { Limit($0, language) },
      alternatives: explanation.alternatives.map { placed in
        PlacedAlternative(
          Place(placed.place),
          isPresent: placed.isPresent,
          SolvedAlternative(placed.alternative, language)
        )
      },
      language: language,
      program: program
    )
  }
}

extension ItemExplanationPaper.Limit {
  fileprivate init(_ limit: StartLimit, _ language: Language) {
    self.init(
      shown: limit.shown,
      bound: limit.bound,
      because: limit.reason?.clauses(language)
    )
  }
}

extension ItemExplanationPaper.Place {
  fileprivate init(_ place: ItemPlace) {
    switch place {
    case .anywhere: self = .anywhere
    case .first: self = .first
    case .after(let id): self = .after(id)
    case .last: self = .last
    case .startingBy(let clock): self = .startingBy(clock)
    case .startingFrom(let clock): self = .startingFrom(clock)
    }
  }
}

extension SolvedAlternative {
  init(_ alternative: Alternative, _ language: Language) {
    switch alternative {
    case .possible(let solution): self = .possible(solution)
    case .forbidden(let hindrance): self = .forbidden(hindrance.clauses(language))
    case .open: self = .open
    }
  }
}
