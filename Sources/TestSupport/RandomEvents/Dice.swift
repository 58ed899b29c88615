// SPDX-License-Identifier: GPL-3.0-or-later

/// Seeded choices.
struct Dice {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// One of the choices; the default when there is none.
  mutating func pick<Choice>(_ choices: [Choice], else fallback: Choice) -> Choice {
    choices.randomElement(using: &generator) ?? fallback
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }
}
