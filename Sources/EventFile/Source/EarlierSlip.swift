// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The slip behind a problem of the parser, which is often on a line above the one it stopped at.
struct EarlierSlip {
  private(set) var fault: PlacedFault?
  private let lines: [String]
  private let here: WrittenLine

  /// - Parameters:
  ///   - problem: in the parser's words.
  ///   - place: where it stopped.
  ///   - context: where what it was reading began.
  ///   - lines: of the file, without line breaks.
  init(_ problem: String, at place: SourcePlace, context: SourcePlace?, lines: [String]) {
    self.lines = lines
    let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : ""
    here = WrittenLine(line, number: place.line)
    switch problem {
    case "could not find expected ':'": fault = context.flatMap(lackingColon)
    case "mapping values are not allowed in this context":
      let isInside = line.prefix(place.column - 1).contains(": ")
      fault = dashSlip ?? (isInside ? nil : slipAbove ?? misplaced ?? noKeyAbove)
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      fault = here.slip ?? lackingDash ?? misplaced
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      fault = BracketedText(line, colon: place).map {
        PlacedFault(fault: $0.fault, place: $0.place)
      }
      let isFirst = !line.prefix(place.column - 1).contains { "{[,".contains($0) }
      if fault == nil, isFirst { fault = context.flatMap { unclosed($0, problem) } }
    case "found unexpected ':'": fault = unexpectedColon(line, at: place)
    default: break
    }
  }

  /// The parser waited for the colon of what it took for a key.
  private func lackingColon(_ context: SourcePlace) -> PlacedFault? {
    guard let line = line(context.line) else { return nil }
    let isEntry = line.body.first == "{" && !line.isEntry
    return line.slip
      ?? PlacedFault(fault: isEntry ? .noDash : .noColonAfterKey, place: line.wholePlace)
  }

  /// A bracket was opened on a line above, and the last of these lines ends without a comma.
  private func unclosed(_ context: SourcePlace, _ problem: String) -> PlacedFault? {
    guard let last = linesAbove.first, last.number >= context.line, last.body.last != "," else {
      return nil
    }
    let isBrace = problem.contains("}")
    let fault = Fault.unclosed(isBrace ? "{" : "[", isBrace ? "}" : "]", context)
    let column = last.keyIndentation + last.body.count
    return PlacedFault(fault: fault, place: SourcePlace(line: last.number, column: column))
  }

  private var dashSlip: PlacedFault? { here.body.first == "-" ? here.slip : nil }

  /// The line above was meant to be the first entry of the list that goes on here.
  private var lackingDash: PlacedFault? {
    guard here.isEntry, let last = linesAbove.first, !last.isEntry else { return nil }
    if last.body.first == "-" { return last.slip }
    return last.body.first == "{" ? PlacedFault(fault: .noDash, place: last.wholePlace) : nil
  }

  /// What follows a text without a key is text to the parser, up to the next colon.
  private var slipAbove: PlacedFault? {
    for line in linesAbove.prefix(3) {
      if let slip = line.slip { return slip }
      if line.hasKey { return nil }
    }
    return nil
  }

  /// The line, or the one above it, does not stand where its neighbours do.
  private var misplaced: PlacedFault? {
    let above = linesAbove
    guard let last = above.first else { return nil }
    let isBetween =
      above.count > 1 && last.hasKey && !last.isEntry && last.keyIndentation < here.keyIndentation
      && above[1].keyIndentation == here.keyIndentation && !last.beginsPart
    if isBetween {
      let fault = Fault.notIndented(spaces: here.keyIndentation, found: last.indentation)
      return PlacedFault(fault: fault, place: last.wholePlace)
    }
    let around = Self.enclosing(above)
    if !here.isEntry, here.hasKey,
      let entry = around.first(where: { $0.isEntry && $0.indentation == here.indentation })
    {
      let fault = Fault.neitherEntryNorIndented(spaces: entry.keyIndentation)
      return PlacedFault(fault: fault, place: here.wholePlace)
    }
    let columns =
      here.isEntry
      ? around.filter(\.isEntry).map(\.indentation)
      : around.filter { $0.hasKey && $0.body.first != "{" }.map(\.keyIndentation)
    func distance(_ column: Int) -> Int { abs(column - here.indentation) }
    guard let nearest = columns.min(by: { distance($0) < distance($1) }), distance(nearest) > 0
    else { return nil }
    if isFirstOdd(above) {
      let fault = Fault.notIndented(spaces: here.indentation, found: last.indentation)
      return PlacedFault(fault: fault, place: last.wholePlace)
    }
    return indented(nearest)
  }

  /// Whether the line above is alone in its column, as the first of lines that all stand as here.
  private func isFirstOdd(_ above: [WrittenLine]) -> Bool {
    guard above.count > 1, above[1].indentation < min(above[0].indentation, here.indentation),
      above[0].isEntry == here.isEntry, let below = line(here.number + 1)
    else { return false }
    return !below.isBlank && below.isEntry == here.isEntry
      && below.indentation == here.indentation
  }

  /// The lines that those below them belong to, the innermost first.
  private static func enclosing(_ above: [WrittenLine]) -> [WrittenLine] {
    var found: [WrittenLine] = []
    for line in above where line.indentation < found.last?.indentation ?? .max {
      found.append(line)
    }
    return found
  }

  private func indented(_ spaces: Int) -> PlacedFault {
    let fault = Fault.notIndented(spaces: spaces, found: here.indentation)
    return PlacedFault(fault: fault, place: here.wholePlace)
  }

  private var noKeyAbove: PlacedFault? {
    guard let last = linesAbove.first, !last.hasKey else { return nil }
    return PlacedFault(fault: .noColonAfterKey, place: last.wholePlace)
  }

  /// Inside brackets a colon that a sign follows at once is neither a key's nor a text's.
  private func unexpectedColon(_ line: String, at place: SourcePlace) -> PlacedFault? {
    let next = line.dropFirst(place.column).first
    let word = String(
      line.prefix(place.column - 1).reversed().prefix { !" {[,".contains($0) }.reversed()
    )
    if let next, "{[".contains(next), !word.isEmpty {
      let start = place.column - word.count
      let key = SourcePlace(line: place.line, column: start, length: word.count + 1)
      return PlacedFault(fault: .noSpaceAfterColon(word), place: key)
    }
    guard let next, ",}]".contains(next), !word.isEmpty else { return nil }
    let start = place.column - word.count
    let key = SourcePlace(line: place.line, column: start, length: word.count)
    return PlacedFault(fault: .emptyValue(word), place: key)
  }

  /// The lines above that say something, the nearest first.
  private var linesAbove: [WrittenLine] {
    var found: [WrittenLine] = []
    var number = here.number - 1
    while number > 0, here.number - number < 1_000 {
      if let line = line(number), !line.isBlank { found.append(line) }
      number -= 1
    }
    return found
  }

  private func line(_ number: Int) -> WrittenLine? {
    guard lines.indices.contains(number - 1) else { return nil }
    return WrittenLine(lines[number - 1], number: number)
  }
}
