// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Dispatch
import Synchronization

/// Finds the cheapest ways out of a conflict, one lever alone first, then two and three together.
///
/// A lever is tried in full; where that is enough, it is let off as far as the event still fits. Where
/// it is not, what is then in the way says which lever can help beside it. Every repair is solved, and
/// its order checked, before it is given.
struct RepairSearch {
  private let event: Event
  private let context: LeverContext
  private let check: FitCheck
  /// As many as are told.
  private let wanted: Int
  private let control: SolveControl

  init(
    _ event: Event,
    _ context: LeverContext,
    check: FitCheck,
    wanted: Int,
    control: SolveControl
  ) {
    self.event = event
    self.context = context
    self.check = check
    self.wanted = wanted
    var control = control
    control.provers = .brief
    control.progress = nil
    self.control = control
  }

  /// Levers with how far each is pulled.
  private typealias Pulled = [(lever: any Lever, amount: Int)]

  func repairs(of conflict: Conflict) -> [Repair] {
    var enough: [Pulled] = []
    var partial: [(pulled: Pulled, conflict: [Requirement])] = [([], conflict.requirements)]
    for depth in 1...3 where enough.count < wanted && !check.isOver() {
      var next: [(pulled: Pulled, conflict: [Requirement])] = []
      // What comes cheapest of what is still not enough; more would only repeat it.
      for (pulled, requirements) in partial.prefix(depth == 1 ? 1 : 6) where !check.isOver() {
        let levers = Levers.touching(requirements, in: amended(pulled), context)
        let tried = map(levers) { lever in attempt(pulled, lever) }
        for (lever, attempt) in zip(levers, tried) {
          switch attempt {
          case .enough(let found): enough.append(found)
          case .notEnough(let left): next.append((pulled + [(lever, lever.most)], left))
          case .unknown: break
          }
        }
        if depth > 1, enough.count >= wanted { break }
      }
      partial = next
    }
    let told = unique(enough).prefix(wanted)
    return map(Array(told)) { solved($0) }.compactMap { $0 }
  }

  private enum Attempt: Sendable {
    case enough(Pulled)
    case notEnough([Requirement])
    case unknown
  }

  private func attempt(_ pulled: Pulled, _ lever: any Lever) -> Attempt {
    let full = pulled + [(lever, lever.most)]
    switch check.verdict(on: amended(full)) {
    case .fits: return .enough(letOff(full))
    case .unknown: return .unknown
    case .cannot:
      guard pulled.count < 2, !check.isOver() else { return .unknown }
      var search = ConflictSearch(amended(full), check: check)
      guard let left = search.conflict() else { return .unknown }
      return .notEnough(left.requirements)
    }
  }

  /// Each lever, the last one first, pulled no further than is needed beside the others.
  private func letOff(_ full: Pulled) -> Pulled {
    var pulled = full
    for index in pulled.indices.reversed() {
      var (least, most) = (1, pulled[index].amount)
      while least < most, !check.isOver() {
        let middle = (least + most) / 2
        pulled[index].amount = middle
        if case .fits = check.verdict(on: amended(pulled)) {
          most = middle
        } else {
          least = middle + 1
        }
      }
      pulled[index].amount = most
    }
    return pulled
  }

  private func amended(_ pulled: Pulled) -> Event {
    event.amended(by: pulled.flatMap { $0.lever.step($0.amount).amendments })
  }

  private func solved(_ pulled: Pulled) -> Repair? {
    let event = amended(pulled)
    let outcome = try? Sequencer().solve(event, control: control)
    guard let outcome, let order = outcome.solution.order,
      Checker(event).violations(of: order).isEmpty
    else { return nil }
    return Repair(
      steps: pulled.map { $0.lever.step($0.amount) },
      event: event,
      solution: outcome.solution
    )
  }

  /// Without those that change the same.
  private func unique(_ all: [Pulled]) -> [Pulled] {
    var seen: Set<Set<Amendment>> = []
    return all.filter { pulled in
      seen.insert(Set(pulled.flatMap { $0.lever.step($0.amount).amendments })).inserted
    }
  }

  /// On all cores; the answers stand in the order of what was asked.
  private func map<Question: Sendable, Answer: Sendable>(
    _ questions: [Question],
    _ answer: @Sendable (Question) -> Answer
  ) -> [Answer] {
    let answers = Mutex<[Int: Answer]>([:])
    DispatchQueue.concurrentPerform(iterations: questions.count) { index in
      let found = answer(questions[index])
      answers.withLock { $0[index] = found }
    }
    return answers.withLock { found in questions.indices.compactMap { found[$0] } }
  }
}
