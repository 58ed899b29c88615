// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What has to be first or last, and of what; shared by the two rules that say so.
struct Outermost: Sendable {
  /// The item, or the items of the block, one of which has to be outermost.
  let items: [Item]
  let title: String
  /// The title of the block that it is outermost of; nil for the whole programme.
  let block: String?
  /// All other items of the block or the programme.
  let others: [Item]

  init(_ subject: RuleDeclaration.Subject, in block: BlockID?, of event: Event) {
    let own = event.items(of: subject)
    let ids = Set(own.map(\.id))
    let all = block.map { event.items(of: .block($0)) } ?? event.programme.items
    items = own
    title = event.title(of: subject)
    self.block = block.map { event.title(of: .block($0)) }
    others = all.filter { !ids.contains($0.id) }
  }

  func indices(in problem: Problem) -> (subject: [Int], others: [Int]) {
    (problem.indices(of: items.map(\.id)), problem.indices(of: others.map(\.id)))
  }

  /// Whether another item stands further out than every kept one of the subject.
  func isPassed(by other: Int, _ subject: [Int], isLast: Bool, in order: StepOrder) -> Bool {
    let own = subject.map { order.positions[$0] }.filter { $0 > 0 }
    guard order.isKept(other), let first = own.min(), let last = own.max() else { return false }
    return isLast ? order.positions[other] > last : order.positions[other] < first
  }
}

extension Problem {
  /// Some of the items, one of which is kept exactly when any of all is.
  func witnesses(of items: [Int]) -> [Int] {
    items.first { !entries[$0].isOptional }.map { [$0] } ?? items
  }
}

extension Outermost {
  /// Another item stands further out.
  struct Breach: ViolationFacts {
    let outermost: String
    let block: String?
    let stranger: String
    /// How far the outermost one has to move to pass it.
    let places: Int
    let isLast: Bool

    func words(in language: Language) -> Words {
      let (name, other) = (language.quoted(outermost), language.quoted(stranger))
      let whole = block.map(language.quoted)
      let count = language.places(places)
      if isLast {
        return language.words(
          vi: Words(
            "\(other) đứng sau \(name), trong khi \(name) phải đứng cuối \(whole.map { "khối " + $0 } ?? "chương trình")",
            remedy: "Đưa \(name) xuống \(places) vị trí"
          ),
          en: Words(
            "\(other) stands after \(name), which has to be the last of \(whole ?? "the programme")",
            remedy: "Move \(name) \(count) down"
          )
        )
      }
      return language.words(
        vi: Words(
          "\(other) đứng trước \(name), trong khi \(name) phải đứng đầu \(whole.map { "khối " + $0 } ?? "chương trình")",
          remedy: "Đưa \(name) lên \(places) vị trí"
        ),
        en: Words(
          "\(other) stands before \(name), which has to be the first of \(whole ?? "the programme")",
          remedy: "Move \(name) \(count) up"
        )
      )
    }
  }
}
