// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import PlanFile

/// The plans that `keep_plan` names, read for the event that names them.
struct EarlierPlans {
  let companions: CompanionFiles

  /// The reading with the plans in its event; without the event when one of them is no plan.
  func added(to reading: EventReading) -> EventReading {
    guard var event = reading.event else { return reading }
    let paths = event.preferences.compactMap { preference -> String? in
      if case .keepPlan(let path) = preference.aim { path } else { nil }
    }
    if paths.isEmpty { return reading }
    var plans: [String: RunningOrder] = [:]
    var diagnostics = reading.diagnostics
    for path in paths {
      // That it is there has been seen when the event was read.
      guard case .success(let bytes) = companions.read(path) else { continue }
      let plan = EarlierPlanReader(language: reading.language).read(Data(bytes), name: path)
      diagnostics += plan.diagnostics
      plans[path] = plan.plan?.order(in: event)
    }
    event.earlierPlans = plans
    return EventReading(
      event: diagnostics.contains { $0.severity == .error } ? nil : event,
      diagnostics: diagnostics,
      language: reading.language
    )
  }
}
