// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Yams

/// What the YAML parser stumbled over, as somebody who knows no YAML can mend it.
struct SyntaxProblem {
  private(set) var faults: [PlacedFault] = []

  init(_ error: any Error, lines: [String]) {
    var columns = ColumnCount(lines: lines)
    func place(_ mark: Mark) -> SourcePlace {
      columns.place(line: mark.line, scalarColumn: mark.column, scalar: nil)
    }
    switch error {
    case YamlError.scanner(let context, let problem, let mark, yaml: _),
      YamlError.parser(let context, let problem, let mark, yaml: _),
      YamlError.composer(let context, let problem, let mark, yaml: _):
      let tabs = Self.indentingTabs(lines, problemLine: mark.line)
      if !tabs.isEmpty {
        faults = tabs.map { PlacedFault(fault: .tabIndentation, place: $0) }
        return
      }
      let context = context.map { (text: $0.text, place: place($0.mark)) }
      faults = [Self.fault(problem, at: place(mark), context: context, lines: lines)]
    default:
      faults = [PlacedFault(fault: .unreadableYAML("\(type(of: error))"), place: nil)]
    }
  }

  /// The tabs that stand before the text of a line, when there is one where the parser stopped.
  private static func indentingTabs(_ lines: [String], problemLine: Int) -> [SourcePlace] {
    let places = lines.enumerated().compactMap { index, line -> SourcePlace? in
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      guard let tab = indentation.firstIndex(of: "\t"), indentation.endIndex < line.endIndex else {
        return nil
      }
      let column = line.distance(from: line.startIndex, to: tab) + 1
      return SourcePlace(line: index + 1, column: column)
    }
    let isNear = places.contains { abs($0.line - problemLine) <= 1 }
    return isNear ? Array(places.prefix(Limits.diagnostics)) : []
  }

  private static func fault(
    _ problem: String,
    at place: SourcePlace,
    context: (text: String, place: SourcePlace)?,
    lines: [String]
  ) -> PlacedFault {
    let before = textBefore(place, in: lines)
    let isQuoteOpen =
      problem == "found unexpected document indicator"
      || problem == "found unexpected end of stream" && context?.text.contains("quoted") == true
    if isQuoteOpen, let context { return PlacedFault(fault: .openQuote, place: context.place) }
    let isAfterQuote = before.trimmed.last.map { "\"'".contains($0) } ?? false
    let isBroken = problem.hasPrefix("did not find expected") && place.column > 1
    if isBroken, isAfterQuote { return PlacedFault(fault: .textAfterQuote, place: place) }
    let slip = EarlierSlip(problem, at: place, context: context?.place, lines: lines)
    return slip.fault
      ?? PlacedFault(fault: fault(problem, context: context?.place), place: place)
  }

  private static func textBefore(_ place: SourcePlace, in lines: [String]) -> Substring {
    guard lines.indices.contains(place.line - 1) else { return "" }
    return lines[place.line - 1].prefix(place.column - 1)
  }

  private static func fault(_ problem: String, context: SourcePlace?) -> Fault {
    switch problem {
    case "mapping values are not allowed in this context": .colonInText
    case "could not find expected ':'": .noColonAfterKey
    case "did not find expected ',' or '}'": .openBrace("{", "}", context)
    case "did not find expected ',' or ']'": .openBrace("[", "]", context)
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      .brokenIndentation
    case "found character that cannot start any token",
      "did not find expected alphabetic or numeric character":
      .textNeedsQuotes
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .badEscape
    case "found undefined alias": .undefinedAlias
    case "but found another document", "did not find expected <document start>": .secondDocument
    case "did not find expected node content": .nothingBetweenBrackets
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      .tabIndentation
    case let nesting where nesting.contains("nesting"): .tooDeep
    default: .unreadableYAML(problem)
    }
  }
}
