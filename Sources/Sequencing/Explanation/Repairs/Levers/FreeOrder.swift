// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A block's items may stand in any order.
struct FreeOrder: Lever {
  let key = LeverKey.order
  let block: Block
  let most = 1

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    event.programme.blocks.filter { asked.contains(.listed($0.id)) }.map { FreeOrder(block: $0) }
  }

  func step(_ amount: Int) -> Repair.Step {
    let block = block
    return Repair.Step(key, [.free(block.id)]) { language in
      let name = language.quoted(block.title.isEmpty ? block.id.rawValue : block.title)
      return language.choose(
        vi: "Cho các mục của khối \(name) đổi chỗ cho nhau",
        en: "Let the items of the block \(name) change places"
      )
    }
  }
}
