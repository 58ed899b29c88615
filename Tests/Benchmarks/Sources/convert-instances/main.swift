// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InstanceConversion

// Two kinds of paths and nothing else: a parser of options would be the package's only dependency.
let paths = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
guard let folder = paths.last, paths.count > 1 else {
  FileHandle.standardError.write(Data("usage: convert-instances INSTANCE.json... FOLDER\n".utf8))
  exit(64)
}
do {
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for instance in paths.dropLast() {
    let name = instance.deletingPathExtension().lastPathComponent
    for file in try ConvertedFile.files(of: try Data(contentsOf: instance), named: name) {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
    }
  }
} catch {
  FileHandle.standardError.write(Data("convert-instances: \(error)\n".utf8))
  exit(1)
}
