// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Speech

/// Holds each manuscript against the minutes of its item, three A4 pages and the day it is due.
///
///     length = 60 × syllables / 220 seconds      budget = minutes × 220 syllables (130 words in English)
///
/// A manuscript within its item's longest minutes but over those wanted is a note.
package struct ManuscriptCheck {
  /// What plans of Vietnamese conferences ask for: «không quá 3 trang giấy A4».
  package static let pageLimit = 3
  /// Syllables on an A4 page of 14 pt single-spaced prose, measured on an official plan.
  package static let syllablesPerPage = 581

  private let event: Event
  private let language: Language

  /// Sentences are in `language`; manuscripts are counted in that of the event.
  package init(_ event: Event, language: Language) {
    self.event = event
    self.language = language
  }

  /// `read` gives the bytes of a manuscript by its path, nil when there is no such file.
  package func diagnostics(_ read: (String) -> [UInt8]?) -> [Diagnostic] {
    event.programme.items.flatMap { item -> [Diagnostic] in
      guard let path = item.manuscript else { return [] }
      guard let bytes = read(path) else { return [missing(path, item)] }
      do throws(ManuscriptText.Fault) {
        return check(try ManuscriptText(bytes, path: path), path, item)
      } catch {
        return [unreadable(path, error, item)]
      }
    }
  }

  private func check(_ text: ManuscriptText, _ path: String, _ item: Item) -> [Diagnostic] {
    let count = text.count(in: event.language)
    let rate = SpeakingRate.lectern(event.language)
    let length = rate.length(of: count)
    let words = ManuscriptWords(language: language, counted: event.language)
    var found: [Diagnostic] = []
    if count.units == 0 {
      found.append(words.empty(path, item))
    } else if length > item.minutes.maximum {
      found.append(words.tooLong(path, item, count, length, rate, limit: item.minutes.maximum))
    } else if length > item.minutes.preferred {
      found.append(words.longerThanWanted(path, item, count, length, rate))
    }
    let pages = tenthsOfPages(text, count)
    if event.language == .vietnamese, let pages, pages > 10 * Self.pageLimit {
      found.append(words.tooManyPages(path, item, tenths: pages, isCounted: text.pages != nil))
    }
    return found
  }

  /// Pages in tenths, rounded down: those the word processor counted, else by the measured density.
  private func tenthsOfPages(_ text: ManuscriptText, _ count: SpokenCount) -> Int? {
    text.pages.map { 10 * $0 } ?? 10 * count.units / Self.syllablesPerPage
  }

  private func missing(_ path: String, _ item: Item) -> Diagnostic {
    ManuscriptWords(language: language, counted: event.language)
      .missing(path, item, deadline: Deadline(of: event).date)
  }

  private func unreadable(
    _ path: String,
    _ fault: ManuscriptText.Fault,
    _ item: Item
  ) -> Diagnostic {
    ManuscriptWords(language: language, counted: event.language).unreadable(path, item, fault)
  }
}
