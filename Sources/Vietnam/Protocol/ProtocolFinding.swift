// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Where an order departs from a rule of the profile.
package struct ProtocolFinding: Hashable, Sendable {
  package let rule: ProtocolRule
  let vietnamese: String
  let english: String
  package let place: SourcePlace?
  /// Why the organiser departs from it; then it is printed and holds nothing back.
  package var reason: String?

  package func words(in language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// Whether papers wait for a remedy or a reason.
  package var isBlocking: Bool { rule.severity == .hard && reason == nil }

  /// A warning, or a note for what is only told or has its reason.
  package func diagnostic(in language: Language, profile: ProtocolProfile) -> Diagnostic {
    let isVietnamese = language == .vietnamese
    let key = "texts.bo_qua-" + rule.id.lowercased()
    let why = reason.map { isVietnamese ? "; lý do bỏ qua: \($0)" : "; set aside because: \($0)" }
    return Diagnostic(
      rule.severity == .information || reason != nil ? .note : .warning,
      code: "protocol-" + rule.id.lowercased(),
      words(in: language) + (why ?? ""),
      at: place,
      notes: [
        Diagnostic.Note("\(rule.id): \(rule.words(in: language)) (\(rule.source(in: profile)))")
      ],
      help: reason != nil
        ? nil
        : isVietnamese
          ? "sửa chương trình, hoặc ghi lý do vào \(key)"
          : "change the programme, or write the reason to \(key)"
    )
  }
}

/// What a rule looks at: the items in the order they stand.
struct ProtocolScene {
  let event: Event
  let items: [Item]
  /// Lengths of a running order; nil for an event that has none yet.
  let order: RunningOrder?

  /// The place of the first item of these kinds.
  func first(_ kinds: Set<Kind>) -> Int? { items.firstIndex { kinds.contains($0.kind) } }

  func finding(
    _ id: String,
    at item: Item?,
    _ vietnamese: String,
    _ english: String
  ) -> ProtocolFinding? {
    ProtocolRule[id].map {
      ProtocolFinding(
        rule: $0,
        vietnamese: vietnamese,
        english: english,
        place: item?.place ?? event.session.place
      )
    }
  }
}
