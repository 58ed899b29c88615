// SPDX-License-Identifier: GPL-3.0-or-later

/// How the value of a key is written.
indirect enum Notation: Sendable {
  case text
  /// A name made up here, which others refer to.
  case newIdentifier
  /// A name that something else in the file has.
  case reference(Reference)
  case whole(atLeast: Int)
  case weight
  case decimal
  case yesOrNo
  /// The key alone says it.
  case nothing
  case clock
  case clockWindow
  case length
  /// A length whose bare number counts seconds.
  case lengthInSeconds
  case lengthRange
  case gap
  case grain
  case date
  case weekday
  case lunarDate
  case timeZone
  case workingDays
  case file
  case choice([String])
  /// One of the words, or another identifier.
  case openChoice([String])
  case changeover
  case formatNumber
  case preference
  /// Whatever may stand at the path before it.
  case anything
  case list(Notation)
  /// One value, or a list of them.
  case oneOrMore(Notation)
  case map(key: MapKey, value: Notation)
  case part(FormatPart)
  case either(Notation, Notation)

  /// What an identifier refers to.
  enum Reference: String, Sendable {
    case person
    case item
    case itemOrBlock
    case block
    case tag
    case personOrAll
  }

  /// What the keys of a free map are.
  enum MapKey: String, Sendable {
    case person
    case team
    case placeholder
    case changeover
    case kindOrItem
    case riskSubject
    case preference
    case language
    case path
  }
}
