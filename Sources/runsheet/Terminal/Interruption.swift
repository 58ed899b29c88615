// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Foundation
import GLPKSolver

/// Turns Ctrl-C, or a wish of the system to end, into a cancel; the second Ctrl-C ends at once.
final class Interruption {
  static let exitCode: Int32 = 130

  let cancel = CancelToken()
  private var sources: [any DispatchSourceSignal] = []

  /// From now on the signals no longer end the process.
  init() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [cancel] in
        if cancel.isCancelled { _exit(Self.exitCode) }
        cancel.cancel()
      }
      source.resume()
      sources.append(source)
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }

  var hasHappened: Bool { cancel.isCancelled }
}
