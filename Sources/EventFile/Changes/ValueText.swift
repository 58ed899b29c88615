// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Values as an event file writes them; read back they are the same.
package enum ValueText {
  /// Such as `5` or `2'30`.
  package static func length(_ length: Length) -> String { LengthNotation.text(length) }

  /// Such as `5..7`, or `5` where both ends are one.
  package static func range(_ range: LengthRange) -> String {
    ends(length(range.minimum), length(range.maximum))
  }

  /// Such as `08:30..` or `08:30..09:15`.
  package static func window(_ window: ClockWindow) -> String {
    ends(window.earliest?.description ?? "", window.latest?.description ?? "")
  }

  /// Such as `10..` or `..20`.
  package static func gap(_ gap: RuleDeclaration.Gap) -> String {
    ends(gap.least.map(length) ?? "", gap.most.map(length) ?? "")
  }

  private static func ends(_ lower: String, _ upper: String) -> String {
    lower == upper ? lower : lower + ".." + upper
  }
}
