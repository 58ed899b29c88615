// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import Speech
import Vietnam

/// One line of the script: what is said, what is done meanwhile, and how long it takes.
struct ScriptLine: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case spoken(String)
    case direction(String)
    /// What has to be filled in, by its key.
    case gap(String)
    /// The same inside a direction.
    case unspokenGap(String)
  }

  /// Nil for words the organiser wrote for one item.
  let key: ScriptKey?
  let speaker: ScriptSpeaker
  let parts: [Part]
  let count: SpokenCount
  let length: Length

  /// A gap counts as a short name would: three syllables, two words.
  init(
    _ key: ScriptKey?,
    by speaker: ScriptSpeaker = .announcer,
    rendered: String,
    language: Language
  ) {
    self.key = key
    self.speaker = speaker
    let parts = Self.parts(of: rendered, language)
    self.parts = parts
    let words = parts.compactMap { part in if case .spoken(let text) = part { text } else { nil } }
    let gaps = parts.count { if case .gap = $0 { true } else { false } }
    count =
      SpokenCount(of: words.joined(separator: "\n"), in: language)
      + SpokenCount(units: gaps * (language == .vietnamese ? 3 : 2))
    length = SpeakingRate.announcer(language).length(of: count)
  }

  var gaps: [String] {
    parts.compactMap { part in
      switch part {
      case .gap(let key), .unspokenGap(let key): key
      default: nil
      }
    }
  }

  var spokenText: String {
    parts.compactMap { if case .spoken(let text) = $0 { text } else { nil } }.joined()
  }

  var prose: Prose {
    Prose(
      parts.map { part in
        switch part {
        case .spoken(let text): Prose.Run(text)
        case .direction(let text): Prose.Run(text, .soft)
        case .gap(let key), .unspokenGap(let key): Prose.Run("«…… " + key + "»", .placeholder)
        }
      }
    )
  }

  private static func parts(of rendered: String, _ language: Language) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var isInDirection = false
    func close() {
      if !text.isEmpty { parts.append(isInDirection ? .direction(text) : .spoken(text)) }
      text = ""
    }
    var gap: String?
    for character in rendered.precomposedStringWithCanonicalMapping {
      switch character {
      case ScriptMark.gapStart:
        close()
        gap = ""
      case ScriptMark.gapEnd:
        if let key = gap { parts.append(isInDirection ? .unspokenGap(key) : .gap(key)) }
        gap = nil
      case ScriptMark.directionStart:
        close()
        isInDirection = true
        text = "("
      case ScriptMark.directionEnd:
        text += ")"
        close()
        isInDirection = false
      case _ where gap != nil: gap?.append(character)
      default: text.append(character)
      }
    }
    close()
    return SentenceCase.applied(to: parts.map { $0.readable(in: language) })
  }
}

extension ScriptLine.Part {
  /// Abbreviations nobody says are put into words.
  fileprivate func readable(in language: Language) -> ScriptLine.Part {
    guard language == .vietnamese else { return self }
    return switch self {
    case .spoken(let text): .spoken(SpokenVietnamese.readable(text))
    case .direction(let text): .direction(SpokenVietnamese.readable(text))
    case .gap, .unspokenGap: self
    }
  }
}

/// Capitals where sentences begin, and no blank or comma twice where a value was left out.
enum SentenceCase {
  static func applied(to parts: [ScriptLine.Part]) -> [ScriptLine.Part] {
    var startsSentence = true
    return parts.map { part in
      guard case .spoken(let text) = part else {
        if case .gap = part { startsSentence = false }
        return part
      }
      var output = ""
      for character in text {
        if character.isLetter || character.isNumber {
          output += startsSentence ? character.uppercased() : String(character)
          startsSentence = false
          continue
        }
        if ".!?".contains(character) { startsSentence = true }
        if character == " ", output.last == " " || output.last == nil && text.count == 1 {
          continue
        }
        if ",.!?;:".contains(character), output.last == "," { output.removeLast() }
        output.append(character)
      }
      return .spoken(output)
    }
  }
}
