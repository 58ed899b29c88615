// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What hinders solving an event although nothing in its file is wrong.
///
/// Every key of the format is carried out; but a plan to keep has to be there.
enum Refusals {
  static func diagnostics(of event: Event, in language: Language) -> [Diagnostic] {
    event.preferences.flatMap { preference in
      preference.aim.parts.filter { PreferenceRegistry.preference(for: $0, in: event) == nil }
        .map { aim in
          Diagnostic(
            .error,
            code: "no-plan",
            language.choose(
              vi: "chưa đọc được phương án của '\(aim.key)'",
              en: "the plan of '\(aim.key)' has not been read"
            ),
            at: preference.place,
            help: language.choose(
              vi: "tạm bỏ dòng này để sắp xếp phần còn lại",
              en: "take it out to order the rest"
            )
          )
        }
    }
  }
}

extension PreferenceDeclaration.Aim {
  /// The parts of a weighted sum; any other is its own.
  fileprivate var parts: [PreferenceDeclaration.Aim] {
    if case .weighted(let parts) = self { parts.flatMap(\.aim.parts) } else { [self] }
  }
}
