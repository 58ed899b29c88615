// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Minutes of changeover, to and from the session's ends included, waiting not.
struct TotalChangeoverTests {
  static func event(grainInSeconds: Int = 60) -> Event {
    .tiny(
      [
        .talk("van-nghe", "Văn nghệ chào mừng", 5, kind: .performance) { $0.optionalValue = .one },
        .talk("phong-su", "Phóng sự", 5, kind: .film) { $0.optionalValue = .one },
        .talk("khai-mac", "Phát biểu khai mạc", 5) { $0.optionalValue = .one },
      ],
      session: .from("07:30", to: "08:30", grainInSeconds: grainInSeconds),
      changeovers: [
        .turn(.start, .any, 1), .turn(.performance, .any, 3), .turn(.any, .screen, 2),
        .turn(.lectern, .end, 4),
      ],
      preferences: [.changeover]
    )
  }

  @Test(
    "Changeovers count between neighbours and at the session's ends, waiting does not",
    arguments: [
      (RunningOrder("van-nghe 07:31 5", "phong-su 07:39 5", "khai-mac 07:44 5"), 8),
      (RunningOrder("van-nghe 07:51 5", "phong-su 08:09 5", "khai-mac 08:14 5"), 8),
      (RunningOrder("van-nghe 07:31 5", "khai-mac 07:39 5", dropping: ["phong-su"]), 8),
      (RunningOrder("khai-mac 07:31 5", "phong-su 07:38 5", dropping: ["van-nghe"]), 3),
      (RunningOrder("khai-mac 07:31 5", dropping: ["van-nghe", "phong-su"]), 5),
      (RunningOrder(dropping: ["van-nghe", "phong-su", "khai-mac"]), 0),
    ]
  )
  func points(order: RunningOrder, minutes: Int) {
    #expect(Self.event().tallies(of: order) == [Tally(minutes, "\(minutes)")])
  }

  @Test("At a step of 30 s half a minute is a point")
  func halfMinutes() {
    let event = Self.event(grainInSeconds: 30)
    let order = RunningOrder("khai-mac 07:31 5", dropping: ["van-nghe", "phong-su"])
    #expect(event.tallies(of: order) == [Tally(10, "5")])
    #expect(event.scales == [Scale(unit: .minutes, pointsPerUnit: 2, pointsPerStep: 1)])
  }

  @Test("The unit is a minute")
  func scale() {
    #expect(Self.event().scales == [Scale(unit: .minutes, pointsPerUnit: 1, pointsPerStep: 1)])
  }
}
