// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What has to be spliced into the text of a tree so that it reads as a changed tree.
///
/// Nodes that were not changed have kept their places, by which they are known again; whatever
/// stands around them, comments above all, is left alone.
struct TreeSplices {
  private let text: LaidOutText
  private(set) var splices: [TextSplice] = []
  /// Whether something cannot be written where it belongs.
  private(set) var hasFailed = false

  init(_ text: LaidOutText) {
    self.text = text
  }

  /// - Parameters:
  ///   - old: as the text has it.
  ///   - new: as it is to be.
  ///   - indentation: of the key or the dash that the node belongs to.
  mutating func change(_ old: SourceNode, to new: SourceNode, indentation: Int) {
    if old.says(new) { return }
    switch (old.content, new.content) {
    case (.map(let before), .map(let after)) where old.place == new.place:
      changeMap(old, before, after, indentation: indentation)
    case (.list(let before), .list(let after)) where old.place == new.place:
      changeList(old, before, after)
    default: replace(old, with: new, indentation: indentation)
    }
  }

  private mutating func replace(_ old: SourceNode, with new: SourceNode, indentation: Int) {
    let start = LaidOutText.point(old.place)
    if let end = text.end(of: old) {
      splices.append(TextSplice(from: start, to: end, text: WrittenValue.text(new)))
      return
    }
    // A block value begins on the line of its key or below; what is written follows the key.
    guard let before = keyEnd(before: start) else {
      hasFailed = true
      return
    }
    let last = text.lastLine(from: start.line, indentation: indentation)
    let end = LaidOutText.Point(line: last, column: text.lines[last].count)
    splices.append(TextSplice(from: before, to: end, text: " " + WrittenValue.text(new)))
  }

  /// Behind the colon of the key that a value belongs to.
  private func keyEnd(before start: LaidOutText.Point) -> LaidOutText.Point? {
    var line = start.line
    var column = start.column
    while line >= 0 {
      let characters = text.lines[line].prefix(column)
      let code =
        characters.firstRange(of: [" ", "#"]).map { characters[..<$0.lowerBound] } ?? characters
      if let colon = code.lastIndex(where: { $0 != " " }) {
        return code[colon] == ":" ? LaidOutText.Point(line: line, column: colon + 1) : nil
      }
      line -= 1
      column = .max
    }
    return nil
  }

  private mutating func changeMap(
    _ node: SourceNode,
    _ before: [SourceNode.Entry],
    _ after: [SourceNode.Entry],
    indentation: Int
  ) {
    let isBracketed = text.isBracketed(node)
    var kept: [SourceNode.Entry] = []
    for entry in before {
      guard let changed = after.first(where: { $0.key == entry.key }) else {
        remove(entry, of: before, isBracketed: isBracketed)
        continue
      }
      kept.append(entry)
      let column = isBracketed ? indentation : entry.keyPlace.column - 1
      change(entry.value, to: changed.value, indentation: column)
    }
    let added = after.filter { entry in !before.contains { $0.key == entry.key } }
    guard !added.isEmpty else { return }
    let written = added.map { WrittenValue.key($0.key) + ": " + WrittenValue.text($0.value) }
    if isBracketed {
      insertInBrackets(written, node, isEmpty: kept.isEmpty)
    } else if let last = before.last {
      let column = last.keyPlace.column - 1
      let line = text.lastLine(from: last.keyPlace.line - 1, indentation: column)
      insertLines(written.map { String(repeating: " ", count: column) + $0 }, after: line)
    } else {
      hasFailed = true
    }
  }

  private mutating func remove(
    _ entry: SourceNode.Entry,
    of entries: [SourceNode.Entry],
    isBracketed: Bool
  ) {
    let start = LaidOutText.point(entry.keyPlace)
    if isBracketed {
      guard let end = text.end(of: entry.value) else {
        hasFailed = true
        return
      }
      removeInBrackets(from: start, to: end)
      return
    }
    let before = text.lines[start.line].prefix(start.column)
    // A key that shares its line with a dash cannot go with its line.
    guard entries.count > 1, before.allSatisfy({ $0 == " " }) else {
      hasFailed = true
      return
    }
    removeLines(start.line...text.lastLine(from: start.line, indentation: start.column))
  }

  private mutating func changeList(
    _ node: SourceNode,
    _ before: [SourceNode],
    _ after: [SourceNode]
  ) {
    let isBracketed = text.isBracketed(node)
    // A value that was changed has another place, but as many values in the same order are the same.
    let isOneForOne =
      before.count == after.count
      && zip(before, after).allSatisfy { old, new in
        new.isKin(of: old) && (old.place == new.place || old.scalarText != nil)
      }
    if isOneForOne {
      for (old, new) in zip(before, after) { change(old, to: new, indentation: dash(of: old) ?? 0) }
      return
    }
    var kept: [(old: SourceNode, position: Int)] = []
    for element in before {
      if let position = after.firstIndex(where: {
        $0.place == element.place && $0.isKin(of: element)
      }) {
        kept.append((element, position))
        change(element, to: after[position], indentation: dash(of: element) ?? 0)
      } else {
        removeElement(element, isBracketed: isBracketed)
      }
    }
    guard kept.map(\.position) == kept.map(\.position).sorted() else {
      hasFailed = true
      return
    }
    let positions = Set(kept.map(\.position))
    for position in after.indices where !positions.contains(position) {
      let previous = kept.last { $0.position < position }?.old
      insert(after[position], after: previous, in: node, first: before.first, isBracketed)
    }
  }

