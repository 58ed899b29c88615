// SPDX-License-Identifier: GPL-3.0-or-later

package import EventFile

/// One event among those compared: the base, or the base with changes.
package struct Variant: Sendable {
  /// 0 is the base.
  package let number: Int
  /// Short and for programs, such as `s02-trung-uong-10h` or `session.ends=11:15`.
  package let name: String
  package let title: String
  package let changes: [ChangeSet]
}
