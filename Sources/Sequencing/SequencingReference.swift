// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The page that says what binds an order and what makes it good, made of the rule files.
package enum SequencingReference {
  /// Two sections of Markdown, ended by a line break.
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
    return ruleHead + rules.joined(separator: "\n") + "\n\n" + preferenceHead
      + preferences.joined(separator: "\n") + "\n"
  }
}
