// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// One item of the running order with everything said around it.
struct ScriptCue: Hashable, Sendable {
  let entry: Timetable.Entry
  /// From 1.
  let number: Int
  /// Before the item begins, or in its course.
  let before: [ScriptLine]
  /// What calls the hall back before a break is over.
  let recall: [ScriptLine]
  /// When it is over.
  let after: [ScriptLine]

  var lines: [ScriptLine] { before + recall + after }
}
