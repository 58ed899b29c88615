// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Synchronization

/// Answers questions on all cores.
///
/// Each is answered for itself, so that how many cores there are decides only how long it takes.
enum SideBySide {
  /// - Parameters:
  ///   - questions: each independent of the others.
  ///   - progress: told how many of how many are answered, one at a time, from any thread.
  ///   - answer: asked from any thread.
  /// - Returns: the answers in the order of the questions.
  static func answers<Question: Sendable, Answer: Sendable>(
    to questions: [Question],
    progress: (@Sendable (Int, Int) -> Void)? = nil,
    _ answer: @Sendable (Question) -> Answer
  ) -> [Answer] {
    let answers = Mutex<[Int: Answer]>([:])
    DispatchQueue.concurrentPerform(iterations: questions.count) { index in
      let found = answer(questions[index])
      answers.withLock { answers in
        answers[index] = found
        progress?(answers.count, questions.count)
      }
    }
    return answers.withLock { found in questions.indices.compactMap { found[$0] } }
  }
}
