// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Between the first and the last kept item of a block stand only its own items and floating ones.
///
///     begun[p] ≥ done[i,p],  finished[p] ≤ done[i,p] + 1 − kept[i]     for each member i
///     Σ at[k,p+1] over outsiders k ≤ 1 − begun[p] + finished[p]
struct BlockTogether: Rule {
  static let identifier: RuleIdentifier = "block-together"
  static let source = "block, together: true"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Giữa mục đầu và cuối của một khối chỉ có mục của khối và mục floating.",
      en: "Between a block's first and last kept item stand only its own items and floating ones."
    )
  }

  static func instances(in event: Event) -> [any Rule] {
    event.programme.blocks.filter(\.isTogether).map(BlockTogether.init)
  }

  let block: Block
  var place: SourcePlace? { block.place }

  func state(for problem: Problem, in facts: inout Facts) {
    facts.togethernesses.append(togetherness(in: problem))
  }

  func addRows(to model: inout PositionModel) {
    model.addTogetherness(identifier, [block.id.rawValue], togetherness(in: model.problem))
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let members = Set(block.items.filter { !$0.isFloating }.map(\.id))
    let places = members.compactMap { order.position(of: $0) }
    guard let first = places.min(), let last = places.max() else { return [] }
    let strangers = order.placements[first...last].filter { placement in
      !members.contains(placement.item) && order.item(placement.item)?.isFloating != true
    }
    return strangers.map { stranger in
      Violation(
        self,
        items: [stranger.item],
        facts: Breach(
          stranger: order.title(of: stranger.item),
          block: block.title.isEmpty ? block.id.rawValue : block.title
        )
      )
    }
  }

  private func togetherness(in problem: Problem) -> Facts.Togetherness {
    let members = problem.indices(of: block.items.filter { !$0.isFloating }.map(\.id))
    let outsiders = problem.entries.indices.filter {
      !problem.entries[$0].isFloating && !members.contains($0)
    }
    return Facts.Togetherness(members: members, outsiders: outsiders)
  }
}

extension BlockTogether {
  fileprivate struct Breach: ViolationFacts {
    let stranger: String
    let block: String

    func words(in language: Language) -> Words {
      let (item, name) = (language.quoted(stranger), language.quoted(block))
      return language.words(
        vi: Words(
          "\(item) chen vào giữa khối \(name)",
          remedy: "Đưa mục này ra ngoài khối, hoặc đặt together: false cho khối"
        ),
        en: Words(
          "\(item) stands in the middle of the block \(name)",
          remedy: "Move it out of the block, or give the block together: false"
        )
      )
    }
  }
}
