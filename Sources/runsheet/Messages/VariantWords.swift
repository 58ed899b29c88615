// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import Papers
import Risk
import Sequencing
import WhatIf

extension VariantSolving.Words {
  /// Days simulated for one variant: its chances are known to about a point in a hundred.
  private static let days = 4_000

  /// All that a comparison tells of a variant beside its order.
  ///
  /// The seed of the simulation is fixed and efforts are counted in work, so that a variant is told in
  /// the same words wherever it is solved.
  static func all(in language: Language, cancel: CancelToken) -> VariantSolving.Words {
    VariantSolving.Words(
      language: language,
      preferences: { Catalogue(language).names(of: $0, in: $1) },
      reasons: { reasons(for: $0, language, cancel) },
      risk: { risk(of: $1, in: $0) }
    )
  }

  /// Sentences with minutes where there are any, else what cannot hold together.
  private static func reasons(
    for event: Event,
    _ language: Language,
    _ cancel: CancelToken
  ) -> [String] {
    let control = SolveControl(cancel: cancel)
    let explanation = Sequencer().explain(event, repairs: 0, control: control)
    let found = explanation.reasons.map { contradiction in
      let words = contradiction.words(language)
      return [words.sentence, words.remedy].compactMap { $0?.asSentence }.joined(separator: " ")
    }
    guard found.isEmpty, let conflict = explanation.conflict else { return found }
    let clauses = conflict.requirements.map { $0.words(in: event, language) }
    return [Catalogue(language).cannotHoldTogether(clauses)]
  }

  private static func risk(
    of order: RunningOrder,
    in event: Event
  ) -> VariantRecord.EndRisk? {
    guard let simulation = try? Simulation(event, order: order),
      let finish = (try? simulation.report(runs: days))?.finish
    else { return nil }
    return VariantRecord.EndRisk(
      half: finish.p50,
      eightOfTen: finish.p80,
      nineOfTen: finish.p90,
      inTimePerThousand: Int((finish.chance * 1000).rounded())
    )
  }
}

extension String {
  fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
