// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Yams

/// The tree of a file, or why there is none.
struct Composition: Sendable {
  private(set) var root: SourceNode?
  private(set) var faults: [PlacedFault] = []

  /// - Parameter text: readable, that is, within the limits.
  init(_ text: PreparedText) {
    let scan = AliasScan(text.lines)
    if let line = scan.lineOverLimit {
      let place = SourcePlace(line: line, column: 1)
      faults = [PlacedFault(fault: .tooManyAliases, place: place)]
      return
    }
    let composed = LargeStack.run { Self.composed(text) }
    self = composed ?? self
  }

  private init(root: SourceNode?, faults: [PlacedFault]) {
    self.root = root
    self.faults = faults
  }

  /// Composes until every key of a map is unique.
  ///
  /// The parser gives up at the first key it meets twice. So one of the two is renamed, in the
  /// text and at its place, until the tree stands; the tree then gets the true names back and tells
  /// of each double key with both places.
  private static func composed(_ text: PreparedText) -> Composition {
    var renaming = KeyRenaming(lines: text.lines)
    while true {
      do {
        let parser = try Parser(yaml: renaming.text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          return Composition(root: nil, faults: [PlacedFault(fault: .emptyFile, place: nil)])
        }
        var tree = TreeBuilder(lines: text.lines, renaming: renaming)
        let node = tree.node(root, depth: 0)
        return Composition(root: node, faults: tree.faults)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard renaming.rename(at: Position(context.mark)) else {
          let place = SourcePlace(line: max(1, context.mark.line), column: 1)
          let fault = PlacedFault(fault: .doubleKeySomewhere(keys.first ?? ""), place: place)
          return Composition(root: nil, faults: [fault])
        }
      } catch {
        return Composition(root: nil, faults: SyntaxProblem(error, lines: text.lines).faults)
      }
    }
  }
}
