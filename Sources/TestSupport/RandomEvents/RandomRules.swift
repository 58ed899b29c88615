// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The rules and the preferences of a random event.
struct RandomRules {
  private let programme: Programme
  private let people: [Person]
  private let session: Session
  private let vocabulary: RandomEvent.Vocabulary

  init(
    _ programme: Programme,
    _ people: [Person],
    _ session: Session,
    vocabulary: RandomEvent.Vocabulary
  ) {
    self.programme = programme
    self.people = people
    self.session = session
    self.vocabulary = vocabulary
  }

  /// In the whole vocabulary some are soft; those that look at starts only where every start is tried.
  func declarations(isClocked: Bool, _ dice: inout Dice) -> [RuleDeclaration] {
    (0..<dice.number(0...3)).map { number in
      let isOfWhole = vocabulary == .whole && dice.chance(60)
      let statement = isOfWhole ? furtherStatement(&dice) : builtStatement(&dice)
      var rule = RuleDeclaration(statement, id: RuleID("quy-tac-\(number + 1)"))
      if vocabulary == .whole, isClocked || !statement.looksAtStarts, dice.chance(40) {
        rule.softWeight = Weight(thousandths: 500 * dice.number(1...6))
      }
      return rule
    }
  }

  private func builtStatement(_ dice: inout Dice) -> RuleDeclaration.Statement {
    switch dice.number(0...5) {
    case 0, 1:
      .before(subjects(dice.number(2...3), &dice), gap: dice.chance(50) ? gap(&dice) : nil)
    case 2: .apart(selection(&dice), .items(dice.chance(75) ? 1 : 2))
    case 3: .apart(selection(&dice), .minutes(length(1...8, &dice)))
    default: window(&dice)
    }
  }

  private func furtherStatement(_ dice: inout Dice) -> RuleDeclaration.Statement {
    switch dice.number(0...7) {
    case 0:
      let pair = neighbours(2, &dice)
      return .adjacent(pair[0], pair[1])
    case 1:
      let person = dice.pick(people.map(\.id), else: "nobody")
      return .rest(dice.chance(50) ? person : nil, length(1...4, &dice))
    case 2: return .together(neighbours(dice.number(2...3), &dice))
    case 3, 4: return end(&dice)
    case 5: return .atMost(length(10...25, &dice), .kind(.talk))
    case 6: return .noLongerThanWithoutBreak(length(20...60, &dice))
    default:
      let atLeast = dice.number(0...2)
      return .choose(
        from: dice.shuffled(programme.items).prefix(3).map { .item($0.id) },
        atLeast: atLeast,
        atMost: dice.number(atLeast...3)
      )
    }
  }

  /// `first` or `last`, of the programme or of a block; mostly what the file has there as well.
  private func end(_ dice: inout Dice) -> RuleDeclaration.Statement {
    let block = dice.chance(50) ? dice.shuffled(programme.blocks).first : nil
    let items = block?.items ?? programme.items
    let isFirst = dice.chance(50)
    let place = dice.chance(65) ? (isFirst ? 0 : items.count - 1) : dice.number(0...items.count - 1)
    let subject = RuleDeclaration.Subject.item(items[place].id)
    return isFirst ? .first(subject, in: block?.id) : .last(subject, in: block?.id)
  }

  /// Items that are mostly neighbours in the file.
  private func neighbours(_ count: Int, _ dice: inout Dice) -> [RuleDeclaration.Subject] {
    guard dice.chance(70) else { return subjects(count, &dice) }
    let first = dice.number(0...programme.items.count - count)
    let items = programme.items[first..<first + count].map { RuleDeclaration.Subject.item($0.id) }
    return dice.chance(70) ? items : items.reversed()
  }

  /// What an event prefers that has these rules.
  func preferences(
    isClocked: Bool,
    _ rules: [RuleDeclaration],
    _ dice: inout Dice
  ) -> [PreferenceDeclaration] {
    let weights: [String: Weight] =
      dice.chance(40)
      ? ["talk": Weight(dice.number(0...3)), "muc-2": Weight(thousandths: 1500)] : [:]
    var aims: [PreferenceDeclaration.Aim] = [
      .keepOptional, .preferredMinutes(weights: weights), .listedOrder, .reserve,
    ]
    guard dice.chance(35) || vocabulary == .whole else {
      return aims.map { PreferenceDeclaration($0) }
    }
    aims += [.finishEarly, .changeover]
    if vocabulary == .whole { aims += furtherAims(isClocked: isClocked, &dice) }
    let count = dice.number(1...4)
    var chosen = Array(dice.shuffled(aims).prefix(count))
    if rules.contains(where: { $0.softWeight != nil }), dice.chance(85) {
      chosen.insert(softAim(&dice), at: dice.number(0...chosen.count))
    }
    return chosen.map { PreferenceDeclaration($0) }
  }

