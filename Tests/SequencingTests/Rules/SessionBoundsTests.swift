// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// The first item starts in the session, and the last one and its changeover end in it.
struct SessionBoundsTests {
  static let event = Event.tiny(
    [.talk("khai-mac", "Phát biểu khai mạc", 5), .talk("be-mac", "Phát biểu bế mạc", 5)],
    changeovers: [.turn(.lectern, .end, 2)]
  )

  @Test("Rows bound the first start and the finish")
  func rows() {
    expectGolden(Self.event.rows(of: "session-bounds"), named: "session-bounds.txt")
  }

  @Test(
    "The last item and its changeover end by the session's end",
    arguments: [("08:22", true), ("08:23", true), ("08:24", false)]
  )
  func end(start: String, isKept: Bool) {
    let order = RunningOrder("khai-mac 07:30 5", "be-mac \(start) 5")
    #expect(Self.event.verdict(of: "session-bounds", on: order) == .both(isKept))
  }

  @Test(
    "The first item starts at or after the session's start",
    arguments: [("07:29", false), ("07:30", true), ("07:31", true)]
  )
  func start(start: String, isKept: Bool) {
    let order = RunningOrder("khai-mac \(start) 5", "be-mac 07:40 5")
    #expect(Self.event.verdict(of: "session-bounds", on: order) == .both(isKept))
  }

  @Test("With everything dropped nothing runs past the end")
  func empty() {
    let event = Event.tiny([
      .talk("khai-mac", "Phát biểu khai mạc", 5) { $0.optionalValue = Weight(1) }
    ])
    let order = RunningOrder(dropping: ["khai-mac"])
    #expect(event.verdict(of: "session-bounds", on: order) == .both(true))
  }

  @Test("What runs past the end is told by how much")
  func tooLate() {
    let order = RunningOrder("khai-mac 07:30 5", "be-mac 08:26 5")
    #expect(
      Self.event.told(of: "session-bounds", on: order)
        == Told(
          vi: Words(
            "sau “Phát biểu bế mạc”, chương trình kết thúc lúc 08:33, quá giờ kết thúc phiên 08:30",
            remedy: "Rút ngắn 3 phút"
          ),
          en: Words(
            "after “Phát biểu bế mạc” the programme finishes at 08:33, past the session's end at 08:30",
            remedy: "Take out 3 minutes"
          )
        )
    )
  }

  @Test("What starts too early is told by how much")
  func tooEarly() {
    let order = RunningOrder("khai-mac 07:29 5", "be-mac 08:20 5")
    #expect(
      Self.event.told(of: "session-bounds", on: order)
        == Told(
          vi: Words(
            "“Phát biểu khai mạc” bắt đầu lúc 07:29, trước giờ mở đầu phiên 07:30",
            remedy: "Lùi lại 1 phút"
          ),
          en: Words(
            "“Phát biểu khai mạc” starts at 07:29, before the session does at 07:30",
            remedy: "Start it 1 minute later"
          )
        )
    )
  }
}
