// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// An open file of the system.
struct Descriptor {
  private let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  /// Writes all bytes; the error of the system when that cannot be done.
  func write(_ bytes: [UInt8]) -> Result<Void, SystemError> {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(number, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        return .failure(SystemError(code: code))
      }
      written += count
    }
    return .success(())
  }

  /// Reads up to the end, or until there are more than `limit` bytes.
  func read(limit: Int) -> Result<[UInt8], SystemError> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(number, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        return .failure(SystemError(code: code))
      }
      bytes += chunk[..<count]
    }
    return .success(bytes)
  }
}

/// An error number of the system.
struct SystemError: Error, Hashable {
  let code: Int32

  static var last: SystemError { SystemError(code: errno) }

  /// What the system calls it, in English.
  var reason: String { String(cString: strerror(code)) }
}
