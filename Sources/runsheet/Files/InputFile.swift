// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file given on the command line, or standard input for `-`.
struct InputFile {
  /// More than any event or plan; what is longer is no such file.
  private static let limit = 64 << 20

  let path: String

  /// What messages call it.
  var name: String { path == "-" ? "<stdin>" : path }

  /// The folder that paths inside the file begin from.
  var folder: URL {
    path == "-"
      ? URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
      : URL(fileURLWithPath: path).deletingLastPathComponent()
  }

  func bytes() throws -> [UInt8] { try contents().get() }

  func contents() -> Result<[UInt8], CommandFault> {
    if path == "-" { return read(Descriptor(STDIN_FILENO)) }
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return .failure(fault(.last)) }
    defer { close(number) }
    return read(Descriptor(number))
  }

  private func read(_ descriptor: Descriptor) -> Result<[UInt8], CommandFault> {
    descriptor.read(limit: Self.limit).mapError(fault).flatMap { bytes in
      bytes.count > Self.limit
        ? .failure(CommandFault(name, .isTooLarge)) : .success(bytes)
    }
  }

  private func fault(_ error: SystemError) -> CommandFault {
    switch error.code {
    case ENOENT, ENOTDIR: CommandFault(name, .notFound)
    case EACCES, EPERM: CommandFault(name, .noPermission)
    case EISDIR: CommandFault(name, .isFolder)
    default: CommandFault(name, .cannotRead(error.reason))
    }
  }
}

/// A file that stands in the way of the command.
struct CommandFault: Error {
  let file: String
  let message: CommandMessage

  init(_ file: String, _ message: CommandMessage) {
    self.file = file
    self.message = message
  }
}
