// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// The files a call writes, each of them apart from all others and from what the call reads.
struct WrittenFiles {
  private let paths: [String]

  /// Nil is standard output.
  init(_ paths: String?...) {
    self.paths = paths.compactMap { $0 }
  }

  init(_ paths: [String]) {
    self.paths = paths
  }

  /// Refuses a call that would write two results to one file.
  func requireDifferent() throws {
    var seen: [FileIdentity: String] = [:]
    for path in paths {
      guard let file = FileIdentity(writing: path) else { continue }
      if let other = seen.updateValue(path, forKey: file) {
        throw ValidationError(
          "'\(other)' and '\(path)' are one file, and two results go there: name two files."
        )
      }
    }
  }

  /// Refuses a call that would write over one of the files it reads; `-` is standard input.
  func requireApart(from inputs: [String]) throws {
    for path in paths {
      guard let written = FileIdentity(writing: path),
        let input = inputs.first(where: { FileIdentity(reading: $0) == written })
      else { continue }
      let name = InputFile(path: input).name
      throw ValidationError(
        name == path
          ? "'\(path)' is also read and would be lost: name another file to write."
          : "'\(path)' is the file '\(name)', which is also read and would be lost: "
            + "name another file to write."
      )
    }
  }
}
