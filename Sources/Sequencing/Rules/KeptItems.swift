// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Every item that is not optional is on stage once, and no optional one twice.
///
///     Σᵢ at[i,p] = 1            for each position p up to the number of items that must be kept
///     Σᵢ at[i,p] ≥ Σᵢ at[i,p+1] for each later position: positions are filled from the first on
struct KeptItems: Rule {
  static let identifier: RuleIdentifier = "kept-items"
  static let source = "programme"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Mọi mục không tùy chọn đều diễn ra đúng một lần; mục tùy chọn nhiều nhất một lần.",
      en: "Every item that is not optional takes place once; an optional one at most once."
    )
  }

  static func instances(in event: Event) -> [any Rule] { [KeptItems()] }

  var place: SourcePlace? { nil }

  func state(for problem: Problem, in facts: inout Facts) {}

  func addRows(to model: inout PositionModel) {
    for position in model.positions {
      if position <= model.mandatoryCount {
        model.addRow(identifier, ["\(position)"], model.occupied(position), lower: 1, upper: 1)
      } else if position > 1 {
        model.addRow(
          identifier,
          ["\(position)"],
          model.occupied(position - 1) - model.occupied(position),
          lower: 0
        )
      }
      if position == 1, model.mandatoryCount == 0 {
        model.addRow(identifier, ["1"], model.occupied(1), upper: 1)
      }
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    var found: [Violation] = []
    var seen: Set<ItemID> = []
    for placement in order.placements where !seen.insert(placement.item).inserted {
      found.append(violation(.twice, of: placement.item, in: order))
    }
    for placement in order.placements where order.item(placement.item) == nil {
      found.append(violation(.unknown, of: placement.item, in: order))
    }
    let droppable = order.event.droppableItems
    for item in order.event.programme.items
    where !seen.contains(item.id) && !droppable.contains(item.id) {
      found.append(violation(.missing, of: item.id, in: order))
    }
    return found
  }

  private func violation(_ fault: Breach.Fault, of id: ItemID, in order: PlacedOrder) -> Violation {
    Violation(self, items: [id], facts: Breach(title: order.title(of: id), fault: fault))
  }
}

extension KeptItems {
  fileprivate struct Breach: ViolationFacts {
    enum Fault {
      case twice
      case unknown
      case missing
    }

    let title: String
    let fault: Fault

    func words(in language: Language) -> Words {
      let name = language.quoted(title)
      return switch fault {
      case .twice:
        language.words(
          vi: Words("\(name) có mặt hai lần trong chương trình", remedy: "Bỏ một lần"),
          en: Words("\(name) stands in the order twice", remedy: "Take one of them out")
        )
      case .unknown:
        language.words(
          vi: Words(
            "\(name) không có trong tệp sự kiện",
            remedy: "Bỏ dòng này hoặc thêm mục vào tệp sự kiện"
          ),
          en: Words(
            "\(name) is not an item of the event",
            remedy: "Take the line out, or add the item to the event file"
          )
        )
      case .missing:
        language.words(
          vi: Words("thiếu \(name)", remedy: "Thêm lại, hoặc đặt optional cho mục này"),
          en: Words("\(name) is missing", remedy: "Put it back, or mark it optional")
        )
      }
    }
  }
}
