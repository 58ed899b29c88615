// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Vietnam

/// The programme that delegates are given: what happens when and by whom, and nothing of how it was
/// found or what happens behind the stage.
///
/// In Vietnamese, under a Vietnamese profile, it has the layout of an administrative document in
/// force on the date of the event; every other event has a plain sheet.
package struct ProgrammePaper: Sendable {
  package static let name = "programme"

  private let event: Event
  private let lines: [ProgrammeLine]
  private let times: RoundedTimes
  private let program: String
  private let catalogue: Catalogue

  /// `program` and its version go into the properties of files, and are not printed.
  package init(_ order: RunningOrder, of event: Event, language: Language, program: String) {
    self.event = event
    self.program = program
    catalogue = Catalogue(language)
    let timetable = Timetable(order, of: event)
    times = RoundedTimes(event, beginning: timetable.entries.first?.start)
    lines = ProgrammeLine.lines(
      of: timetable,
      in: event,
      catalogue: catalogue
    )
  }

  package var document: Document {
    let look = look
    let official = OfficialHead(event: event, catalogue: catalogue)
    let table = ProgrammeTable(lines: lines, times: times, catalogue: catalogue).table
    return Document(
      language: catalogue.language,
      name: Self.name,
      titles: [catalogue[ProgrammeLabel.programme], event.header.title],
      elements: (look.isOfficial ? [official.head] : plainHead) + titles + occasion(look)
        + [.table(table)] + (official.foot.map { [$0] } ?? []) + plainNumber(look),
      imprint: Imprint(event: event, order: nil, program: program),
      page: look == .plain ? .plain : PageSetup.official(look),
      date: event.header.document.issued ?? event.header.date,
      calendar: Calendar(of: event, entries: invitation)
    )
  }

  /// The decree took the place of the circular on 05/03/2020.
  private var look: PageSetup.Look {
    let profile = ProtocolProfile(of: event) ?? .international
    guard catalogue.language == .vietnamese, profile != .international else { return .plain }
    let decree = CalendarDate(year: 2020, month: 3, day: 5)
    guard let date = event.header.date, let decree else { return .official }
    return date < decree ? .official2011 : .official
  }

  private var titles: [Document.Element] {
    [
      .paragraph(Prose(catalogue[ProgrammeLabel.programme].uppercased()), style: .documentName),
      .paragraph(Prose(event.header.title), style: .documentSubject),
    ]
  }

  private var plainHead: [Document.Element] {
    let details = event.header.document
    let issuer = details.issuer.isEmpty ? event.header.organiser : details.issuer
    return [details.superior, issuer].filter { !$0.isEmpty }
      .map { .paragraph(Prose($0), style: .centred) }
  }

  /// When and where.
  private func occasion(_ look: PageSetup.Look) -> [Document.Element] {
    var hours: [String] = []
    if let first = lines.first, let last = lines.last {
      hours = [times.cell(from: first.start, to: last.end).pageText]
    }
    let date = event.header.date.map(catalogue.wordsWithLunarDate)
    let when = (hours + [date].compactMap { $0 }).joined(separator: ", ")
    let facts = [(Label.hours, when), (.venue, event.header.venue)].filter { !$0.1.isEmpty }
    return facts.map { label, words in
      look.isOfficial
        ? .paragraph(
          Prose([.init(catalogue[label] + ": ", .strong), .init(words)]),
          style: .officialBody
        ) : .paragraph(Prose(words), style: .centred)
    }
  }

  /// Number, place and date of a plain sheet, as far as they are said.
  private func plainNumber(_ look: PageSetup.Look) -> [Document.Element] {
    let details = event.header.document
    let words = [details.number, details.place, details.issued.map(catalogue.words) ?? ""]
      .filter { !$0.isEmpty }
    return look.isOfficial || words.isEmpty
      ? [] : [.paragraph(Prose(words.joined(separator: ", ")), style: .note)]
  }

  /// One entry for whoever comes, with the lines as its words.
  private var invitation: [Calendar.Entry] {
    guard let first = lines.first, let last = lines.last else { return [] }
    return [
      Calendar.Entry(
        id: Self.name,
        title: event.header.title,
        start: times.rounded(first.start),
        end: times.rounded(last.end),
        details: lines.map { times.cell(from: $0.start, to: $0.end).pageText + " " + $0.title }
      )
    ]
  }
}
