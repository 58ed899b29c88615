// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import GLPKSolver

/// What becomes of an event that is changed or asked a little more, solved anew.
package enum Alternative: Sendable {
  /// The best order found, which has passed the checker, with what is proved of it.
  case possible(Solution)
  /// No order holds; these forbid it.
  case forbidden(Hindrance)
  /// Neither was shown in the effort.
  case open

  package var solution: Solution? {
    if case .possible(let solution) = self { solution } else { nil }
  }
}

/// What an event asks for that leaves no room for one thing more.
package struct Hindrance: Sendable {
  package let event: Event
  /// In the order of `Event.requirements`; empty when only what nobody can give up is in the way, or
  /// when it is all together and the least of it was not found.
  package let requirements: [Requirement]
  /// Whether it was shown that these alone are in the way, and that without any one of them there is room.
  package let isIrreducible: Bool
}

/// Solves alternatives beside one another within one time limit.
///
/// Without a time limit the effort is counted in work, and the answers are the same everywhere.
struct AlternativeSearch: Sendable {
  private let control: SolveControl
  private let began = ContinuousClock.now
  /// Told how many of how many are solved.
  private let progress: @Sendable (Int, Int) -> Void

  /// Past so many items GLPK does not prove what the exact proofs leave: it would take too long.
  private static let mostForGLPK = 10

  init(
    _ event: Event,
    _ control: SolveControl,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) {
    var control = control
    control.provers = event.programme.items.count <= Self.mostForGLPK ? .all : .brief
    control.progress = nil
    self.control = control
    self.progress = progress
  }

  var isOver: @Sendable () -> Bool {
    { [control, began] in
      control.cancel.isCancelled
        || control.timeLimitInSeconds.map { (ContinuousClock.now - began).inSeconds > $0 } ?? false
    }
  }

  /// What becomes of each, in their order.
  ///
  /// - Throws: when two parts of the program contradict each other.
  func alternatives(_ posed: [PosedEvent]) throws(SequencingError) -> [Alternative] {
    let answers = SideBySide.answers(to: posed, progress: progress) { posed in
      do throws(SequencingError) {
        return Result<Alternative, SequencingError>.success(try alternative(posed))
      } catch {
        return .failure(error)
      }
    }
    var found: [Alternative] = []
    for answer in answers { found.append(try answer.get()) }
    return found
  }

  private func alternative(_ posed: PosedEvent) throws(SequencingError) -> Alternative {
    guard !isOver() else { return .open }
    var control = control
    control.timeLimitInSeconds = control.timeLimitInSeconds.map {
      max(0, $0 - (ContinuousClock.now - began).inSeconds)
    }
    let solution = try Sequencer().solve(posed.event, control: control).solution
    if let order = solution.order {
      return Checker(posed.event).violations(of: order).isEmpty ? .possible(solution) : .open
    }
    if let hindrance = hindrance(of: posed) { return .forbidden(hindrance) }
    guard solution.status == .infeasible else { return .open }
    return .forbidden(Hindrance(event: posed.event, requirements: [], isIrreducible: false))
  }

  /// What forbids it; nil when it could not be shown that something does.
  func hindrance(of posed: PosedEvent) -> Hindrance? {
    guard !isOver() else { return nil }
    if let ban = posed.ban {
      return Hindrance(event: posed.event, requirements: [ban], isIrreducible: true)
    }
    let check = FitCheck(rounds: FitCheck.Effort.moderate, isOver: isOver)
    let all = Set(posed.event.requirements).subtracting(posed.background)
    let bare = posed.event.lifting(all)
    if case .cannot = FitCheck.glance(at: bare) {
      return Hindrance(event: posed.event, requirements: [], isIrreducible: true)
    }
    if let single = single(posed, check) { return single }
    var search = ConflictSearch(posed.event, check: check, background: posed.background)
    guard let conflict = search.conflict() else { return nil }
    if !conflict.isIrreducible, case .cannot = check.verdict(on: bare) {
      return Hindrance(event: posed.event, requirements: [], isIrreducible: true)
    }
    return Hindrance(
      event: posed.event,
      requirements: conflict.requirements,
      isIrreducible: conflict.isIrreducible
    )
  }

  /// One rule, one order or somebody's hours that presolve shows to be enough by itself; most places are
  /// forbidden by one, and it is what is best told.
  private func single(_ posed: PosedEvent, _ check: FitCheck) -> Hindrance? {
    let all = Set(posed.event.requirements).subtracting(posed.background)
    for one in posed.event.requirements where all.contains(one) && one.isOfOrderOrHours {
      guard !isOver() else { return nil }
      let event = posed.event.lifting(all.subtracting([one]))
      guard case .cannot = FitCheck.glance(at: event) else { continue }
      guard case .fits = check.verdict(on: posed.event.lifting(all)) else { return nil }
      return Hindrance(event: posed.event, requirements: [one], isIrreducible: true)
    }
    return nil
  }
}

extension Requirement {
  fileprivate var isOfOrderOrHours: Bool {
    switch self {
    case .listed, .together, .rule, .itemWindow, .presence, .ready: true
    default: false
    }
  }
}

extension FitCheck.Effort {
  /// For the many questions about one event after another.
  fileprivate static let moderate = [
    FitCheck.Effort(steps: 3_000, work: 40_000), FitCheck.Effort(steps: 30_000, work: 200_000),
  ]
}
