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

  func bytes() throws -> [UInt8] {
    if path == "-" { return try read(Descriptor(STDIN_FILENO)) }
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw CommandFault(name, Self.message(for: .last)) }
    defer { close(number) }
    return try read(Descriptor(number))
  }

  private func read(_ descriptor: Descriptor) throws -> [UInt8] {
    switch descriptor.read(limit: Self.limit) {
    case .success(let bytes) where bytes.count > Self.limit:
      throw CommandFault(name, .isTooLarge)
    case .success(let bytes): return bytes
    case .failure(let error): throw CommandFault(name, Self.message(for: error))
    }
  }

  private static func message(for error: SystemError) -> CommandMessage {
    switch error.code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    default: .cannotRead(error.reason)
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
