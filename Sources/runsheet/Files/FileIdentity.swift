// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Which file a path leads to, whatever it is called there: two equal ones are one file.
enum FileIdentity: Hashable {
  /// A regular file that is there, through links.
  case file(device: UInt64, inode: UInt64)
  /// A name that nothing has yet, in a folder that is there.
  case newName(String, device: UInt64, inode: UInt64)

  /// Nil for what is no regular file, such as `/dev/null`, and where there is no such folder.
  ///
  /// `-` is standard input.
  init?(reading path: String) {
    var status = stat()
    guard (path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)) == 0 else {
      return nil
    }
    self.init(status)
  }

  /// The same for a path that is written to and need not be there yet.
  init?(writing path: String) {
    var status = stat()
    if stat(path, &status) == 0 {
      self.init(status)
      return
    }
    let url = URL(fileURLWithPath: path)
    guard stat(url.deletingLastPathComponent().path, &status) == 0 else { return nil }
    self = .newName(
      url.lastPathComponent,
      device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino)
    )
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    self = .file(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}
