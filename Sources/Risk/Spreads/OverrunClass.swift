// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What an item is as far as its overrun goes.
enum OverrunClass: Hashable, Sendable {
  case film
  case performance
  case salute
  /// Introductions, the opening and the closing words of the presenter.
  case introduction
  case report
  /// A talk whose text has been received, so that its length could be checked.
  case checkedTalk
  case talk
  case seniorSpeech
  /// Any other speech, such as the launch of a movement, and what has no class of its own.
  case speech
  case awards
  case signing
  case `break`

  /// Rank 1 and 2 are the senior leaders; a talk is checked where the event names its manuscript.
  init(_ item: Item, in event: Event) {
    switch item.kind {
    case .film: self = .film
    case .performance: self = .performance
    case .salute: self = .salute
    case .introduction, .closing: self = .introduction
    case .report: self = .report
    case .talk: self = item.manuscript == nil ? .talk : .checkedTalk
    case .speech, .reply:
      let ranks = item.who.compactMap { event[$0]?.rank }
      self = ranks.contains { $0 <= 2 } ? .seniorSpeech : .speech
    case .awards: self = .awards
    case .signing: self = .signing
    case .break: self = .break
    default: self = .speech
    }
  }

  /// Actual length over planned.
  ///
  /// The medians and spreads are working values for Vietnamese half-day conferences, to be replaced
  /// by the organiser's own as-run lists: no measured distribution has been published. Directions
  /// are those of Ewers, Nature 2018 (talks in twelve-minute slots: +1.5 % on average, the longest
  /// third +10 %, deviation about 14 %) and Rooney 2004 (senior speakers overrun, a reminder works).
  var spread: Lognormal {
    switch self {
    case .film: Lognormal(trusted: 1.01, 0.01, 1.00, 1.05)
    case .performance: Lognormal(trusted: 1.03, 0.06, 0.85, 1.25)
    case .salute: Lognormal(trusted: 1.00, 0.08, 0.9, 1.3)
    case .introduction: Lognormal(trusted: 1.05, 0.18, 0.7, 2.5)
    case .report: Lognormal(trusted: 1.03, 0.12, 0.7, 1.6)
    case .checkedTalk: Lognormal(trusted: 1.00, 0.08, 0.75, 1.4)
    case .talk: Lognormal(trusted: 1.05, 0.15, 0.6, 2.0)
    case .seniorSpeech: Lognormal(trusted: 1.12, 0.22, 0.6, 2.5)
    case .speech: Lognormal(trusted: 1.05, 0.15, 0.7, 2)
    case .awards: Lognormal(trusted: 1.08, 0.15, 0.8, 2)
    case .signing: Lognormal(trusted: 1.10, 0.20, 0.7, 2)
    case .break: Lognormal(trusted: 1.20, 0.15, 1.0, 2)
    }
  }
}

/// What is not about one item, from the same source as `OverrunClass.spread`.
enum DefaultRisk {
  static let changeover = Lognormal(trusted: 1.05, 0.25, 0.5, 3)
  /// In minutes.
  static let lateStart = Lognormal(trusted: 4, 0.5, 0, 20)
  /// What all spoken items of one day are multiplied by: how strictly the chair keeps time.
  static let strictness = Lognormal(trusted: 1.00, 0.05, 0, .infinity)
  /// That somebody who is to speak does not come.
  static let absence = 0.03
  /// The same of a person who has confirmed: a third of it, our own working value.
  static let absenceWhenConfirmed = 0.01
  /// That a film stops or will not start.
  static let filmFault = 0.02
  /// What a technical fault takes, in minutes, evenly spread.
  static let faultMinutes = 1.0...4.0
  /// A break's median grows with every delegate above a number of them: 0.02 for a hundred.
  static let breakGrowthPerDelegate = 0.0002
  static let delegatesAtEase = 200

  /// Kinds whose length the chair can influence by a word.
  static let spokenKinds: Set<Kind> = [.introduction, .speech, .talk, .report, .reply, .closing]
  /// Kinds that fall away when nobody is there to speak; presenters and hosts are replaced on the spot.
  static let kindsThatNeedTheirSpeaker: Set<Kind> = [.speech, .talk, .report]
}
