// SPDX-License-Identifier: GPL-3.0-or-later

import Mustache

/// One sentence of the announcer with its gaps.
struct ScriptTemplate: Sendable {
  /// A tag that would read other templates or change the marks.
  struct Unsupported: Error {
    let tag: String
  }

  private let template: MustacheTemplate
  /// Names a section asks for: where they have no value, nothing is missing.
  private let optionalNames: Set<String>

  init(_ source: String) throws {
    var marked = "{{% CONTENT_TYPE:TEXT}}"
    var optionalNames: Set<String> = []
    var rest = source.removingPrivateMarks[...]
    while let opening = rest.range(of: "{{") {
      marked += rest[..<opening.lowerBound].markingDirections
      guard let closing = rest[opening.upperBound...].range(of: "}}") else {
        throw Unsupported(tag: "{{")
      }
      let tag = rest[opening.upperBound..<closing.lowerBound]
      let name = tag.dropFirst().filter { !$0.isWhitespace }
      switch tag.first {
      case "#", "^": optionalNames.insert(String(name))
      case ">", "<", "$", "=", "%", "*": throw Unsupported(tag: "{{\(tag)}}")
      default: break
      }
      marked += rest[opening.lowerBound..<closing.upperBound]
      rest = rest[closing.upperBound...]
    }
    marked += rest.markingDirections
    template = try MustacheTemplate(string: marked)
    self.optionalNames = optionalNames
  }

  /// The sentence with its values; a gap that is not optional is marked with what has to be filled in.
  func text(_ values: ScriptValues) -> String {
    template.render(values.asking(for: optionalNames))
  }
}

extension Substring {
  /// The first place of a text; the Foundation of other platforms has it too, but by locale.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }

  fileprivate var markingDirections: String {
    String(map { $0 == "(" ? ScriptMark.directionStart : $0 == ")" ? ScriptMark.directionEnd : $0 })
  }
}

/// Characters of the private use area that mark parts of a rendered sentence.
///
/// They are taken out of everything that comes from files, so that no text can imitate them.
enum ScriptMark {
  static let gapStart: Character = "\u{E000}"
  static let gapEnd: Character = "\u{E001}"
  static let directionStart: Character = "\u{E002}"
  static let directionEnd: Character = "\u{E003}"

  static let all: Set<Character> = [gapStart, gapEnd, directionStart, directionEnd]

  /// A value that is missing, by the key to fill in.
  static func gap(_ key: String) -> String { "\(gapStart)\(key)\(gapEnd)" }
}

extension String {
  var removingPrivateMarks: String { filter { !ScriptMark.all.contains($0) } }
}
