// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The items and blocks of a random event.
struct RandomProgramme {
  private let count: Int
  private let grain: Length
  private let people: [PersonID]
  private let flexibleAtMost: Int
  private let vocabulary: RandomEvent.Vocabulary
  private var items = 0
  private var blocks = 0
  private var flexible = 0
  private var optional = 0

  init(
    count: Int,
    grain: Length,
    people: [PersonID],
    flexibleAtMost: Int,
    vocabulary: RandomEvent.Vocabulary
  ) {
    self.count = count
    self.grain = grain
    self.people = people
    self.flexibleAtMost = flexibleAtMost
    self.vocabulary = vocabulary
  }

  mutating func entries(_ dice: inout Dice) -> [Programme.Entry] {
    entries(of: count, depth: 0, &dice)
  }

  private mutating func entries(of count: Int, depth: Int, _ dice: inout Dice) -> [Programme.Entry]
  {
    var entries: [Programme.Entry] = []
    var left = count
    while left > 0 {
      let largest = min(left, depth == 0 ? 5 : 3)
      if largest >= 2, depth < 2, dice.chance(depth == 0 ? 60 : 25) {
        let size = dice.number(2...largest)
        entries.append(.block(block(of: size, depth: depth + 1, &dice)))
        left -= size
      } else {
        entries.append(.item(item(&dice)))
        left -= 1
      }
    }
    return entries
  }

  private mutating func block(of size: Int, depth: Int, _ dice: inout Dice) -> Block {
    blocks += 1
    let number = blocks
    var entries = entries(of: size, depth: depth, &dice)
    let hasEqualMinutes = dice.chance(30) && equalise(&entries, &dice)
    return Block(
      id: BlockID("phan-\(number)"),
      title: "Phần thứ \(number)",
      order: dice.chance(65) ? .free : .listed,
      isTogether: dice.chance(75),
      hasEqualMinutes: hasEqualMinutes,
      entries: entries
    )
  }

  /// Gives the direct items ranges that overlap; false when too many would be flexible.
  private mutating func equalise(_ entries: inout [Programme.Entry], _ dice: inout Dice) -> Bool {
    let direct = entries.indices.filter { if case .item = entries[$0] { true } else { false } }
    let others = flexible - direct.count { isFlexible(entries[$0]) }
    guard direct.count >= 2, others + direct.count <= flexibleAtMost else { return false }
    flexible = others + direct.count
    let least = dice.number(3...8)
    for index in direct {
      guard case .item(var item) = entries[index] else { continue }
      let shift = dice.number(0...1)
      let most = least + shift + dice.number(1...2)
      item.minutes = range(least + shift, dice.number(least + shift...most), most)
      entries[index] = .item(item)
    }
    return true
  }

  private func isFlexible(_ entry: Programme.Entry) -> Bool {
    if case .item(let item) = entry { !item.minutes.isFixed } else { false }
  }

  private mutating func item(_ dice: inout Dice) -> Item {
    items += 1
    let kind: Kind = dice.pick(
      [.talk, .talk, .talk, .speech, .awards, .film, .break, .performance, .report],
      else: .talk
    )
    let isOptional = optional < 2 && dice.chance(20)
    if isOptional { optional += 1 }
    return Item(
      id: ItemID("muc-\(items)"),
      title: Self.titles[items % Self.titles.count],
      kind: kind,
      minutes: minutes(&dice),
      who: who(&dice),
      tags: ["kinh-te", "an-ninh"].filter { _ in dice.chance(35) },
      optionalValue: isOptional ? Weight(thousandths: 500 * dice.number(1...8)) : nil,
      isFloating: dice.chance(15),
      isPrelude: vocabulary == .whole && items == 1 && dice.chance(40)
    )
  }

  private mutating func minutes(_ dice: inout Dice) -> LengthRange {
    let least = vocabulary == .whole && dice.chance(12) ? 0 : dice.number(2...10)
    guard flexible < flexibleAtMost, dice.chance(50) else { return range(least, least, least) }
    flexible += 1
    let most = least + dice.number(1...2)
    return range(least, dice.number(least...most), most)
  }

  /// Grains, so that no range has more than three lengths.
  private func range(_ least: Int, _ preferred: Int, _ most: Int) -> LengthRange {
    LengthRange(
      minimum: Length(seconds: least * grain.seconds),
      preferred: Length(seconds: preferred * grain.seconds),
      maximum: Length(seconds: most * grain.seconds)
    )
  }

  private func who(_ dice: inout Dice) -> [PersonID] {
    guard dice.chance(60) else { return [] }
    return Array(dice.shuffled(people).prefix(dice.chance(20) ? 2 : 1))
  }

  private static let titles = [
    "Văn nghệ chào mừng", "Phát biểu khai mạc", "Báo cáo tổng kết", "Tham luận của huyện Hữu Lũng",
    "Vì an ninh Tổ quốc", "Trao Cờ thi đua của Chính phủ", "Giải lao",
    "Phóng sự phong trào thi đua",
    "Phát động thi đua", "Ký kết giao ước",
  ]
}
