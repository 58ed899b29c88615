// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Sequencing

/// What is told of an event that has a running order.
struct OrderExplanation {
  let event: Event
  let solution: Solution
  let language: Language
  let control: SolveControl
  let progress: ProgressWish

  /// Why an item stands where it does; without one, what a minute is worth.
  func document(of item: ItemID?) throws -> Document? {
    let line = ProgressLine(progress)
    defer { line.end() }
    guard let item else {
      let minutes = try Sequencer().worthOfMinutes(
        of: event,
        in: solution,
        control: control,
        progress: line.take(done:of:)
      )
      return MinuteWorthPaper(
        minutes,
        of: event,
        in: solution,
        language: language,
        program: Version.line
      )
      .document
    }
    let explanation = try Sequencer().explain(
      item,
      of: event,
      in: solution,
      control: control,
      progress: line.take(done:of:)
    )
    return explanation.map {
      ItemExplanationPaper($0, language: language, program: Version.line).document
    }
  }
}
