// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What became of a what-if file.
package struct ChangeReading: Sendable {
  /// Nil exactly when one of the diagnostics is an error.
  package let changes: ChangeSet?
  /// Their places name the file.
  package let diagnostics: [Diagnostic]
}

/// Reads what-if files and the changes of a command line.
package enum ChangeReader {
  /// Reads a what-if file, and reports every fault in it at once.
  package static func read(_ source: SourceText, language: Language) -> ChangeReading {
    let text = PreparedText(source)
    var faults = text.faults
    var changes: ChangeSet?
    if text.isReadable {
      let composition = Composition(text)
      faults += composition.faults
      if let root = composition.root?.placed(in: source.name) {
        var binder = ChangeBinder(source: source)
        changes = binder.changeSet(root)
        faults += binder.faults
      }
    }
    return reading(changes, faults, in: source.name, language)
  }

  /// Reads changes as they are written on a command line, `PATH=VALUE` each; all are one set.
  ///
  /// Messages show them as lines of `name`, such as `--set`.
  package static func read(
    assignments: [String],
    name: String,
    language: Language
  ) -> ChangeReading {
    let lines = assignments.map { $0.split(separator: "\n").joined(separator: " ") }
    let source = SourceText(
      bytes: [UInt8](lines.joined(separator: "\n").utf8),
      name: name
    )
    var faults: [PlacedFault] = []
    var changes: [PlacedChange] = []
    for (index, line) in lines.enumerated() {
      let place = SourcePlace(file: source.name, line: index + 1, column: 1, length: line.count)
      let paths = line.prefix { $0 != "=" }
      guard paths.endIndex < line.endIndex else {
        faults.append(PlacedFault(fault: .noAssignment(line), place: place))
        continue
      }
      let value = value(
        String(line[paths.endIndex...].dropFirst()),
        after: paths.count + 1,
        at: place
      )
      faults += value.faults
      guard let node = value.node else { continue }
      var column = 1
      // One value for several paths: `programme.talks.minutes,programme.talks.prefer=5`.
      for word in paths.split(separator: ",", omittingEmptySubsequences: false) {
        let place = SourcePlace(
          file: source.name,
          line: index + 1,
          column: column,
          length: word.count
        )
        column += word.count + 1
        guard let path = ChangePath(String(word)) else {
          faults.append(PlacedFault(fault: .badPath(String(word)), place: place))
          continue
        }
        changes.append(PlacedChange(change: .set(path, node), place: place))
      }
    }
    let title = lines.map { $0.replacing("=", with: " = ") }.joined(separator: "; ")
    let set = ChangeSet(title: title, base: nil, source: source, changes: changes)
    return reading(set, faults, in: source.name, language)
  }

  private static func value(
    _ text: String,
    after columns: Int,
    at place: SourcePlace
  ) -> (node: SourceNode?, faults: [PlacedFault]) {
    let prepared = PreparedText(SourceText(bytes: [UInt8](text.utf8), name: ""))
    let composition = text.trimmed.isEmpty ? nil : Composition(prepared)
    func moved(_ other: SourcePlace?) -> SourcePlace {
      guard let other else { return place }
      return SourcePlace(
        file: place.file,
        line: place.line,
        column: other.column + columns,
        length: other.length
      )
    }
    if let faults = composition?.faults, !faults.isEmpty {
      return (nil, faults.map { PlacedFault(fault: $0.fault, place: moved($0.place)) })
    }
    guard let node = composition?.root?.mapPlaces(moved), !node.isEmpty else {
      return (nil, [PlacedFault(fault: .noValue, place: place)])
    }
    return (node, [])
  }

  private static func reading(
    _ changes: ChangeSet?,
    _ faults: [PlacedFault],
    in file: String,
    _ language: Language
  ) -> ChangeReading {
    let placed = faults.map { fault in
      PlacedFault(
        fault: fault.fault,
        place: (fault.place ?? SourcePlace(line: 1, column: 1)).placed(in: file)
      )
    }
    let isFaulty = placed.contains { $0.fault.severity == .error }
    return ChangeReading(
      changes: isFaulty ? nil : changes,
      diagnostics: EventReader.diagnostics(placed, in: language)
    )
  }
}

extension SourcePlace {
  func placed(in file: String) -> SourcePlace {
    SourcePlace(file: file, line: line, column: column, length: length)
  }
}

extension SourceNode {
  func placed(in file: String) -> SourceNode { mapPlaces { $0.placed(in: file) } }

  func mapPlaces(_ change: (SourcePlace) -> SourcePlace) -> SourceNode {
    let content: Content =
      switch content {
      case .scalar: self.content
      case .list(let elements): .list(elements.map { $0.mapPlaces(change) })
      case .map(let entries):
        .map(
          entries.map { entry in
            Entry(
              key: entry.key,
              keyPlace: change(entry.keyPlace),
              value: entry.value.mapPlaces(change)
            )
          }
        )
      }
    return SourceNode(content: content, place: change(place))
  }
}
