// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Sequencing

/// Solves one variant and takes down what a comparison tells of it.
package struct VariantSolving: Sendable {
  /// What the layers above know to say of a variant.
  package struct Words: Sendable {
    package let language: Language
    /// What each level counts, by the levels' names.
    package let preferences: @Sendable ([String], Event) -> [String]
    /// Why no order exists beyond what `solve` finds without searching; one sentence each.
    package let reasons: (@Sendable (Event) -> [String])?
    /// How late the end may be.
    package let risk: (@Sendable (Event, RunningOrder) -> VariantRecord.EndRisk?)?

    package init(
      language: Language,
      preferences: @escaping @Sendable ([String], Event) -> [String],
      reasons: (@Sendable (Event) -> [String])? = nil,
      risk: (@Sendable (Event, RunningOrder) -> VariantRecord.EndRisk?)? = nil
    ) {
      self.language = language
      self.preferences = preferences
      self.reasons = reasons
      self.risk = risk
    }
  }

  package let words: Words
  package let control: SolveControl

  package init(words: Words, control: SolveControl) {
    self.words = words
    self.control = control
  }

  package func record(
    of variant: Variant,
    _ event: Event
  ) throws(SequencingError) -> VariantRecord {
    let outcome = try Sequencer().solve(event, control: control)
    let solution = outcome.solution
    let names = words.preferences(solution.levels.map(\.name), event)
    let timetable = solution.order.map { Timetable($0, of: event) }
    return VariantRecord(
      number: variant.number,
      name: variant.name,
      title: variant.title,
      status: solution.status,
      starts: event.session.starts,
      ends: event.session.ends,
      items: timetable?.entries.map { entry in
        VariantRecord.Item(
          id: entry.item.id.rawValue,
          title: entry.item.title,
          kind: entry.item.kind.rawValue,
          start: entry.start,
          length: entry.length
        )
      } ?? [],
      dropped: solution.order?.dropped.map { id in
        VariantRecord.Named(id: id.rawValue, title: event.programme[id]?.title ?? id.rawValue)
      } ?? [],
      finish: timetable?.finish,
      preferences: zip(solution.levels, names).map { level, words in
        VariantRecord.Preference(
          name: level.name,
          words: words,
          unit: level.unit,
          value: level.value,
          bound: level.bound
        )
      },
      bindings: solution.order.map { bindings(of: $0, event) } ?? [],
      reasons: solution.status == .infeasible ? reasons(outcome, event) : [],
      risk: solution.order.flatMap { words.risk?(event, $0) }
    )
  }

  private func reasons(_ outcome: SolveOutcome, _ event: Event) -> [String] {
    if let reasons = words.reasons?(event), !reasons.isEmpty { return reasons }
    return outcome.contradictions.map { contradiction in
      let said = contradiction.words(words.language)
      return said.sentence + (said.remedy.map { ". " + $0.capitalisedFirst } ?? "") + "."
    }
  }

  private func bindings(of order: RunningOrder, _ event: Event) -> [VariantRecord.Binding] {
    BindingRules(event: event, order: order).violations.map { violation in
      VariantRecord.Binding(
        rule: violation.rule.rawValue,
        items: violation.items.map { event.programme[$0]?.title ?? $0.rawValue },
        words: SequencingReference.sentence(of: violation.rule, words.language)
      )
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
