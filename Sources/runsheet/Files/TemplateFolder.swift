// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import Papers

/// A folder with an organisation's own sentences: `talk_thanks.mustache`, `talk_thanks.vi.mustache`.
struct TemplateFolder {
  let path: String

  /// Our templates with those of the folder over them; what is wrong with any of them is told, and
  /// ends the command.
  ///
  /// Files with another ending are passed over.
  func templates(_ language: Language) throws -> ScriptTemplates {
    var texts: [String: String] = [:]
    for name in try names {
      let file = InputFile(path: file(name))
      guard let text = String(bytes: try file.bytes(), encoding: .utf8) else {
        throw CommandFault(file.name, .isNoText)
      }
      texts[name] = text
    }
    var templates = ScriptTemplates()
    let faults = templates.override(with: texts)
    if faults.isEmpty { return templates }
    for fault in faults {
      let diagnostic = Diagnostic(.error, code: "template", fault.message(in: language), at: nil)
      Reporting.write([diagnostic], about: SourceText(bytes: [UInt8](), name: path))
    }
    throw ExitCode(Exit.faulty)
  }

  /// The files that are read.
  var paths: [String] { ((try? names) ?? []).map(file) }

  private var names: [String] {
    get throws {
      var isFolder = ObjCBool(false)
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw CommandFault(path, .noFolder)
      }
      guard isFolder.boolValue else { throw CommandFault(path, .isNoFolder) }
      do {
        return try FileManager.default.contentsOfDirectory(atPath: path)
          .filter { $0.hasSuffix(".mustache") && !$0.hasPrefix(".") }.sorted()
      } catch {
        throw CommandFault(path, .cannotRead(error.localizedDescription))
      }
    }
  }

  private func file(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }
}
