// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Minutes that people wait between their first and their last item, each with the person's cost.
struct LittleWaitingTests {
  static func event(cost: Weight = Weight(2), starts: String = "") -> Event {
    .tiny(
      [
        .block(
          "chuong-trinh",
          "Chương trình",
          order: .free,
          [
            .talk("van-nghe", "Văn nghệ chào mừng", 5, kind: .performance) { $0.who = ["doi-ca"] },
            .talk("bao-cao", "Báo cáo tổng kết", 10, kind: .report) {
              $0.who = ["thang"]
              if !starts.isEmpty { $0.starts = ClockWindow(starts, "") }
            },
            .talk("ket", "Văn nghệ kết thúc", 5, kind: .performance) {
              $0.who = ["doi-ca", "thang"]
              $0.optionalValue = Weight(9)
            },
          ]
        )
      ],
      people: [
        Person(id: "doi-ca", name: "Đội ca Hữu Lũng", waitingCost: cost),
        Person(id: "thang", name: "Vi Văn Thắng"),
      ],
      preferences: [.littleWaiting]
    )
  }

  @Test(
    "What lies between a person's items and is none of them counts, at the person's cost",
    arguments: [
      (RunningOrder("van-nghe 07:30 5", "bao-cao 07:35 10", "ket 07:45 5"), 20),
      (RunningOrder("van-nghe 07:30 5", "bao-cao 07:36 10", "ket 07:48 5"), 26 + 2),
      (RunningOrder("van-nghe 07:30 5", "ket 07:35 5", "bao-cao 07:43 10"), 3),
    ]
  )
  func points(order: RunningOrder, points: Int) {
    #expect(Self.event().tallies(of: order) == [Tally(points, "\(points)")])
  }

  @Test("Who has one kept item waits for nothing")
  func dropped() {
    let order = RunningOrder("van-nghe 07:30 5", "bao-cao 08:00 10", dropping: ["ket"])
    #expect(Self.event().tallies(of: order) == [Tally(0, "0")])
  }

  @Test("A cost of a fraction counts exactly, and one of nothing not at all")
  func fractions() {
    let order = RunningOrder("van-nghe 07:30 5", "bao-cao 07:36 10", "ket 07:48 5")
    let half = Self.event(cost: Weight(thousandths: 500))
    #expect(half.tallies(of: order) == [Tally(13 + 4, "8.5")])
    #expect(half.scales == [Scale(unit: .minutes, pointsPerUnit: 2, pointsPerStep: 1)])
    #expect(Self.event(cost: Weight(0)).tallies(of: order) == [Tally(2, "2")])
  }

  @Test("Rows find a person's first start and last end among the kept items")
  func rows() {
    expectGolden(Self.event().preferenceRows, named: "little-waiting.txt")
  }

  @Test("An item starts later than it could, so that its people wait less")
  func startsLater() throws {
    let event = Self.event(starts: "08:00")
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.status == .optimal)
    #expect(solution.levels.map(\.value) == [Cost(points: 0, pointsPerUnit: 1)])
    #expect(
      solution.order == RunningOrder("van-nghe 07:50 5", "ket 07:55 5", "bao-cao 08:00 10")
    )
  }
}
