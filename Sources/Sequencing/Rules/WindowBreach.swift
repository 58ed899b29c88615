// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Something starts or ends outside its window; shared by the rules that set windows.
struct WindowBreach: ViolationFacts {
  let title: String
  let clock: ClockTime
  let window: ClockWindow
  let isEnd: Bool

  func words(in language: Language) -> Words {
    let name = language.quoted(title)
    let does =
      isEnd
      ? language.choose(vi: "kết thúc", en: "ends") : language.choose(vi: "bắt đầu", en: "starts")
    if let earliest = window.earliest, clock < earliest {
      let off = language.spoken(earliest - clock)
      return language.words(
        vi: Words(
          "\(name) \(does) lúc \(clock); sớm nhất là \(earliest)",
          remedy: "Lùi lại \(off)"
        ),
        en: Words(
          "\(name) \(does) at \(clock); \(earliest) is the earliest",
          remedy: "Move it \(off) later"
        )
      )
    }
    let latest = window.latest ?? clock
    let off = language.spoken(clock - latest)
    return language.words(
      vi: Words(
        "\(name) \(does) lúc \(clock); muộn nhất là \(latest)",
        remedy: "Đẩy sớm lên \(off)"
      ),
      en: Words(
        "\(name) \(does) at \(clock); \(latest) is the latest",
        remedy: "Move it \(off) earlier"
      )
    )
  }
}
