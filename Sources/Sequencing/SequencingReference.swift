// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The page that says what binds an order and what makes it good, made of the rule files.
package enum SequencingReference {
  /// A rule in one plain sentence.
  package static func sentence(of rule: RuleIdentifier, _ language: Language) -> String {
    RuleRegistry.all.first { $0.identifier == rule }?.summary(in: language) ?? rule.rawValue
  }

  /// Three sections of Markdown, ended by a line break.
  package static func markdown(_ language: Language) -> String {
    let rules = RuleRegistry.all.map { rule in
      "| `\(rule.identifier)` | \(rule.summary(in: language)) | \(rule.source) |"
    }
    let preferences = PreferenceRegistry.all.map { preference in
      "| `\(preference.key)` | \(preference.summary(in: language)) |"
    }
    let ruleHead = language.choose(
      vi: "## Quy tắc ràng buộc thứ tự\n\n| Quy tắc | Nghĩa là | Từ |\n|---|---|---|\n",
      en: "## What binds an order\n\n| Rule | Says | Comes from |\n|---|---|---|\n"
    )
    let preferenceHead = language.choose(
      vi: "## Tiêu chí đã xếp được\n\n| Tiêu chí | Giá trị, càng nhỏ càng tốt |\n|---|---|\n",
      en:
        "## Preferences that are carried out\n\n| Preference | Value, the less the better |\n|---|---|\n"
    )
    let softRules = RuleRegistry.declared.map { rule in
      "| `\(rule.identifier)` | \(rule.shortfall(in: language)) |"
    }
    let softHead = language.choose(
      vi: """
        ## Quy tắc có soft bị vi phạm bao nhiêu

        `soft_rules` cộng các số này, mỗi số nhân trọng số của quy tắc. Phút tính theo bước `grain`, phần
        lẻ tính tròn một bước.

        | Quy tắc | Tính |
        |---|---|

        """,
      en: """
        ## How far a soft rule is broken

        `soft_rules` is the sum of these, each times its rule's weight. Minutes count in steps of
        `grain`, a part of a step as a whole one.

        | Rule | Counts |
        |---|---|

        """
    )
    return ruleHead + rules.joined(separator: "\n") + "\n\n" + preferenceHead
      + preferences.joined(separator: "\n") + "\n\n" + softHead
      + softRules.joined(separator: "\n") + "\n"
  }
}
