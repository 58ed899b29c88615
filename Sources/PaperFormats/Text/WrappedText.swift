// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// Words laid out on lines of at most so many columns.
struct WrappedText {
  struct Word {
    var text: String
    var width: Int
    var style: TextStyle
  }

  /// At least one line, which may have no words.
  let lines: [[Word]]

  init(_ prose: Prose, width: Int, style: TextStyle = .plain) {
    var lines: [[Word]] = []
    var line: [Word] = []
    var used = 0
    for word in Self.words(of: prose, style: style).flatMap({ Self.pieces(of: $0, width: width) }) {
      let gap = line.isEmpty ? 0 : 1
      if used + gap + word.width > width, !line.isEmpty {
        lines.append(line)
        line = [word]
        used = word.width
      } else {
        line.append(word)
        used += gap + word.width
      }
    }
    self.lines = lines + [line]
  }

  /// A line as it is printed, neighbouring words of one style marked together.
  static func text(of line: [Word], hasColour: Bool) -> String {
    guard hasColour else { return line.map(\.text).joined(separator: " ") }
    var parts: [String] = []
    var rest = line[...]
    while let first = rest.first {
      let run = rest.prefix { $0.style == first.style }
      parts.append(first.style.marked(run.map(\.text).joined(separator: " ")))
      rest = rest.dropFirst(run.count)
    }
    return parts.joined(separator: " ")
  }

  static func width(of line: [Word]) -> Int {
    line.reduce(0) { $0 + $1.width } + max(0, line.count - 1)
  }

  private static func words(of prose: Prose, style: TextStyle) -> [Word] {
    var words: [Word] = []
    var endsInWord = false
    for run in prose.runs {
      let text = SafeText.line(run.text)
      for (index, word) in text.split(separator: " ").enumerated() {
        // Without a blank between two runs, such as before a comma, they are one word.
        if index == 0, endsInWord, text.first != " ", !words.isEmpty {
          words[words.count - 1].text += word
          words[words.count - 1].width += word.displayWidth
          continue
        }
        words.append(
          Word(
            text: String(word),
            width: word.displayWidth,
            style: style == .plain ? TextStyle(run.emphasis) : style
          )
        )
      }
      if let last = text.last { endsInWord = last != " " }
    }
    return words
  }

  /// A word that is wider than a line, cut between its characters.
  private static func pieces(of word: Word, width: Int) -> [Word] {
    guard word.width > width else { return [word] }
    var pieces = [Word(text: "", width: 0, style: word.style)]
    for character in word.text {
      let columns = character.displayWidth
      if pieces[pieces.count - 1].width + columns > width {
        pieces.append(Word(text: "", width: 0, style: word.style))
      }
      pieces[pieces.count - 1].text.append(character)
      pieces[pieces.count - 1].width += columns
    }
    return pieces
  }
}