  /// `soft_rules`, at times in a sum.
  private func softAim(_ dice: inout Dice) -> PreferenceDeclaration.Aim {
    guard dice.chance(25) else { return .softRules }
    return .weighted([.init(.softRules, weight: Weight(2)), .init(.lateness, weight: .one)])
  }

  private func furtherAims(
    isClocked: Bool,
    _ dice: inout Dice
  ) -> [PreferenceDeclaration.Aim] {
    let half = Weight(thousandths: 500)
    var aims: [PreferenceDeclaration.Aim] = [
      .lateness, .alternate(["kinh-te", "an-ninh"]),
      .weighted([.init(.listedOrder, weight: half), .init(.reserve, weight: Weight(2))]),
    ]
    guard isClocked else { return aims }
    let steps = (session.ends - session.starts).seconds / session.grain.seconds
    let clock = session.starts + length(0...steps, &dice)
    aims += [.littleWaiting, .near(dice.pick(programme.items.map(\.id), else: "none"), clock)]
    return aims
  }

  /// Items, at times blocks, none of which holds another.
  private func subjects(_ count: Int, _ dice: inout Dice) -> [RuleDeclaration.Subject] {
    var subjects: [RuleDeclaration.Subject] = []
    var used: Set<ItemID> = []
    for block in dice.shuffled(programme.blocks) where dice.chance(25) && subjects.count < count {
      let items = block.items.map(\.id)
      guard used.isDisjoint(with: items), items.count < programme.items.count else { continue }
      used.formUnion(items)
      subjects.append(.block(block.id))
    }
    for item in dice.shuffled(programme.items) where subjects.count < count {
      if used.insert(item.id).inserted { subjects.append(.item(item.id)) }
    }
    return inFileOrder(subjects, &dice)
  }

  /// Mostly the order of the file, which more plans can keep.
  private func inFileOrder(
    _ subjects: [RuleDeclaration.Subject],
    _ dice: inout Dice
  ) -> [RuleDeclaration.Subject] {
    guard dice.chance(85) else { return dice.shuffled(subjects) }
    func position(_ subject: RuleDeclaration.Subject) -> Int {
      switch subject {
      case .item(let id): programme.position(of: id) ?? 0
      case .block(let id):
        (programme[id]?.items.first?.id).flatMap { programme.position(of: $0) } ?? 0
      }
    }
    return subjects.sorted { position($0) < position($1) }
  }

  private func selection(_ dice: inout Dice) -> RuleDeclaration.Selection {
    switch dice.number(0...3) {
    case 0: .tag(dice.pick(["kinh-te", "an-ninh"], else: "kinh-te"))
    case 1: .kind(dice.pick([.break, .speech, .awards, .film], else: .break))
    case 2: .person(dice.pick(people.map(\.id), else: "nobody"))
    default: .items(subjects(dice.number(2...3), &dice))
    }
  }

  private func gap(_ dice: inout Dice) -> RuleDeclaration.Gap {
    let least = dice.number(0...6)
    let most = least + dice.number(5...25)
    return switch dice.number(0...2) {
    case 0: RuleDeclaration.Gap(least: length(least...least, &dice))
    case 1: RuleDeclaration.Gap(most: length(most...most, &dice))
    default:
      RuleDeclaration.Gap(least: length(least...least, &dice), most: length(most...most, &dice))
    }
  }

  private func window(_ dice: inout Dice) -> RuleDeclaration.Statement {
    let window = RandomSession.window(in: session, &dice)
    let subject = subjects(1, &dice)[0]
    return dice.chance(50)
      ? .at(subject, starts: window, ends: .open) : .at(subject, starts: .open, ends: window)
  }

  /// So many grains.
  private func length(_ grains: ClosedRange<Int>, _ dice: inout Dice) -> Length {
    Length(seconds: dice.number(grains) * session.grain.seconds)
  }
}
