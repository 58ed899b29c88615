// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Something to be done before the event.
struct Preparation {
  let title: String
  let due: Milestone.Due
  /// Who sees to it.
  let responsible: String
  /// Whether the event file says so; what it does not say is a suggestion.
  let isPlanned: Bool
}
