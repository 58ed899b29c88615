// SPDX-License-Identifier: GPL-3.0-or-later

extension Kind {
  package static let performance: Kind = "performance"
  package static let film: Kind = "film"
  package static let awards: Kind = "awards"
  package static let signing: Kind = "signing"
  package static let salute: Kind = "salute"
  package static let `break`: Kind = "break"
  package static let other: Kind = "other"
  package static let introduction: Kind = "introduction"
  package static let speech: Kind = "speech"
  package static let talk: Kind = "talk"
  package static let report: Kind = "report"
  package static let reply: Kind = "reply"
  package static let closing: Kind = "closing"

  /// Every kind of the format, in the order the reference lists them.
  package static let all: [Kind] = [
    .performance, .film, .awards, .signing, .salute, .break, .other,
    .introduction, .speech, .talk, .report, .reply, .closing,
  ]

  /// The stage setup an item of this kind has unless it says otherwise.
  package var impliedSetup: Setup {
    switch self {
    case .performance: .performance
    case .film: .screen
    case .awards: .awards
    case .signing: .signing
    case .salute, .break, .other: .floor
    default: .lectern
    }
  }
}

extension Setup {
  package static let performance: Setup = "performance"
  package static let screen: Setup = "screen"
  package static let awards: Setup = "awards"
  package static let signing: Setup = "signing"
  package static let floor: Setup = "floor"
  package static let lectern: Setup = "lectern"
  /// Stands for every setup in a changeover line, never for `start` or `end`.
  package static let any: Setup = "any"
  /// The session's beginning, before the first item.
  package static let start: Setup = "start"
  /// The session's end, after the last item.
  package static let end: Setup = "end"
}
