// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What stands in a table: text, or a value that a format may write in its own way.
package enum Cell: Hashable, Sendable {
  case empty
  case text(Prose)
  case number(Int)
  case clock(ClockTime)
  case span(ClockTime, ClockTime)
  case length(Length)
  /// A length that is not the one wanted.
  case lengthOff(Length, wanted: Length)
  /// The time to turn the stage; where people read, none is left blank.
  case changeover(Length)
  /// A number that is none of these: its digits for a program, its words for people.
  case measure(String, page: String)
  /// A clock time beside the one it is compared with.
  case clockOff(ClockTime, base: ClockTime)
  /// A value of a preference beside the one it is compared with.
  case cost(Cost, base: Cost)

  /// The cell as people read it: `07:30–08:00`, minutes as `5` or `2'30`.
  package var pageText: String {
    switch self {
    case .empty: ""
    case .text(let prose): prose.plainText
    case .number(let number): String(number)
    case .clock(let clock): clock.description
    case .span(let start, let end): start.description + "–" + end.description
    case .length(let length): length.pageText
    case .changeover(let length): length == .zero ? "" : length.pageText
    case .lengthOff(let length, _): length.pageText
    case .measure(_, let words): words
    case .clockOff(let clock, _): clock.description
    case .cost(let cost, _): cost.description
    }
  }

  /// What stands after the text of a value that is not the one wanted, such as `(−1)`; else empty.
  package var pageRemark: String {
    switch self {
    case .lengthOff(let length, let wanted):
      length == wanted ? "" : "(" + (length - wanted).signedPageText + ")"
    case .clockOff(let clock, let base):
      clock == base ? "" : "(" + (clock - base).signedPageText + ")"
    case .cost(let cost, let base): cost == base ? "" : "(" + cost.signedText(against: base) + ")"
    default: ""
    }
  }

  /// The cell as a program reads it: ASCII, lengths in minutes as decimal numbers.
  package var dataText: String {
    switch self {
    case .length(let length), .lengthOff(let length, _), .changeover(let length):
      length.minutesText
    case .span(let start, let end): start.description + "-" + end.description
    case .measure(let digits, _): digits
    default: pageText
    }
  }
}

extension Cost {
  fileprivate func signedText(against base: Cost) -> String {
    let (larger, smaller) = self < base ? (base, self) : (self, base)
    let difference = Cost(
      points: larger.points * smaller.pointsPerUnit - smaller.points * larger.pointsPerUnit,
      pointsPerUnit: larger.pointsPerUnit * smaller.pointsPerUnit
    )
    return (self < base ? "−" : "+") + difference.description
  }
}

extension Length {
  /// Minutes, with seconds after an apostrophe when there are any.
  fileprivate var pageText: String {
    let rest = seconds % 60
    let minutes = String(seconds / 60)
    return rest == 0 ? minutes : minutes + "'" + (rest < 10 ? "0" : "") + String(rest)
  }

  fileprivate var signedPageText: String {
    seconds < 0 ? "−" + Length(seconds: -seconds).pageText : "+" + pageText
  }
}
