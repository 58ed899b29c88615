// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What hinders solving an event although nothing in its file is wrong.
///
/// Every key of the format is carried out; but a plan to keep has to be there, and weights have to
/// leave room for the points of a preference in one number.
enum Refusals {
  static func diagnostics(of event: Event, in language: Language) -> [Diagnostic] {
    let missing = missingPlans(of: event, in: language)
    return missing.isEmpty ? tooLarge(in: event, language) : missing
  }

  private static func tooLarge(in event: Event, _ language: Language) -> [Diagnostic] {
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    return event.preferences.compactMap { preference in
      guard let found = PreferenceRegistry.preference(for: preference.aim, in: event),
        found.term(of: problem).most(in: problem) >= SearchTerm.greatest
      else { return nil }
      return Diagnostic(
        .error,
        code: "weights-too-large",
        language.choose(
          vi: "'\(preference.aim.key)' có trọng số quá lớn hoặc quá lẻ để tính chính xác",
          en: "the weights of '\(preference.aim.key)' are too large or too fine to count exactly"
        ),
        at: preference.place,
        help: language.choose(
          vi: "dùng số nhỏ hơn, ít chữ số lẻ hơn; chỉ tỉ lệ giữa các trọng số là quan trọng",
          en: "use smaller numbers with fewer decimals; only their ratios matter"
        )
      )
    }
  }

  private static func missingPlans(of event: Event, in language: Language) -> [Diagnostic] {
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
