// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Prelude items end by the official start, all others start at or after it.
struct OfficialStartTests {
  static var event: Event {
    var event = Event.tiny([
      .talk("van-nghe", "Văn nghệ chào mừng", 10, kind: .performance) { $0.isPrelude = true },
      .talk("khai-mac", "Phát biểu khai mạc", 5),
      .talk("hop-ca", "Hợp ca", 5, kind: .performance) { $0.optionalValue = Weight(1) },
    ])
    event.session.officialStart = ClockTime("08:00")
    return event
  }

  @Test("Rows bound the end of a prelude item and the start of any other")
  func rows() {
    expectGolden(Self.event.rows(of: "official-start"), named: "official-start.txt")
  }

  @Test(
    "The official start itself is allowed on both sides",
    arguments: [
      ("07:49", "08:00", true), ("07:50", "08:00", true), ("07:51", "08:01", false),
      ("07:50", "08:01", true), ("07:48", "07:59", false),
    ]
  )
  func check(prelude: String, opening: String, isKept: Bool) {
    let order = RunningOrder(
      "van-nghe \(prelude) 10",
      "khai-mac \(opening) 5",
      dropping: ["hop-ca"]
    )
    #expect(Self.event.verdict(of: "official-start", on: order) == .both(isKept))
  }

  @Test("Without an official start a prelude item is like any other")
  func none() {
    var event = Self.event
    event.session.officialStart = nil
    #expect(event.instances(of: "official-start").isEmpty)
  }

  @Test("An item on the wrong side is told by how much")
  func words() {
    #expect(
      Self.event.told(
        of: "official-start",
        on: RunningOrder("van-nghe 07:53 10", "khai-mac 08:03 5", dropping: ["hop-ca"])
      )
        == Told(
          vi: Words(
            "“Văn nghệ chào mừng” diễn ra trước giờ khai mạc nhưng 08:03 mới kết thúc; giờ khai mạc là 08:00",
            remedy: "Đẩy sớm lên 3 phút"
          ),
          en: Words(
            "“Văn nghệ chào mừng” is a prelude and ends at 08:03; the official start is at 08:00",
            remedy: "Move it 3 minutes earlier"
          )
        )
    )
    #expect(
      Self.event.told(
        of: "official-start",
        on: RunningOrder("van-nghe 07:30 10", "khai-mac 07:40 5", dropping: ["hop-ca"])
      )
        == Told(
          vi: Words(
            "“Phát biểu khai mạc” bắt đầu lúc 07:40, trước giờ khai mạc 08:00",
            remedy: "Lùi lại 20 phút, hoặc ghi prelude: true"
          ),
          en: Words(
            "“Phát biểu khai mạc” starts at 07:40, before the official start at 08:00",
            remedy: "Move it 20 minutes later, or mark it prelude: true"
          )
        )
    )
  }
}
