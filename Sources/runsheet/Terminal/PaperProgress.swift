// SPDX-License-Identifier: GPL-3.0-or-later

/// One line on standard error that says which file is being written.
final class PaperProgress {
  private let isWanted: Bool
  private let isTerminal = Stream.error.isTerminal
  private let count: Int
  private var number = 0

  init(_ wish: ProgressWish, count: Int) {
    isWanted =
      switch wish {
      case .auto: Stream.error.isTerminal
      case .always: true
      case .never: false
      }
    self.count = count
  }

  func begin(_ name: String) {
    number += 1
    guard isWanted else { return }
    let line = "\(number)/\(count) \(name)"
    Stream.error.write(isTerminal ? "\r\u{1B}[K" + line : line + "\n")
  }

  /// Takes the line away.
  func end() {
    if isWanted, isTerminal { Stream.error.write("\r\u{1B}[K") }
  }
}
