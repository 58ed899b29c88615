// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// When and where the event is, by whom and for how many: the head of every paper.
struct EventFacts {
  let event: Event
  let catalogue: Catalogue

  var facts: [Document.Fact] {
    let header = event.header
    let hours = event.session.starts.description + "–" + event.session.ends.description
    let texts: [(Label, String)] = [
      (.date, header.date.map(catalogue.wordsWithLunarDate) ?? ""),
      (.hours, hours),
      (.venue, header.venue),
      (.organiser, header.organiser),
      (.delegates, header.delegates.map(String.init) ?? ""),
    ]
    return texts.filter { !$1.isEmpty }.map { Document.Fact(catalogue[$0], Prose($1)) }
  }
}
