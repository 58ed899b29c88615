// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Names the rules, preferences and keys of the format that are not carried out yet.
enum Refusals {
  static func diagnostics(of event: Event, in language: Language) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func refuse(_ key: String, at place: SourcePlace?) {
      found.append(
        Diagnostic(
          .error,
          code: "not-built",
          language.choose(
            vi: "'\(key)' chưa được hỗ trợ khi sắp xếp",
            en: "'\(key)' is not carried out yet"
          ),
          at: place,
          help: language.choose(
            vi: "tạm bỏ dòng này để sắp xếp phần còn lại",
            en: "take it out to order the rest"
          )
        )
      )
    }
    for rule in event.rules {
      if rule.softWeight != nil { refuse("soft", at: rule.place) }
      switch rule.statement {
      case .before, .apart, .at, .together, .rest, .choose, .first, .last, .adjacent, .atMost: break
      case .noLongerThanWithoutBreak:
        refuse(rule.statement.key, at: rule.place)
      }
    }
    for preference in event.preferences
    where PreferenceRegistry.preference(for: preference.aim, in: event) == nil {
      refuse(preference.aim.key, at: preference.place)
    }
    return found
  }
}
