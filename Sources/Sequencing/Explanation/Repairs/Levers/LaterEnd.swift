// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The session goes on for longer: at most an hour.
struct LaterEnd: Lever {
  let key = LeverKey.end
  let ends: ClockTime
  let grain: Length
  let most: Int

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    guard asked.contains(.sessionEnd) else { return [] }
    let grain = event.session.grain
    return [LaterEnd(ends: event.session.ends, grain: grain, most: 3600 / max(1, grain.seconds))]
  }

  func step(_ amount: Int) -> Repair.Step {
    let later = Length(seconds: amount * grain.seconds)
    let clock = ends + later
    return Repair.Step(key, [.sessionEnds(clock)]) { language in
      let by = language.spoken(later)
      return language.choose(
        vi: "Cho phiên kết thúc lúc \(clock) (muộn hơn \(by))",
        en: "End the session at \(clock) (\(by) later)"
      )
    }
  }
}
