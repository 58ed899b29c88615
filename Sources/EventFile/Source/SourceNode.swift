// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A value of the file with its place: the scalar's text as written, never what YAML takes it for.
///
/// `11:30` is a number to YAML 1.1, `no` a boolean and `2020-01-16` a timestamp; here they are text.
struct SourceNode: Sendable {
  enum Content: Sendable {
    case scalar(Scalar)
    case list([SourceNode])
    case map([Entry])
  }

  struct Scalar: Sendable {
    /// Without quotes, in NFC.
    let text: String
    /// Written without quotes, so that nothing at all means that there is no value.
    let isPlain: Bool
  }

  /// One `key: value`.
  struct Entry: Sendable {
    let key: String
    let keyPlace: SourcePlace
    let value: SourceNode
  }

  let content: Content
  let place: SourcePlace

  /// Whether nothing stands there, as after `venue:`.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = content, scalar.isPlain else { return false }
    return ["", "~", "null"].contains(scalar.text)
  }

  var scalarText: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }
}
