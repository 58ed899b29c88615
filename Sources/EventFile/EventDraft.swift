// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// An event file composed once, of which many events can be made, each changed in its own way.
package struct EventDraft: Sendable {
  let source: SourceText
  let text: PreparedText
  let composition: Composition?

  package init(_ source: SourceText) {
    self.source = source
    text = PreparedText(source)
    composition = text.isReadable ? Composition(text) : nil
  }

  /// The event with all changes made to it, through the same binder as the file itself.
  ///
  /// What is wrong with a changed value is told at the place of the change.
  ///
  /// - Parameters:
  ///   - changes: all of them together are one change; which stands first is no matter.
  ///   - companions: gives the bytes of a file the event names, by the path it names it by.
  ///   - language: of the messages; without one they are in the event's own.
  /// - Returns: the event, or why there is none.
  package func reading(
    _ changes: [ChangeSet] = [],
    companions: (String) -> Result<[UInt8], CompanionError>,
    language: Language?
  ) -> EventReading {
    var faults = text.faults + (composition?.faults ?? [])
    var event: Event?
    if let root = composition?.root {
      let changed = TreeChange(root).changed(by: changes)
      faults += changed.faults
      // The binder does not outlive the call, so neither does the closure.
      withoutActuallyEscaping(companions) { read in
        var binder = EventBinder(companions: Companions(read: read))
        // Of an event that was changed in part one would hear what is not so.
        event = binder.event(changed.faults.isEmpty ? changed.root : root)
        faults += binder.faults
      }
      if event == nil, faults.isEmpty {
        faults.append(PlacedFault(fault: .emptyFile, place: nil))
      }
    }
    let isFaulty = faults.contains { $0.fault.severity == .error }
    let used = language ?? (isFaulty ? fileLanguage : event?.language) ?? .english
    return EventReading(
      event: isFaulty ? nil : event,
      diagnostics: EventReader.diagnostics(faults, in: used),
      language: used
    )
  }

  /// What the file says of its language, also when it cannot be read as a whole.
  var fileLanguage: Language? {
    text.isReadable ? LanguageScan.language(in: text.lines) : nil
  }
}
