// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Changes that are made by a program, as the text of a what-if file.
///
/// Read back by `ChangeReader`, so that a change has one way into an event, whoever thought of it.
package enum WhatIfText {
  package enum Change: Hashable, Sendable {
    /// A single value at a path, such as `5..6` at `programme.tham-luan.minutes`.
    case set(path: String, value: String)
    /// An id or a path.
    case remove(String)
  }

  /// - Parameters:
  ///   - title: what the comparison calls it.
  ///   - base: the event file from the folder the text is written to; nil to leave it out.
  ///   - changes: at least one.
  /// - Returns: the text, ended by a line break.
  package static func text(title: String, base: String?, changes: [Change]) -> String {
    let head =
      (base.map { ["base: " + written($0)] } ?? []) + ["title: " + written(title), "changes:"]
    let lines = changes.map { change in
      switch change {
      case .set(let path, let value):
        "  - set: { " + WrittenValue.key(path) + ": " + written(value) + " }"
      case .remove(let name): "  - remove: [" + written(name) + "]"
      }
    }
    return (head + lines).joined(separator: "\n") + "\n"
  }

  private static func written(_ text: String) -> String {
    let place = SourcePlace(line: 1, column: 1)
    return WrittenValue.text(
      SourceNode(content: .scalar(.init(text: text, isPlain: false)), place: place)
    )
  }
}
