// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// An item starts and ends inside the windows it has been given.
struct ItemWindowsTests {
  static let event = Event.tiny([
    .talk("khai-mac", "Phát biểu khai mạc", 5) { $0.starts = ClockWindow("07:40", "07:50") },
    .talk("giai-lao", "Giải lao", 10, kind: .break) {
      $0.ends = ClockWindow("08:00", "08:20")
      $0.optionalValue = Weight(1)
    },
  ])

  @Test("Rows hold start and end while the item is kept")
  func rows() {
    expectGolden(Self.event.rows(of: "item-window"), named: "item-windows.txt")
  }

  @Test(
    "The start lies in its window, ends included",
    arguments: [
      ("07:39", false), ("07:40", true), ("07:41", true), ("07:49", true), ("07:50", true),
      ("07:51", false),
    ]
  )
  func start(start: String, isKept: Bool) {
    let order = RunningOrder("khai-mac \(start) 5", dropping: ["giai-lao"])
    #expect(Self.event.verdict(of: "item-window", on: order) == .both(isKept))
  }

  @Test(
    "The end lies in its window, ends included",
    arguments: [
      ("07:49", false), ("07:50", true), ("07:51", true), ("08:10", true), ("08:11", false),
    ]
  )
  func end(start: String, isKept: Bool) {
    let order = RunningOrder("giai-lao \(start) 10", "khai-mac 07:45 5")
    #expect(Self.event.verdict(of: "item-window", on: order) == .both(isKept))
  }

  @Test("An early start and a late end are told by how much")
  func words() {
    let order = RunningOrder("khai-mac 07:38 5", "giai-lao 08:11 10")
    #expect(
      Self.event.told(of: "item-window", on: order)
        == Told(
          [
            Words(
              "“Phát biểu khai mạc” bắt đầu lúc 07:38; sớm nhất là 07:40",
              remedy: "Lùi lại 2 phút"
            ),
            Words(
              "“Giải lao” kết thúc lúc 08:21; muộn nhất là 08:20",
              remedy: "Đẩy sớm lên 1 phút"
            ),
          ],
          [
            Words(
              "“Phát biểu khai mạc” starts at 07:38; 07:40 is the earliest",
              remedy: "Move it 2 minutes later"
            ),
            Words(
              "“Giải lao” ends at 08:21; 08:20 is the latest",
              remedy: "Move it 1 minute earlier"
            ),
          ]
        )
    )
  }
}
