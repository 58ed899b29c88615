// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import PaperFormats
import Papers

/// Papers by name, with commas between them.
struct PaperNames: ExpressibleByArgument {
  let definitions: [PaperDefinition]

  static let all = PaperNames(definitions: PaperRegistry.all)
  static var known: String { PaperRegistry.all.map(\.name).joined(separator: ", ") }

  private init(definitions: [PaperDefinition]) {
    self.definitions = definitions
  }

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    let chosen = names.compactMap { PaperRegistry[$0] }
    if names.isEmpty || chosen.count != names.count { return nil }
    definitions = PaperRegistry.all.filter { names.contains($0.name) }
  }

  var defaultValueDescription: String { "all" }
}

/// Formats by name or by the extension of their files, with commas between them.
struct FormatNames: ExpressibleByArgument {
  let list: [PaperFormat]

  static let all = FormatNames(list: PaperFormat.allCases)
  static var known: String {
    PaperFormat.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private init(list: [PaperFormat]) {
    self.list = list
  }

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    let chosen = names.compactMap(PaperFormat.init(argument:))
    if names.isEmpty || chosen.count != names.count { return nil }
    list = PaperFormat.allCases.filter(chosen.contains)
  }

  var defaultValueDescription: String { "all" }
}
