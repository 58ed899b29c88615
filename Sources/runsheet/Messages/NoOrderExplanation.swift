// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import PaperFormats
import Papers
import Sequencing

/// Why no order exists and what would help, told where an order was looked for: as `explain` tells it.
///
/// Where an answer is shown as text, this is the answer; a file or a format that a program reads gets
/// nothing of it, and it goes to standard error.
struct NoOrderExplanation {
  /// How many repairs are looked for, and how long, unless the call says otherwise.
  static let repairs = 6
  static let limitInSeconds = 30.0

  let event: Event
  let source: EventSource
  let language: Language
  /// How long to work; what the call has already used is taken off its limit.
  let control: SolveControl
  /// Whether standard output shows the answer as text.
  let isAnswer: Bool

  private let began = ContinuousClock.now

  init(
    _ event: Event,
    _ source: EventSource,
    _ language: Language,
    _ control: SolveControl,
    isAnswer: Bool = false
  ) {
    self.event = event
    self.source = source
    self.language = language
    self.control = control
    self.isAnswer = isAnswer
  }

  func tell() throws {
    let limit =
      control.timeLimitInSeconds.map { $0 - began.elapsedSeconds } ?? Self.limitInSeconds
    var control = control
    control.progress = nil
    control.timeLimitInSeconds = limit
    let explanation = Sequencer().explain(
      event,
      event.leverContext,
      repairs: Self.repairs,
      control: control
    )
    if explanation.conflict != nil {
      let paper = ExplanationPaper(explanation, language: language, program: Version.line)
      let stream = isAnswer ? Stream.output : Stream.error
      let text = try PaperFormat.text.bytes(of: paper.document, layout: stream.layout)
      if isAnswer {
        try stream.writeResult(text)
      } else {
        stream.write(String(decoding: text, as: UTF8.self))
      }
    }
    if explanation.conflict == nil || explanation.isCut {
      source.report(.explainMore(source.name), as: .note, in: language)
    }
  }
}

extension ContinuousClock.Instant {
  /// Seconds since then.
  var elapsedSeconds: Double {
    let time = ContinuousClock.now - self
    return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }
}

extension Stream {
  /// For the terminal there is one, else for a page of 100 columns.
  var layout: TextLayout {
    let widest = 120
    return TextLayout(width: width.map { min($0, widest) } ?? 100, hasColour: hasColour)
  }
}
