// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What is different from an event file: a what-if file, the `--set` of a call, or a repair.
///
/// The changes of a set are made at once: which of them stands first is no matter.
package struct ChangeSet: Sendable {
  /// What the comparison calls it.
  package let title: String
  /// The event file it was written for, from its own folder; nil where it says nothing.
  package let base: String?
  /// Its text, for messages that show the line.
  package let source: SourceText
  let changes: [PlacedChange]

  /// All that the set says, as it is written.
  package var text: String { String(decoding: source.bytes, as: UTF8.self) }
}

/// One change with the place it is written at.
struct PlacedChange: Sendable {
  let change: Change
  let place: SourcePlace

  enum Change: Sendable {
    case set(ChangePath, SourceNode)
    case remove(ChangePath)
    case add(Addition)
    case move(String, Addition.Spot)
    case shift(ClockShift)
  }
}

/// Where in an event something stands: a part's name, then ids and keys.
struct ChangePath: Hashable, Sendable {
  let components: [String]

  /// Nil for a path with nothing between two dots.
  init?(_ text: String) {
    let components = text.split(separator: ".", omittingEmptySubsequences: false).map(\.trimmed)
    if components.contains("") { return nil }
    self.components = components
  }

  var text: String { components.joined(separator: ".") }
}

/// Something new and where it stands.
struct Addition: Sendable {
  enum Spot: Sendable {
    case last
    case after(String, SourcePlace)
    case before(String, SourcePlace)
    case inBlock(String, SourcePlace)
  }

  enum Content: Sendable {
    case item(SourceNode)
    case people([SourceNode.Entry])
    case rule(SourceNode)
    case preference(SourceNode)
  }

  let content: Content
  let spot: Spot
}

/// Moves every clock time of the event from a time on.
struct ClockShift: Hashable, Sendable {
  /// Negative for earlier.
  let by: Length
  let from: ClockTime
}
