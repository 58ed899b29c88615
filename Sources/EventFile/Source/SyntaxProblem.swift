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
      let fault = Self.fault(problem: problem, context: context.map { ($0.text, place($0.mark)) })
      faults = [PlacedFault(fault: fault, place: place(mark))]
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

  private static func fault(problem: String, context: (text: String, place: SourcePlace)?) -> Fault
  {
    switch problem {
    case "mapping values are not allowed in this context": .colonInText
    case "could not find expected ':'": .noColonAfterKey
    case "found unexpected end of stream" where context?.text.contains("quoted") == true:
      .openQuote(context?.place)
    case "found unexpected document indicator": .openQuote(context?.place)
    case "did not find expected ',' or '}'": .openBrace("{", "}", context?.place)
    case "did not find expected ',' or ']'": .openBrace("[", "]", context?.place)
    case "did not find expected key", "did not find expected '-' indicator": .brokenIndentation
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      .brokenIndentation
    case "found character that cannot start any token": .textNeedsQuotes
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .badEscape
    case "found undefined alias": .undefinedAlias
    case "but found another document", "did not find expected <document start>": .secondDocument
    case "did not find expected alphabetic or numeric character": .textNeedsQuotes
    case "did not find expected node content": .nothingBetweenBrackets
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      .tabIndentation
    case let nesting where nesting.contains("nesting"): .tooDeep
    default: .unreadableYAML(problem)
    }
  }
}