  private mutating func removeElement(_ element: SourceNode, isBracketed: Bool) {
    let start = LaidOutText.point(element.place)
    if isBracketed {
      guard let end = text.end(of: element) else {
        hasFailed = true
        return
      }
      removeInBrackets(from: start, to: end)
    } else if let dash = dash(of: element) {
      removeLines(start.line...text.lastLine(from: start.line, indentation: dash))
    } else {
      hasFailed = true
    }
  }

  private mutating func insert(
    _ element: SourceNode,
    after previous: SourceNode?,
    in list: SourceNode,
    first: SourceNode?,
    _ isBracketed: Bool
  ) {
    let written = WrittenValue.text(element)
    if isBracketed {
      if let previous, let end = text.end(of: previous) {
        splices.append(TextSplice(from: end, to: end, text: ", " + written))
      } else if previous == nil {
        let start = LaidOutText.point(list.place)
        let behind = LaidOutText.Point(line: start.line, column: start.column + 1)
        splices.append(
          TextSplice(from: behind, to: behind, text: written + (first == nil ? "" : ", "))
        )
      } else {
        hasFailed = true
      }
      return
    }
    guard let beside = previous ?? first, let dash = dash(of: beside) else {
      hasFailed = true
      return
    }
    let line = String(repeating: " ", count: dash) + "- " + written
    let start = LaidOutText.point(beside.place).line
    if previous != nil {
      insertLines([line], after: text.lastLine(from: start, indentation: dash))
    } else {
      let point = LaidOutText.Point(line: start, column: 0)
      splices.append(TextSplice(from: point, to: point, text: line + "\n"))
    }
  }

  /// The column of the dash before an element; nil where it is not on the element's line.
  private func dash(of element: SourceNode) -> Int? {
    let start = LaidOutText.point(element.place)
    let before = text.lines[start.line].prefix(start.column)
    guard let dash = before.lastIndex(where: { $0 != " " }), before[dash] == "-",
      before[..<dash].allSatisfy({ $0 == " " })
    else { return nil }
    return dash
  }

  private mutating func insertLines(_ lines: [String], after line: Int) {
    let end = LaidOutText.Point(line: line, column: text.lines[line].count)
    splices.append(TextSplice(from: end, to: end, text: "\n" + lines.joined(separator: "\n")))
  }

  private mutating func removeLines(_ lines: ClosedRange<Int>) {
    let isLast = lines.upperBound + 1 >= text.lines.count
    let end =
      isLast
      ? LaidOutText.Point(line: lines.upperBound, column: text.lines[lines.upperBound].count)
      : LaidOutText.Point(line: lines.upperBound + 1, column: 0)
    splices.append(
      TextSplice(from: LaidOutText.Point(line: lines.lowerBound, column: 0), to: end, text: "")
    )
  }

  private mutating func insertInBrackets(_ texts: [String], _ node: SourceNode, isEmpty: Bool) {
    guard let end = text.end(of: node) else {
      hasFailed = true
      return
    }
    // Before the spaces that stand before the closing bracket.
    var column = end.column - 1
    while column > 0, text.lines[end.line][column - 1] == " " { column -= 1 }
    let point = LaidOutText.Point(line: end.line, column: column)
    let hasComma = column > 0 && text.lines[end.line][column - 1] == ","
    let separator = isEmpty || hasComma ? (hasComma ? " " : "") : ", "
    splices.append(
      TextSplice(from: point, to: point, text: separator + texts.joined(separator: ", "))
    )
  }

  /// With the comma and the spaces behind it, or those before it where it is the last.
  private mutating func removeInBrackets(from start: LaidOutText.Point, to end: LaidOutText.Point) {
    var (start, end) = (start, end)
    let line = text.lines[end.line]
    var column = end.column
    while column < line.count, line[column] == " " { column += 1 }
    if column < line.count, line[column] == "," {
      column += 1
      while column < line.count, line[column] == " " { column += 1 }
      end.column = column
    } else {
      let before = text.lines[start.line]
      var column = start.column
      while column > 0, before[column - 1] == " " { column -= 1 }
      if column > 0, before[column - 1] == "," { start.column = column - 1 }
    }
    splices.append(TextSplice(from: start, to: end, text: ""))
  }
}

extension SourceNode {
  /// Whether two nodes at one place are one node before and after a change.
  fileprivate func isKin(of other: SourceNode) -> Bool {
    switch (content, other.content) {
    case (.scalar, .scalar), (.list, .list), (.map, .map): true
    default: false
    }
  }
}
