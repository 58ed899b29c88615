// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Sequencing
import Vietnam

extension ExplanationPaper {
  init(_ explanation: Explanation, language: Language, program: String) {
    let event = explanation.event
    self.init(
      event: event,
      reasons: explanation.reasons.map { $0.words(language).sentence },
      asked: explanation.conflict?.requirements.map {
        Asked($0.words(in: event, language), at: $0.place(in: event))
      } ?? [],
      isIrreducible: explanation.conflict?.isIrreducible ?? false,
      repairs: explanation.repairs.map { repair in
        Repair(
          levers: repair.steps.map(\.lever.rawValue),
          sentences: repair.steps.map { $0.words(language) },
          event: repair.event,
          solution: repair.solution
        )
      },
      isCut: explanation.isCut,
      language: language,
      program: program
    )
  }
}

extension Event {
  /// What repairs may do that the event itself does not tell.
  var leverContext: LeverContext {
    var minutes: [ItemID: LengthRange] = [:]
    for item in programme.items {
      guard var award = item.award, !award.isRepresentative else { continue }
      award.isRepresentative = true
      let timing = AwardTiming(
        award: award,
        stagePositions: stage.positions,
        grain: session.grain
      )
      minutes[item.id] = LengthRange(exactly: timing.total)
    }
    let first = leverOrder ?? []
    return LeverContext(
      order: first + LeverKey.allCases.filter { !first.contains($0) },
      representativeMinutes: minutes
    )
  }
}
