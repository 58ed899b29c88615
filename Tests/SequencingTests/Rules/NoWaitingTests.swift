// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// No one waits: each item starts as soon as the stage is ready for it, the first one too.
struct NoWaitingTests {
  static let event = Event.tiny(
    [.talk("khai-mac", "Phát biểu khai mạc", 5), .talk("be-mac", "Phát biểu bế mạc", 5)],
    session: .from("07:30", to: "08:30", idle: false),
    changeovers: [.turn(.lectern, .lectern, 1), .turn(.start, .lectern, 2)]
  )

  @Test("Rows bound every start from above")
  func rows() {
    expectGolden(Self.event.rows(of: "no-waiting"), named: "no-waiting.txt")
  }

  @Test("An event that allows waiting has no such rule")
  func allowed() {
    let event = Event.tiny([.talk("khai-mac", "Phát biểu khai mạc", 5)])
    #expect(event.instances(of: "no-waiting").isEmpty)
  }

  @Test(
    "An item starts when its changeover is over, and no later",
    arguments: [("07:38", true), ("07:39", false)]
  )
  func between(start: String, isKept: Bool) {
    let order = RunningOrder("khai-mac 07:32 5", "be-mac \(start) 5")
    #expect(Self.event.verdict(of: "no-waiting", on: order) == .both(isKept))
  }

  @Test(
    "The first item starts when the stage is set, and no later",
    arguments: [("07:32", true), ("07:33", false)]
  )
  func atTheStart(start: String, isKept: Bool) {
    let event = Event.tiny(
      [.talk("khai-mac", "Phát biểu khai mạc", 5)],
      session: .from("07:30", to: "08:30", idle: false),
      changeovers: [.turn(.start, .lectern, 2)]
    )
    let order = RunningOrder("khai-mac \(start) 5")
    #expect(event.verdict(of: "no-waiting", on: order) == .both(isKept))
  }

  @Test("Waiting is told with its length")
  func words() {
    let order = RunningOrder("khai-mac 07:32 5", "be-mac 07:42 5")
    #expect(
      Self.event.told(of: "no-waiting", on: order)
        == Told(
          vi: Words(
            "“Phát biểu bế mạc” bắt đầu lúc 07:42, sau khi sân khấu để trống 4 phút từ 07:38",
            remedy: "Bắt đầu sớm hơn 4 phút, hoặc cho phép chờ (idle: yes)"
          ),
          en: Words(
            "“Phát biểu bế mạc” starts at 07:42, after 4 minutes of waiting since 07:38",
            remedy: "Start it 4 minutes earlier, or allow waiting (idle: yes)"
          )
        )
    )
  }
}
