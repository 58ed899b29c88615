// SPDX-License-Identifier: GPL-3.0-or-later

/// What every identifier of the event file is: `[a-z0-9][a-z0-9_-]*`.
package protocol Identifier: Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
  CodingKeyRepresentable, ExpressibleByStringLiteral
{
  var rawValue: String { get }
  init(_ rawValue: String)
}

extension Identifier {
  package init(stringLiteral value: String) {
    self.init(value)
  }

  package var description: String { rawValue }

  package var codingKey: any CodingKey { IdentifierKey(stringValue: rawValue) }

  package init?(codingKey: some CodingKey) {
    self.init(codingKey.stringValue)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// An identifier as the key of an encoded dictionary.
private struct IdentifierKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}

/// Text that names an item of the programme.
package struct ItemID: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that names a block of the programme.
package struct BlockID: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that names a person.
package struct PersonID: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that names a rule the organiser has given a name.
package struct RuleID: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that marks items that belong together for a rule or a preference.
package struct Tag: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that names a team, such as sound or ushers.
package struct Team: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that says what an item is: performance, talk, awards, break ….
package struct Kind: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

/// Text that names how the stage stands: lectern, screen, performance ….
package struct Setup: Identifier {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}
