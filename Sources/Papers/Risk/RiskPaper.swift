// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Risk

/// How late a half-day is likely to run, what makes it so, and where a minute of reserve helps.
package struct RiskPaper: Sendable {
  package static let name = "risk"

  let report: RiskReport
  let event: Event
  private let order: RunningOrder
  private let program: String
  let catalogue: Catalogue

  package init(
    _ report: RiskReport,
    of event: Event,
    order: RunningOrder,
    language: Language,
    program: String
  ) {
    self.report = report
    self.event = event
    self.order = order
    self.program = program
    catalogue = Catalogue(language)
  }

  package var document: Document {
    let verdict = [Document.Element.paragraph(verdict), .paragraph(Prose(advice))]
    return Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[.risk], event.header.title],
      facts: facts,
      elements: verdict + [.table(momentTable), .chart(histogram)] + causes + reserves + notes,
      imprint: Imprint(event: event, order: order, program: program),
      data: data
    )
  }

  private var facts: [Document.Fact] {
    let policy = report.policy == .hold ? catalogue[.policyHold] : catalogue[.policyShorten]
    let texts: [(Label, String)] = [
      (.plannedFinish, report.finish.planned.description),
      (.sessionEnd, report.finish.limit.description),
      (.simulatedDays, String(report.runs)),
      (.riskSeed, String(report.seed)),
      (.latenessPolicy, policy),
    ]
    return texts.map { Document.Fact(catalogue[$0], Prose($1)) }
  }

  private var verdict: Prose {
    let finish = report.finish
    let text = catalogue.text(
      .riskVerdict,
      [.clock: finish.limit.description, .count: RiskWords.percent(finish.chance)]
    )
    return Prose(text, .strong)
  }

  /// What to print on the invitation, and whether the end is safe.
  private var advice: String {
    let finish = report.finish
    let late = finish.p95.upToMinute - finish.limit
    let promise = catalogue.text(.riskPromise, [.clock: finish.p80.upToMinute.description])
    let hard =
      late > .zero
      ? catalogue.text(.riskEndUnsafe, [.count: catalogue.words(late)]) : catalogue[.riskEndSafe]
    return promise + " " + hard
  }

  private var histogram: Chart {
    let bars = report.histogram
    let entries = bars.map { bar in
      Chart.Entry(
        bar.from.description,
        size: bar.runs,
        text: RiskWords.percent(Double(bar.runs) / Double(report.runs)),
        isMarked: bar.to > report.finish.limit
      )
    }
    var moments = [(catalogue[.sessionEnd], report.finish.limit), ("P80", report.finish.p80)]
    if report.finish.planned != report.finish.limit {
      moments.append((catalogue[.plannedFinish], report.finish.planned))
    }
    let marks = moments.map { name, clock in
      Chart.Mark(name + " " + clock.upToMinute.description, position: position(of: clock))
    }
    return Chart(
      caption: catalogue[.histogramCaption],
      form: .columns,
      entries: entries,
      marks: marks
    )
  }

  private func position(of clock: ClockTime) -> Int {
    guard let first = report.histogram.first else { return 0 }
    let width = max(1, (first.to - first.from).seconds)
    return (clock - first.from).seconds * 1000 / width
  }

  private var notes: [Document.Element] {
    let texts = [
      catalogue[.riskNoteQuantiles], catalogue[.riskNoteShares],
      catalogue.text(.riskNoteReplayed, [.count: String(report.replayed)]),
      catalogue[.riskNoteSource],
    ]
    return [.notes(texts.map { Prose($0) })]
  }
}

extension ClockTime {
  /// The next whole minute, itself where it is one.
  var upToMinute: ClockTime {
    ClockTime(secondsSinceMidnight: secondsSinceMidnight + (60 - secondsSinceMidnight % 60) % 60)
  }
}
