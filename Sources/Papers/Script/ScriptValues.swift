// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Mustache

/// The values of placeholders, by name.
///
/// Where the event has nothing, `texts` may: first under the placeholder and the item
/// (`so_quyet_dinh-kt-co-tinh`), then under the placeholder. What is nowhere is a gap, which names the
/// key of `texts` to fill in.
struct ScriptValues: MustacheParent {
  private let texts: [String: LocalisedText]
  private let language: Language
  private let item: ItemID?
  private var values: [String: String] = [:]
  private var flags: [String: Bool] = [:]
  private var optionalNames: Set<String> = []

  init(texts: [String: LocalisedText], language: Language, item: ItemID? = nil) {
    self.texts = texts
    self.language = language
    self.item = item
  }

  func of(_ item: ItemID?) -> ScriptValues {
    var copy = ScriptValues(texts: texts, language: language, item: item)
    copy.values = values
    copy.flags = flags
    return copy
  }

  /// A value of the event; empty for none.
  subscript(name: String) -> String {
    get { values[name] ?? "" }
    set { values[name] = newValue.isEmpty ? nil : newValue.removingMarksOutsideGaps }
  }

  mutating func set(_ flag: String, _ value: Bool) {
    flags[flag] = value
  }

  /// What the organiser wrote under `texts`; it goes before what follows from the event.
  func text(_ name: String) -> String? {
    let scoped = item.map { name + "-" + $0.rawValue }
    for key in [scoped, name].compactMap(\.self) {
      let written =
        switch texts[key] {
        case .everywhere(let text): text
        case .byLanguage(let texts): texts[language] ?? ""
        case nil: ""
        }
      if !written.isEmpty { return written.removingPrivateMarks }
    }
    return nil
  }

  func asking(for names: Set<String>) -> ScriptValues {
    var copy = self
    copy.optionalNames = names
    return copy
  }

  func child(named name: String) -> Any? {
    if let flag = flags[name] { return flag }
    if let value = text(name) ?? values[name] { return value }
    if optionalNames.contains(name) { return nil }
    let scope = item.map { Self.ofOneItem.contains(name) ? "-" + $0.rawValue : "" } ?? ""
    return ScriptMark.gap("texts." + name + scope)
  }
}

extension ScriptValues {
  /// What every award has of its own, so that one text for all would be wrong.
  private static let ofOneItem: Set = ["so_quyet_dinh", "ngay_quyet_dinh"]
}

extension String {
  /// A gap that was made here stays; the marks of directions never come from values.
  fileprivate var removingMarksOutsideGaps: String {
    filter { $0 != ScriptMark.directionStart && $0 != ScriptMark.directionEnd }
  }
}
