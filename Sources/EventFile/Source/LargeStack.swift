// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Synchronization

/// Runs work that recurses as deep as a file is nested, on a thread whose stack has room for it.
///
/// The YAML parser lets a file nest 1,000 deep, and each of its few collection aliases can add as
/// much; composing and freeing such a tree recurses once a level.
enum LargeStack {
  static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
    let result = Box<Value>()
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
      let value = work()
      result.value.withLock { $0 = value }
      finished.signal()
    }
    thread.stackSize = 256 << 20
    thread.start()
    finished.wait()
    return result.value.withLock { $0 }
  }

  /// A class because the thread and its starter share it.
  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
