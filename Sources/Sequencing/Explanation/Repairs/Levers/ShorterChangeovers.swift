// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Every changeover takes less, as with a second lectern or more hands.
struct ShorterChangeovers: Lever {
  let key = LeverKey.changeovers
  let grain: Length
  let most: Int

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    let grain = event.session.grain
    let longest = event.stage.changeovers.lines.reduce(0) { longest, line in
      if case .takes(let length) = line.changeover { max(longest, length.seconds) } else { longest }
    }
    // Two minutes at most: what is left is work that has to be done.
    let most = min(longest, 120) / max(1, grain.seconds)
    let isTouched = asked.contains(.changeoverMinutes) || asked.contains(.sessionEnd)
    return isTouched && most > 0 ? [ShorterChangeovers(grain: grain, most: most)] : []
  }

  func step(_ amount: Int) -> Repair.Step {
    let by = Length(seconds: amount * grain.seconds)
    return Repair.Step(key, [.changeovers(shorterBy: by)]) { language in
      let spoken = language.spoken(by)
      return language.choose(
        vi: "Rút mỗi lần chuyển sân khấu \(spoken)",
        en: "Take \(spoken) off every changeover"
      )
    }
  }
}
