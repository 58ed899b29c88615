// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation

/// The files an event names, read when they are asked for and kept so that messages show lines.
final class CompanionFiles {
  private let folder: URL
  private(set) var texts: [SourceText] = []
  /// Where they are, also those that could not be read.
  private(set) var paths: [String] = []

  init(folder: URL) {
    self.folder = folder
  }

  /// Paths begin from the folder of the event file.
  func read(_ path: String) -> Result<[UInt8], CompanionError> {
    let file = InputFile(path: URL(fileURLWithPath: path, relativeTo: folder).path)
    paths.append(file.path)
    switch file.contents() {
    case .success(let bytes):
      // Lines of a file that is not text are never shown.
      if !bytes.contains(0) { texts.append(SourceText(bytes: bytes, name: path)) }
      return .success(bytes)
    case .failure(let fault):
      if case .notFound = fault.message { return .failure(.notFound) }
      return .failure(.unreadable(fault.message.text(in: .english)))
    }
  }
}
