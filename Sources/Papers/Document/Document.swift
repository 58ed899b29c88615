// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import OrderedJSON

/// A paper as plain values: what it says, not how it looks.
package struct Document: Hashable, Sendable {
  package var language: Language
  /// A stable kebab-case name, such as `running-order`.
  package var name: String
  /// The name of the paper, then the event it is about.
  package var titles: [String]
  package var facts: [Fact]
  package var elements: [Element]
  package var imprint: Imprint
  /// What the paper is to a program, where that is not its page; nil for every other paper.
  package var data: JSONValue?
  package var page: PageSetup
  /// When the paper was issued, else when the event is; nil when neither is known.
  package var date: CalendarDate?
  /// Nil for a paper with nothing to put into a calendar.
  package var calendar: Calendar?

  package init(
    language: Language,
    name: String,
    titles: [String],
    facts: [Fact] = [],
    elements: [Element],
    imprint: Imprint,
    data: JSONValue? = nil,
    page: PageSetup = .working,
    date: CalendarDate? = nil,
    calendar: Calendar? = nil
  ) {
    self.language = language
    self.name = name
    self.titles = titles
    self.facts = facts
    self.elements = elements
    self.imprint = imprint
    self.data = data
    self.page = page
    self.date = date
    self.calendar = calendar
  }

  /// A label and what it stands for, such as the venue.
  package struct Fact: Hashable, Sendable {
    package var label: String
    package var value: Prose

    package init(_ label: String, _ value: Prose) {
      self.label = label
      self.value = value
    }
  }

  package enum Element: Hashable, Sendable {
    /// Level 1 stands under the titles, level 2 under level 1.
    case heading(String, level: Int = 1)
    case paragraph(Prose, style: Paragraph.Style = .body)
    case facts([Fact])
    case table(Table)
    case chart(Chart)
    /// Short remarks, each of its own.
    case notes([Prose])
    /// Two columns of paragraphs beside one another, such as the head of a document.
    case sideBySide([Paragraph], [Paragraph])
    /// What follows begins on a new page.
    case pageBreak
    /// A picture; formats without any leave it out.
    case timelines(TimelineChart)
  }

  /// The table that is the paper's data: the first one.
  package var principalTable: Table? {
    for case .table(let table) in elements { return table }
    return nil
  }
}
