// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Small events made from a seed, for tests that compare two ways to one answer.
package enum RandomEvent {
  /// Which rules and preferences an event may use.
  package enum Vocabulary: Sendable {
    /// Those that are carried out from the beginning.
    case built
    /// Every one of the event file's page that the brute force knows.
    case whole
  }

  /// An event that is the same for the same arguments on every machine.
  ///
  /// At most three items have more than one length, with at most three lengths each, so that every
  /// plan can be tried. About a third of the events have no running order. In the whole vocabulary
  /// some prefer later starts; those are smaller still, as every start has to be tried.
  package static func make(
    seed: UInt64,
    items: ClosedRange<Int> = 4...7,
    vocabulary: Vocabulary = .built
  ) -> Event {
    var dice = Dice(seed: seed)
    let grain = Length(seconds: dice.chance(15) ? 30 : 60)
    let isClocked = vocabulary == .whole && dice.chance(35)
    var people = RandomPeople(&dice)
    var programme = RandomProgramme(
      count: isClocked ? min(items.lowerBound, 5) : dice.number(items),
      grain: grain,
      people: people.all.map(\.id),
      flexibleAtMost: isClocked ? 1 : 3,
      vocabulary: vocabulary
    )
    let entries = programme.entries(&dice)
    let session = RandomSession(
      Programme(entries),
      grain: grain,
      isClocked: isClocked,
      vocabulary: vocabulary,
      &dice
    )
    people.giveHours(within: session.session, &dice)
    let placed = Programme(entries.map { session.withWindows($0, &dice) })
    let rules = RandomRules(placed, people.all, session.session, vocabulary: vocabulary)
    let declarations = rules.declarations(isClocked: isClocked, &dice)
    return Event(
      header: EventHeader(
        title: "Hội nghị thử số \(seed)",
        language: .vietnamese,
        timeZone: "Asia/Ho_Chi_Minh"
      ),
      session: session.session,
      stage: Stage(changeovers: session.changeovers),
      people: people.all,
      programme: placed,
      rules: declarations,
      preferences: rules.preferences(isClocked: isClocked, declarations, &dice)
    )
  }
}
