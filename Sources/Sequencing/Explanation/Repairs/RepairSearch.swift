// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

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
  typealias Pulled = [(lever: any Lever, amount: Int)]

  /// Ways out of a conflict, the cheapest first; none is solved yet.
  func steps(outOf conflict: Conflict) -> [Pulled] {
    var enough: [Pulled] = []
    var partial: [Partial] = [Partial(pulled: [], before: nil)]
    for depth in 1...3 where enough.count < wanted && !check.isOver() {
      var next: [Partial] = []
      // What is in the way is sought only of those that come to be looked at.
      for some in Array(partial.prefix(Self.mostPartial)).chunks(of: 2)
      where enough.count < wanted && !check.isOver() {
        let obstacles =
          depth == 1
          ? [conflict.requirements] : SideBySide.answers(to: some) { obstacle(of: $0) }
        for (partial, obstacle) in zip(some, obstacles) where enough.count < wanted {
          // Several beside one lever would only repeat it.
          let tried = widen(partial.pulled, against: obstacle, most: depth == 1 ? wanted : 2)
          enough += tried.enough
          next += tried.notEnough.map { Partial(pulled: $0, before: obstacle) }
        }
      }
      partial = next
    }
    return Array(unique(enough).prefix(wanted))
  }

  /// The ways out with their orders, all within the time that is left since the beginning.
  func solved(_ ways: [Pulled], since began: ContinuousClock.Instant) -> [Repair] {
    var control = control
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let turns = max(1, (ways.count + cores - 1) / cores)
    control.timeLimitInSeconds = control.timeLimitInSeconds.map {
      max(0.1, ($0 - (ContinuousClock.now - began).inSeconds) / Double(turns))
    }
    return SideBySide.answers(to: ways) { [control] in solved($0, control) }.compactMap { $0 }
  }

  /// How many levers that are not enough by themselves others are tried beside.
  private static let mostPartial = 8

  /// Levers that are not enough, and what was in the way before the last of them was pulled.
  private struct Partial: Sendable {
    let pulled: Pulled
    let before: [Requirement]?
  }

  private func obstacle(of partial: Partial) -> [Requirement] {
    let event = amended(partial.pulled)
    var search = ConflictSearch(event, check: check)
    if let found = search.obstacle() { return found }
    // What presolve does not show may be hours and rules, beside what was in the way before.
    let before = partial.before ?? []
    return before + event.requirements.filter { $0.isOfHoursOrRules && !before.contains($0) }
  }

  /// Tries one more lever beside those pulled, each that could help, until so many are enough.
  private func widen(
    _ pulled: Pulled,
    against obstacle: [Requirement],
    most: Int
  ) -> (enough: [Pulled], notEnough: [Pulled]) {
    // Levers of the event itself: what they say holds whatever else is pulled, as no two of them
    // change the same.
    let taken = subjects(of: pulled)
    let levers = Levers.touching(obstacle, in: event, context).filter {
      taken.isDisjoint(with: subjects(of: [($0, $0.most)]))
    }
    var enough: [Pulled] = []
    var notEnough: [Pulled] = []
    for some in levers.chunks(of: 4) where enough.count < most && !check.isOver() {
      let tried = SideBySide.answers(to: some) { attempt(pulled + [($0, $0.most)]) }
      for (lever, attempt) in zip(some, tried) {
        switch attempt {
        case .enough(let pulled) where enough.count < most: enough.append(pulled)
        case .notEnough: notEnough.append(pulled + [(lever, lever.most)])
        case .enough: break
        }
      }
    }
    return (enough, notEnough)
  }

  private enum Attempt: Sendable {
    case enough(Pulled)
    case notEnough
  }

  private func attempt(_ full: Pulled) -> Attempt {
    switch check.verdict(on: amended(full)) {
    case .fits(let order): .enough(letOff(full, order))
    case .unknown, .cannot: .notEnough
    }
  }

  /// Each lever, the last one first, pulled no further than is needed beside the others.
  private func letOff(_ full: Pulled, _ order: RunningOrder) -> Pulled {
    var pulled = full
    var order = order
    for index in pulled.indices.reversed() {
      var (least, most) = (1, pulled[index].amount)
      while least < most, !check.isOver() {
        let middle = (least + most) / 2
        pulled[index].amount = middle
        if case .fits(let found) = check.verdict(on: amended(pulled), near: order) {
          most = middle
          order = found
        } else {
          least = middle + 1
        }
      }
      pulled[index].amount = most
    }
    return pulled
  }

  private func subjects(of pulled: Pulled) -> Set<Amendment.Subject> {
    Set(pulled.flatMap { $0.lever.step($0.amount).amendments.map(\.subject) })
  }

  private func amended(_ pulled: Pulled) -> Event {
    event.amended(by: pulled.flatMap { $0.lever.step($0.amount).amendments })
  }

  private func solved(_ pulled: Pulled, _ control: SolveControl) -> Repair? {
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
}

extension Array {
  /// Neighbours together, so many at a time.
  fileprivate func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

extension Requirement {
  fileprivate var isOfHoursOrRules: Bool {
    switch self {
    case .itemWindow, .presence, .rule, .officialStart: true
    default: false
    }
  }
}
