// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// The least changeover of any order that keeps the precedences.
struct LeastChangeoverTests {
  static func event(order: Block.Order) -> Event {
    .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: order,
          [
            .talk("phong-su", "Phóng sự", 5, kind: .film),
            .talk("khai-mac", "Phát biểu khai mạc", 5),
            .talk("phim", "Phim tư liệu", 5, kind: .film),
            .talk("bao-cao", "Báo cáo tổng kết", 5),
            .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = .one },
          ]
        )
      ],
      changeovers: [
        .turn(.screen, .lectern, 2), .turn(.lectern, .screen, 3), .turn(.start, .screen, 1),
        .turn(.start, .lectern, 4), .turn(.lectern, .end, 1), .turn(.any, .floor, 7),
        .turn(.start, .floor, 7),
      ]
    )
  }

  @Test("A free order groups the setups")
  func free() {
    #expect(PresolveFindings(Self.event(order: .free)).leastChangeover == Length(minutes: 4))
  }

  @Test("A listed order pays for every turn")
  func listed() {
    #expect(PresolveFindings(Self.event(order: .listed)).leastChangeover == Length(minutes: 9))
  }

  @Test("An optional item is used where it saves a turn")
  func shortcut() {
    let event = Event.tiny(
      [
        .talk("phong-su", "Phóng sự", 5, kind: .film),
        .talk("giai-lao", "Giải lao", 5, kind: .break) { $0.optionalValue = .one },
        .talk("khai-mac", "Phát biểu khai mạc", 5),
      ],
      changeovers: [.turn(.screen, .lectern, 6), .turn(.screen, .floor, 1)]
    )
    #expect(PresolveFindings(event).leastChangeover == Length(minutes: 1))
  }

  @Test("No changeovers cost nothing")
  func none() {
    let event = Event.tiny([.talk("khai-mac", "Phát biểu khai mạc", 5)])
    #expect(PresolveFindings(event).leastChangeover == .zero)
  }
}
