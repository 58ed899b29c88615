// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GLPKSolver
import LinearModel
import Synchronization
import Testing

@Suite("A solve stops when it is told to", .serialized)
struct StoppingTests {
  /// What a caller may have to wait, with a machine that is busy with other tests.
  static let promptly = Duration.milliseconds(300)

  private let hard = MixedIntegerModel.marketSplit(products: 6, customers: 50)

  @Test("A cancel during the root relaxation is heard")
  func cancelInRelaxation() throws {
    let model = MixedIntegerModel.transport(from: 250, to: 250)
    let (answer, delay) = try answerAndDelay(of: model, cancelledAfterReportBy: 0.02)
    #expect(answer.status == .unknown)
    #expect(answer.values == nil)
    #expect(delay < Self.promptly)
  }

  @Test("A cancel during branch and bound is heard, and the best values are kept")
  func cancelInTree() throws {
    let (answer, delay) = try answerAndDelay(of: hard, cancelledAfterReportBy: 0.3)
    #expect(answer.status == .feasible)
    #expect(answer.values != nil)
    #expect(answer.bound != nil)
    #expect(delay < Self.promptly)
  }

  @Test("The time limit is kept")
  func timeLimit() throws {
    let clock = ContinuousClock()
    var answer: SolverAnswer?
    let time = try clock.measure {
      answer = try GLPK().solve(hard, control: SolverControl(timeLimitInSeconds: 0.5))
    }
    #expect(answer?.status == .feasible)
    #expect(time > .milliseconds(450))
    #expect(time < .milliseconds(500) + Self.promptly)
  }

  @Test("A caller is let go even when GLPK cannot be stopped")
  func letGo() throws {
    var model = MixedIntegerModel.transport(from: 250, to: 250)
    _ = model.addBinary(named: "whole")
    var presolving = GLPK.Settings()
    presolving.hasPresolve = true
    let clock = ContinuousClock()
    var answer: SolverAnswer?
    let problemsTime = clock.measure { _ = model.problems() }
    let limit = problemsTime + .milliseconds(250)
    let time = try clock.measure {
      answer = try GLPK(settings: presolving)
        .solve(model, control: SolverControl(deadline: .now + limit))
    }
    #expect(answer == SolverAnswer(status: .unknown))
    #expect(time < limit + Self.promptly)
    // The thread that was left behind does no harm to the next solve.
    #expect(try GLPK().solve(model.relaxation).status == .optimal)
  }

  @Test("A start is the answer of a solve that is stopped at once")
  func startKept() throws {
    let start = hard.choosingNobody
    let cancel = CancelToken()
    cancel.cancel()
    let answer = try GLPK().solve(hard, start: start, control: SolverControl(cancel: cancel))
    #expect(answer.status == .feasible)
    #expect(answer.values == start)
    #expect(answer.objective == hard.objectiveValue(of: start))
    #expect(answer.bound == nil)
  }

  @Test("A start is known to branch and bound from its first report on")
  func startUsed() throws {
    let start = hard.choosingNobody
    let cancel = CancelToken()
    let first = Mutex<Double?>(nil)
    let control = SolverControl(
      cancel: cancel,
      progress: { progress in
        guard let incumbent = progress.incumbent else { return }
        first.withLock { $0 = $0 ?? incumbent }
        cancel.cancel()
      }
    )
    let answer = try GLPK().solve(hard, start: start, control: control)
    #expect(first.withLock { $0 } == hard.objectiveValue(of: start))
    #expect(answer.status == .feasible)
  }

  @Test("Progress tells falling incumbents and a bound below them")
  func progress() throws {
    let reports = Mutex<[SolverProgress]>([])
    let control = SolverControl(
      timeLimitInSeconds: 0.5,
      progress: { report in reports.withLock { $0.append(report) } }
    )
    _ = try GLPK().solve(hard, start: hard.choosingNobody, control: control)
    let told = reports.withLock { $0 }
    let incumbents = told.compactMap(\.incumbent)
    #expect(incumbents.count > 1)
    #expect(zip(incumbents, incumbents.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(told.allSatisfy { ($0.bound ?? -.infinity) <= ($0.incumbent ?? .infinity) })
    #expect(told.last?.bound != nil)
  }

  @Test("A start that meets the root bound within one step ends as optimal")
  func stepClosesGap() throws {
    var model = MixedIntegerModel()
    let columns = (0..<5).map { model.addVariable(named: "x[\($0)]", upper: 9, integer: true) }
    model.addRow(named: "cover", 3 * LinearExpression.sum(of: columns), .atLeast(10))
    let minutes = model.addVariable(named: "minutes", lower: nil)
    model.addRow(named: "count", minutes - .sum(of: columns), .equal(0))
    model.minimise(LinearExpression(minutes))
    let start: [Double] = [4, 0, 0, 0, 0, 4]
    let answer = try GLPK().solve(model, start: start, control: SolverControl(objectiveStep: 1))
    #expect(answer.status == .optimal)
    #expect(answer.bound == 4)
  }

  private func answerAndDelay(
    of model: MixedIntegerModel,
    cancelledAfterReportBy pauseInSeconds: Double
  ) throws -> (SolverAnswer, Duration) {
    let cancel = CancelToken()
    let cancelledAt = Mutex<ContinuousClock.Instant?>(nil)
    let isFirst = Atomic(true)
    let control = SolverControl(
      cancel: cancel,
      progress: { _ in
        guard isFirst.exchange(false, ordering: .relaxed) else { return }
        // A thread of its own: the shared ones may all be blocked by solving tests.
        Thread.detachNewThread {
          Thread.sleep(forTimeInterval: pauseInSeconds)
          cancelledAt.withLock { $0 = .now }
          cancel.cancel()
        }
      }
    )
    let answer = try GLPK().solve(model, control: control)
    let end = ContinuousClock.now
    let begin = try #require(cancelledAt.withLock { $0 }, "solved before the cancel")
    return (answer, end - begin)
  }
}
