// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Sequencing
import Synchronization

/// One line on standard error that says how far the work is, from its first second on.
final class ProgressLine: Sendable {
  private let began = ContinuousClock.now
  private let isTerminal = Stream.error.isTerminal
  private let state = Mutex(State())

  private struct State {
    var latest: SolveProgress?
    var count: String?
    var isShown = false
    var isOver = false
  }

  init(_ wish: ProgressWish) {
    let isWanted =
      switch wish {
      case .auto: Stream.error.isTerminal
      case .always: true
      case .never: false
      }
    guard isWanted else { return }
    let interval = isTerminal ? 0.25 : 1
    Thread.detachNewThread { [weak self] in
      Thread.sleep(forTimeInterval: 1)
      while self?.show() == true { Thread.sleep(forTimeInterval: interval) }
    }
  }

  func take(_ progress: SolveProgress) {
    state.withLock { $0.latest = progress }
  }

  /// Tells how many of several solves are done.
  func take(done: Int, of count: Int) {
    state.withLock { $0.count = "\(done)/\(count)" }
  }

  /// Takes the line away; nothing is shown from now on.
  func end() {
    state.withLock { state in
      if state.isShown, isTerminal { Stream.error.write("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  /// False once the work is over.
  private func show() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      state.isShown = true
      let line = text(state)
      Stream.error.write(isTerminal ? "\r\u{1B}[K" + line : line + "\n")
      return true
    }
  }

  private func text(_ state: State) -> String {
    let seconds = (ContinuousClock.now - began).components.seconds
    if let count = state.count { return "\(seconds) s  \(count)" }
    guard let progress = state.latest else { return "\(seconds) s" }
    let value = progress.value.map { " \($0)" } ?? ""
    let bound = progress.bound.map { " (>= \($0))" } ?? ""
    return "\(seconds) s  \(progress.level)" + value + bound
  }
}
