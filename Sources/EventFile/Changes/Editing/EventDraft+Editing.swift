// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// What became of an event file that was to be changed.
package struct EventEdit: Hashable, Sendable {
  /// The changed file, its comments and its layout kept; nil exactly when one of the diagnostics is
  /// an error.
  package let text: String?
  package let diagnostics: [Diagnostic]
}

extension EventDraft {
  /// Writes changes into the file itself and leaves alone whatever they do not touch.
  ///
  /// The new text is read again before it is given away: it says exactly what the file and the
  /// changes say together, or there is none.
  package func edited(by changes: [ChangeSet], language: Language?) -> EventEdit {
    let used = language ?? fileLanguage ?? .english
    var faults = text.faults + (composition?.faults ?? [])
    guard let root = composition?.root, !faults.contains(where: { $0.fault.severity == .error })
    else { return EventEdit(text: nil, diagnostics: EventReader.diagnostics(faults, in: used)) }
    let changed = TreeChange(root).changed(by: changes)
    faults = changed.faults
    var edited: String?
    if !faults.contains(where: { $0.fault.severity == .error }) {
      edited = spliced(root, changed.root)
      if edited == nil {
        let place = changes.flatMap(\.changes).first?.place
        faults.append(PlacedFault(fault: .cannotBeWritten, place: place))
      }
    }
    return EventEdit(text: edited, diagnostics: EventReader.diagnostics(faults, in: used))
  }

  private func spliced(_ old: SourceNode, _ new: SourceNode) -> String? {
    let laidOut = LaidOutText((0..<source.lineCount).map { source.line($0 + 1) ?? "" })
    var splices = TreeSplices(laidOut)
    splices.change(old, to: new, indentation: -1)
    guard !splices.hasFailed,
      let text = TextSplice.applied(splices.splices, to: laidOut.lines, breaks: source.lineBreaks)
    else { return nil }
    let again = EventDraft(SourceText(bytes: [UInt8](text.utf8), name: source.name))
    guard let root = again.composition?.root, again.composition?.faults.isEmpty == true,
      root.says(new)
    else { return nil }
    return source.byteOrderMark + text
  }
}

extension SourceText {
  /// The line break behind each line but the last.
  fileprivate var lineBreaks: [String] {
    var breaks: [String] = []
    var position = bytes.startIndex
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        breaks.append("\n")
      } else if bytes[position] == UInt8(ascii: "\r") {
        let isPair = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\n")
        breaks.append(isPair ? "\r\n" : "\r")
        if isPair { position += 1 }
      }
      position += 1
    }
    return breaks
  }

  fileprivate var byteOrderMark: String {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? "\u{FEFF}" : ""
  }
}
