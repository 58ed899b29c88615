// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The people of a random event.
struct RandomPeople {
  private(set) var all: [Person]

  init(_ dice: inout Dice) {
    let names = [
      "Nông Văn Nguyệt", "Nguyễn Thị Nhung", "Hoàng Văn Ngọc", "Lý Thị Đào", "Vi Văn Thắng",
    ]
    let count = dice.number(2...4)
    all = dice.shuffled(names).prefix(count).enumerated().map { index, name in
      Person(
        id: PersonID("dai-bieu-\(index + 1)"),
        name: name,
        waitingCost: Weight(dice.number(1...3))
      )
    }
  }

  /// Lets some arrive late or leave early, and some go away for a while.
  mutating func giveHours(within session: Session, _ dice: inout Dice) {
    let grain = session.grain.seconds
    let steps = (session.ends - session.starts).seconds / grain
    func clock(_ step: Int) -> ClockTime { session.starts + Length(seconds: step * grain) }
    for index in all.indices where dice.chance(30) {
      switch dice.number(0...3) {
      case 0:
        all[index].present = [ClockWindow(earliest: clock(dice.number(0...steps / 3)))]
      case 1:
        all[index].present = [ClockWindow(latest: clock(dice.number(steps / 2...steps)))]
      case 2:
        let from = dice.number(0...steps / 4)
        let until = dice.number(2 * steps / 3...steps)
        all[index].present = [ClockWindow(earliest: clock(from), latest: clock(until))]
      default:
        let away = dice.number(steps / 4...steps / 2)
        let back = away + dice.number(1...max(1, steps / 4))
        all[index].present = [
          ClockWindow(latest: clock(away)), ClockWindow(earliest: clock(back)),
        ]
      }
    }
  }
}
