// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Names the preferences and keys of the format that are not carried out yet.
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
    for preference in event.preferences {
      for aim in preference.aim.parts
      where PreferenceRegistry.preference(for: aim, in: event) == nil {
        refuse(aim.key, at: preference.place)
      }
    }
    return found
  }
}

extension PreferenceDeclaration.Aim {
  /// The parts of a weighted sum; any other is its own.
  fileprivate var parts: [PreferenceDeclaration.Aim] {
    if case .weighted(let parts) = self { parts.flatMap(\.aim.parts) } else { [self] }
  }
}
