// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file to be written whole or not at all.
///
/// The bytes go to a new file in the same folder, down to the disk, and only then take the name;
/// a file that was there keeps its permissions. A symbolic link stays one. What is no regular file,
/// such as a pipe or `/dev/null`, is written to as it stands.
struct OutputFile {
  let path: String

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws {
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw CommandFault(path, .isFolder) }
    if exists, kind != S_IFREG { return try writeInPlace(bytes) }
    let target = exists ? resolvedPath : path
    try replace(target, with: bytes, mode: exists ? status.st_mode & 0o7777 : nil)
  }

  /// Whether something has the name already.
  var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private var resolvedPath: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func writeInPlace(_ bytes: [UInt8]) throws {
    let number = open(path, O_WRONLY | O_CLOEXEC)
    guard number >= 0 else { throw fault(.last) }
    defer { close(number) }
    try Descriptor(number).write(bytes).orThrow(fault)
  }

  private func replace(_ target: String, with bytes: [UInt8], mode: mode_t?) throws {
    let url = URL(fileURLWithPath: target)
    let pattern = url.deletingLastPathComponent()
      .appendingPathComponent("." + url.lastPathComponent.prefix(40) + ".XXXXXX").path
    var name = Array(pattern.utf8CString)
    let number = mkstemp(&name)
    guard number >= 0 else { throw fault(.last) }
    var isWhole = false
    defer {
      close(number)
      if !isWhole { unlink(name) }
    }
    try Descriptor(number).write(bytes).orThrow(fault)
    guard fchmod(number, mode ?? Self.modeOfNewFiles) == 0, fsync(number) == 0,
      rename(name, target) == 0
    else { throw fault(.last) }
    isWhole = true
  }

  /// What the system would give a new file.
  private static var modeOfNewFiles: mode_t {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  private func fault(_ error: SystemError) -> CommandFault {
    switch error.code {
    case ENOENT, ENOTDIR: CommandFault(path, .noFolder)
    case EACCES, EPERM: CommandFault(path, .noPermission)
    default: CommandFault(path, .cannotWrite(error.reason))
    }
  }
}

extension Result where Success == Void, Failure == SystemError {
  fileprivate func orThrow(_ fault: (SystemError) -> CommandFault) throws {
    if case .failure(let error) = self { throw fault(error) }
  }
}
