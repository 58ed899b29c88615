// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// Paragraphs one below the other in a column of text, those in the middle that stand there on a page.
struct TextColumn {
  private let lines: [(words: [WrappedText.Word], indent: Int)]
  private let width: Int

  init(_ paragraphs: [Paragraph], width: Int) {
    self.width = width
    let style = PageStyle(.official)
    var lines: [(words: [WrappedText.Word], indent: Int)] = []
    for paragraph in paragraphs {
      let face = style.paragraph(paragraph.style)
      let isCentred = face.alignment == .centred
      if paragraph.style == .signerName, !lines.isEmpty {
        lines += Array(repeating: (words: [], indent: 0), count: 4)
      }
      for words in WrappedText(paragraph.prose, width: width).lines {
        let room = width - WrappedText.width(of: words)
        lines.append((words: words, indent: isCentred ? max(0, room / 2) : 0))
      }
    }
    self.lines = lines
  }

  func written(hasColour: Bool) -> [String] {
    lines.map { line in
      line.words.isEmpty
        ? ""
        : String(repeating: " ", count: line.indent)
          + WrappedText.text(of: line.words, hasColour: hasColour)
    }
  }

  /// Two columns, the left one the narrower, as on the head of a document.
  static func beside(
    _ left: [Paragraph],
    _ right: [Paragraph],
    layout: TextLayout
  ) -> [String] {
    let gap = 2
    let leftWidth = Int((Double(layout.width - gap) * PageStyle.leftShare).rounded())
    let leftColumn = TextColumn(left, width: leftWidth)
    let rightColumn = TextColumn(right, width: layout.width - gap - leftWidth)
    let leftLines = leftColumn.written(hasColour: layout.hasColour)
    let rightLines = rightColumn.written(hasColour: layout.hasColour)
    return (0..<max(leftLines.count, rightLines.count)).map { number in
      let start = number < leftLines.count ? leftLines[number] : ""
      guard number < rightLines.count, !rightLines[number].isEmpty else { return start }
      let used = number < leftLines.count ? leftColumn.shownWidth(of: number) : 0
      return start + String(repeating: " ", count: max(0, leftWidth + gap - used))
        + rightLines[number]
    }
  }

  private func shownWidth(of line: Int) -> Int {
    lines[line].words.isEmpty
      ? 0 : lines[line].indent + WrappedText.width(of: lines[line].words)
  }
}
