// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Standard output or standard error.
struct Stream: Sendable {
  static let output = Stream(descriptor: STDOUT_FILENO)
  static let error = Stream(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes a result; a reader that has gone (`| head`) is no failure.
  func writeResult(_ text: String) throws { try writeResult(Array(text.utf8)) }

  func writeResult(_ bytes: [UInt8]) throws {
    if case .failure(let error) = Descriptor(descriptor).write(bytes),
      error.code != EPIPE
    {
      throw CommandFault("<stdout>", .cannotWrite(error.reason))
    }
  }

  /// Writes what is said beside the result, as far as somebody hears it.
  func write(_ text: String) {
    _ = Descriptor(descriptor).write(Array(text.utf8))
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether colours are wanted: on a terminal that has them, unless NO_COLOR says otherwise.
  var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// The columns of the terminal; nil where there is none.
  var width: Int? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
