// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a key of the format is carried out today.
enum KeyStanding: Hashable, Sendable {
  case carriedOut
  /// Read and checked, but `solve` refuses an event that uses it.
  case refused

  /// What `solve` does not carry out yet.
  ///
  /// Whoever builds one of these, or merges it, deletes its word here and makes the pages and their
  /// goldens anew; nothing else has to change.
  static let notCarriedOut: [any FormatKey] = []

  /// What the reference and the schema say of it; nil when there is nothing to say.
  var remark: Phrase? {
    switch self {
    case .carriedOut: nil
    case .refused:
      Phrase("not carried out yet: `solve` refuses it", "chưa xếp được: `solve` sẽ từ chối")
    }
  }
}

extension FormatKey {
  var standing: KeyStanding {
    if KeyStanding.notCarriedOut.contains(where: { $0 as? Self == self }) { return .refused }
    return .carriedOut
  }
}

extension FormatPart {
  /// The standing that all keys share whose value is of this part.
  var standing: KeyStanding {
    let owners = FormatPart.allCases.flatMap(\.rows).filter { $0.entry.notation.mentions(self) }
    let standings = Set(owners.map(\.standing))
    return standings.count == 1 ? standings.first ?? .carriedOut : .carriedOut
  }
}

extension Notation {
  /// Whether a map of the part is, or is in, a value of this notation.
  fileprivate func mentions(_ part: FormatPart) -> Bool {
    switch self {
    case .part(let other): other == part
    case .list(let element), .oneOrMore(let element), .map(_, let element): element.mentions(part)
    case .either(let first, let second): first.mentions(part) || second.mentions(part)
    default: false
    }
  }
}
