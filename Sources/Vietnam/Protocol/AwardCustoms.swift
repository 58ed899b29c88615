// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// C05 to C08, C11 to C14: what is given in which order, by whose decision, by whom.
struct AwardCustoms {
  private let scene: ProtocolScene
  private let slots: [(item: Item, award: Award)]

  init(_ scene: ProtocolScene) {
    self.scene = scene
    slots = scene.items.compactMap { item in item.award.map { (item, $0) } }
  }

  var findings: [ProtocolFinding] {
    guard !slots.isEmpty else { return [] }
    return ([standAlone] + repeated + descending + categories + callUps + presenters)
      .compactMap(\.self)
  }

  private var standAlone: ProtocolFinding? {
    let substance: Set<Kind> = [.report, .speech, .talk, .signing]
    guard scene.first(substance) == nil else { return nil }
    return scene.finding(
      "C05",
      at: slots[0].item,
      "chương trình chỉ có trao thưởng",
      "the programme has awards and nothing else"
    )
  }

  /// The same decision in two slots, or one class in two slots with another between them.
  private var repeated: [ProtocolFinding?] {
    slots.indices.dropFirst().map { index in
      let slot = slots[index]
      let number = decision(of: slot.item)
      let earlier = slots[..<index].first { other in
        number.map { decision(of: other.item) == $0 } ?? false
      }
      let isInterrupted =
        !slot.award.awardClass.isEmpty && slots[index - 1].award.awardClass != slot.award.awardClass
        && slots[..<(index - 1)].contains { $0.award.awardClass == slot.award.awardClass }
      guard let title = earlier?.item.title ?? (isInterrupted ? slot.item.title : nil) else {
        return nil
      }
      return scene.finding(
        "C06",
        at: slot.item,
        "“\(slot.item.title)” công bố lại quyết định đã trao ở “\(title)”",
        "“\(slot.item.title)” announces what was already given in “\(title)”"
      )
    }
  }

  private func decision(of item: Item) -> String? {
    if case .everywhere(let text) = scene.event.texts["so_quyet_dinh-\(item.id)"], !text.isEmpty {
      return text
    }
    return nil
  }

  private func place(of award: Award) -> Int? {
    AwardLadder.rung(ofClass: award.awardClass).flatMap(AwardLadder.rungs.firstIndex)
  }

  /// Each slot against the highest class that still comes after it.
  private var descending: [ProtocolFinding?] {
    slots.indices.map { index in
      guard let own = place(of: slots[index].award),
        let higher = slots[(index + 1)...].first(where: { (place(of: $0.award) ?? own) < own })
      else { return nil }
      return scene.finding(
        "C07",
        at: slots[index].item,
        "“\(slots[index].item.title)” trao trước “\(higher.item.title)” là hình thức cao hơn",
        "“\(slots[index].item.title)” comes before “\(higher.item.title)”, which is higher"
      )
    }
  }

  private var categories: [ProtocolFinding?] {
    slots.indices.map { index in
      let slot = slots[index]
      guard slot.award.count(of: .individual) > 0 else { return nil }
      let later = slots[(index + 1)...].first {
        $0.award.awardClass == slot.award.awardClass
          && ($0.award.count(of: .collective) > 0 || $0.award.count(of: .household) > 0)
      }
      guard let later else { return nil }
      return scene.finding(
        "C08",
        at: later.item,
        "“\(later.item.title)” có tập thể nhận sau cá nhân của “\(slot.item.title)”, cùng hình thức",
        "“\(later.item.title)” has collectives after the individuals of “\(slot.item.title)” in one class"
      )
    }
  }

  /// A class whose decision is said to come from somebody else is called up at the wrong moment.
  private var callUps: [ProtocolFinding?] {
    slots.map { item, award in
      guard let rung = AwardLadder.rung(ofClass: award.awardClass), !award.decidedBy.isEmpty,
        rung.callUp != AwardLadder.callUp(of: award)
      else { return nil }
      let rule =
        rung.decidedBy == .president ? "C11" : rung.decidedBy == .primeMinister ? "C12" : "C13"
      let moment = rung.callUp == .beforeReading
      return scene.finding(
        rule,
        at: item,
        "“\(item.title)” do \(rung.decidedBy.rawValue) quyết định, nhưng tệp ghi '\(award.decidedBy)': người nhận sẽ được mời lên \(moment ? "sau" : "trước") khi đọc",
        "“\(item.title)” is decided by \(rung.decidedBy.rawValue), but the file says '\(award.decidedBy)': recipients would be called \(moment ? "after" : "before") the reading"
      )
    }
  }

  private var presenters: [ProtocolFinding?] {
    slots.map { item, _ in
      if item.who.isEmpty {
        return scene.finding(
          "C14",
          at: item,
          "“\(item.title)” chưa có người trao",
          "nobody is named to present “\(item.title)”"
        )
      }
      guard let other = item.who.first(where: { scene.event[$0]?.rank == nil }) else { return nil }
      let name = scene.event[other]?.displayName ?? other.rawValue
      return scene.finding(
        "C14",
        at: item,
        "\(name) trao “\(item.title)” nhưng không có 'rank', nên không rõ có phải lãnh đạo dự không",
        "\(name) presents “\(item.title)” but has no 'rank', so it is not known whether that is a leader"
      )
    }
  }
}
