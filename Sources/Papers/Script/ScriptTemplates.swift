// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Foundation
import Mustache

/// The announcer's sentences as Mustache templates, rendered as text: ours, and an organisation's own.
///
/// In a template `{{name}}` is a value, `{{#name}}…{{/name}}` stands only where there is one and
/// `{{^name}}…{{/name}}` only where there is none. What stands in round brackets outside a value is a
/// stage direction: printed, not said.
package struct ScriptTemplates: Sendable {
  private var templates: [ScriptKey: [Language: ScriptTemplate]] = [:]

  /// Ours, in both languages.
  package init() {
    let bytes = Data(PackageResources.templates_json)
    let texts = (try? JSONDecoder().decode([String: [String: String]].self, from: bytes)) ?? [:]
    for (key, translations) in texts {
      for (code, text) in translations {
        guard let key = ScriptKey(rawValue: key), let language = Language(rawValue: code),
          let template = try? ScriptTemplate(text)
        else { preconditionFailure("no template of ours is \(key), \(code): \(text)") }
        templates[key, default: [:]][language] = template
      }
    }
  }

  /// Puts an organisation's templates over ours.
  ///
  /// - Parameter files: by name: `talk_thanks.mustache` for both languages, `talk_thanks.vi.mustache`
  ///   for one. Other files are not to be in the list.
  /// - Returns: what is wrong with any of them, in the order of the names; those are left out.
  package mutating func override(with files: [String: String]) -> [ScriptTemplateFault] {
    var faults: [ScriptTemplateFault] = []
    // A file for one language counts more than one for both, so it comes later.
    let names = files.keys.sorted {
      ($0.split(separator: ".").count, $0) < ($1.split(separator: ".").count, $1)
    }
    for name in names {
      guard let text = files[name] else { continue }
      do throws(ScriptTemplateFault) {
        let target = try Self.target(of: name)
        let template = try Self.template(text, of: name)
        for language in target.languages {
          templates[target.key, default: [:]][language] = template
        }
      } catch {
        faults.append(error)
      }
    }
    return faults
  }

  subscript(key: ScriptKey, language: Language) -> ScriptTemplate? { templates[key]?[language] }

  private struct Target {
    let key: ScriptKey
    let languages: [Language]
  }

  private static func target(of name: String) throws(ScriptTemplateFault) -> Target {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.last == "mustache", (2...3).contains(parts.count) else {
      throw ScriptTemplateFault(file: name, problem: .noTemplateName)
    }
    guard let key = ScriptKey(rawValue: parts[0]) else {
      throw ScriptTemplateFault(file: name, problem: .unknownKey(parts[0]))
    }
    guard parts.count == 3 else { return Target(key: key, languages: Language.allCases) }
    guard let language = Language(rawValue: parts[1]) else {
      throw ScriptTemplateFault(file: name, problem: .unknownLanguage(parts[1]))
    }
    return Target(key: key, languages: [language])
  }

  private static func template(
    _ text: String,
    of name: String
  ) throws(ScriptTemplateFault) -> ScriptTemplate {
    do {
      return try ScriptTemplate(text.trimmingCharacters(in: .whitespacesAndNewlines))
    } catch let fault as ScriptTemplate.Unsupported {
      throw ScriptTemplateFault(file: name, problem: .unsupportedTag(fault.tag))
    } catch let fault as MustacheTemplate.ParserError {
      let line = fault.context.lineNumber
      throw ScriptTemplateFault(file: name, problem: .syntax("\(fault.error)", line: line))
    } catch {
      throw ScriptTemplateFault(file: name, problem: .syntax("\(error)", line: 1))
    }
  }
}

/// What is wrong with a template file of an organisation.
package struct ScriptTemplateFault: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case noTemplateName
    case unknownKey(String)
    case unknownLanguage(String)
    /// Parts of Mustache that name other files, or change its marks.
    case unsupportedTag(String)
    /// As the library tells it; the line is from 1.
    case syntax(String, line: Int)
  }

  package let file: String
  package let problem: Problem

  /// A sentence with its remedy.
  package func message(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    switch problem {
    case .noTemplateName:
      return isVietnamese
        ? "\(file): tên tệp phải có dạng talk_thanks.mustache hoặc talk_thanks.vi.mustache"
        : "\(file): the name has to be like talk_thanks.mustache or talk_thanks.vi.mustache"
    case .unknownKey(let key):
      let keys = ScriptKey.allCases.map(\.rawValue).joined(separator: ", ")
      return isVietnamese
        ? "\(file): không có câu dẫn nào tên '\(key)'; có: \(keys)"
        : "\(file): there is no template '\(key)'; there are: \(keys)"
    case .unknownLanguage(let code):
      return isVietnamese
        ? "\(file): không có ngôn ngữ '\(code)'; dùng vi hoặc en"
        : "\(file): there is no language '\(code)'; use vi or en"
    case .unsupportedTag(let tag):
      return isVietnamese
        ? "\(file): không dùng được thẻ \(tag); chỉ dùng {{tên}}, {{#tên}}, {{^tên}}, {{/tên}}, {{! ghi chú}}"
        : "\(file): the tag \(tag) cannot be used; use {{name}}, {{#name}}, {{^name}}, {{/name}}, {{! note}}"
    case .syntax(let reason, let line):
      return isVietnamese
        ? "\(file):\(line): mẫu Mustache sai cú pháp: \(reason)"
        : "\(file):\(line): not a Mustache template: \(reason)"
    }
  }
}
