// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PaperFormats
import Papers

/// A document in a format, and the file it goes to.
struct PaperFile {
  let document: Document
  let format: PaperFormat
  let name: String
  let path: String

  init(_ document: Document, _ format: PaperFormat, in folder: String) {
    self.document = document
    self.format = format
    name = document.name + "." + format.fileExtension
    path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

/// A folder that results go to.
struct OutputFolder {
  let path: String

  /// Makes the folder, and those it is in, unless it is there.
  func make() throws {
    var isFolder = ObjCBool(false)
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { return }
      throw CommandFault(path, .isNoFolder)
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFault(path, .cannotWrite(error.localizedDescription))
    }
  }
}
