// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony

struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: "Language of sentences and papers: vi or en. Without it the event's, else LANG's."
  )
  var choice: Language?

  func resolved(for event: Event? = nil) -> Language {
    choice ?? event?.language ?? MessageLanguage.ofEnvironment
  }
}

extension Language: ExpressibleByArgument {}
