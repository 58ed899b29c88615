// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Foundation
import GLPKBridge
import LinearModel
import Synchronization

/// One solve on a thread of its own, which may outlive the caller's interest in it.
///
/// The thread keeps the run alive, and the run holds copies of everything the thread needs.
final class SolverRun: Sendable {
  private struct State {
    var result: RawAnswer?
    var best = RawAnswer.unknown
    var isAbandoned = false
  }

  private let model: MixedIntegerModel
  private let bounds: TightenedBounds
  private let start: [Double]?
  private let settings: GLPK.Settings
  private let control: SolverControl
  private let isToldToStop = Atomic(false)
  private let isFinished = DispatchSemaphore(value: 0)
  private let state = Mutex(State())

  init(
    _ model: MixedIntegerModel,
    _ bounds: TightenedBounds,
    start: [Double]?,
    _ settings: GLPK.Settings,
    _ control: SolverControl
  ) {
    self.model = model
    self.bounds = bounds
    self.start = start
    self.settings = settings
    self.control = control
  }

  /// Starts the thread and waits: for its answer, or a little longer than it should have stopped.
  func outcome() -> RawAnswer {
    let thread = Thread { self.work() }
    thread.stackSize = Self.stackSizeInBytes
    thread.start()
    while isFinished.wait(timeout: .now() + Self.pollingInterval) == .timedOut {
      guard control.isOver else { continue }
      isToldToStop.store(true, ordering: .releasing)
      _ = isFinished.wait(timeout: .now() + Self.patience)
      break
    }
    return state.withLock { state in
      state.isAbandoned = true
      return state.result ?? state.best
    }
  }

  private static let stackSizeInBytes = 8 << 20
  private static let pollingInterval = DispatchTimeInterval.milliseconds(10)
  private static let patience = DispatchTimeInterval.milliseconds(40)
  /// Two tenths of a second on a relaxation of 40,000 columns.
  private static let iterationsInFirstSlice: Int32 = 500

  // MARK: On the thread

  private func work() {
    let native = NativeModel(model, bounds, start: start)
    var bridgedModel = native.bridged
    var bridgedSettings = bridgedSettings
    var observer = glpk_bridge_observer(
      context: Unmanaged.passUnretained(self).toOpaque(),
      stop: { context in SolverRun.of(context).shouldStop },
      report: { context, progress in SolverRun.of(context).note(progress) }
    )
    var answer = glpk_bridge_answer()
    var values = [Double](repeating: 0, count: model.columns.count)
    glpk_bridge_solve(&bridgedModel, &bridgedSettings, &observer, &values, &answer)
    let result = RawAnswer(answer, values)
    state.withLock { $0.result = result }
    isFinished.signal()
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> SolverRun {
    guard let context else { preconditionFailure("the bridge hands back its context") }
    return Unmanaged<SolverRun>.fromOpaque(context).takeUnretainedValue()
  }

  private var shouldStop: Bool {
    isToldToStop.load(ordering: .acquiring) || control.isOver
  }

  private func note(_ bridged: UnsafePointer<glpk_bridge_progress>?) {
    guard let bridged = bridged?.pointee else { return }
    let bound = bridged.bound.isFinite ? bridged.bound : nil
    let isWanted = state.withLock { state in
      state.best.bound = bound ?? state.best.bound
      if let values = bridged.values {
        state.best.values = Array(UnsafeBufferPointer(start: values, count: model.columns.count))
        state.best.status = .feasible
        state.best.isProvisional = true
      }
      return !state.isAbandoned
    }
    guard isWanted, let progress = control.progress else { return }
    progress(
      SolverProgress(
        iterations: Int(bridged.iterations),
        nodes: Int(bridged.nodes),
        bound: bound,
        incumbent: bridged.incumbent.isFinite ? bridged.incumbent : nil
      )
    )
  }

  private var bridgedSettings: glpk_bridge_settings {
    glpk_bridge_settings(
      mixed_integer_rounding_cuts: settings.hasMixedIntegerRoundingCuts,
      gomory_cuts: settings.hasGomoryCuts,
      cover_cuts: settings.hasCoverCuts,
      clique_cuts: settings.hasCliqueCuts,
      feasibility_pump: settings.hasFeasibilityPump,
      presolve: settings.hasPresolve,
      objective_step: control.objectiveStep ?? 0,
      time_limit_in_milliseconds: timeLimitInMilliseconds,
      iterations_in_first_slice: Self.iterationsInFirstSlice,
      node_limit: Int32(clamping: control.effort?.nodes ?? .max),
      root_iteration_limit: Int32(clamping: control.effort?.rootIterations ?? .max)
    )
  }

  private var timeLimitInMilliseconds: Int32 {
    guard let deadline = control.deadline else { return .max }
    let left = (deadline - ContinuousClock.now) / .milliseconds(1)
    return Int32(min(max(left, 0), Double(Int32.max - 1)))
  }
}

extension RawAnswer {
  fileprivate init(_ answer: glpk_bridge_answer, _ values: [Double]) {
    let bound = answer.bound.isFinite ? answer.bound : nil
    switch answer.status {
    case GLPK_BRIDGE_OPTIMAL: self.init(status: .optimal, values: values, bound: bound)
    case GLPK_BRIDGE_FEASIBLE: self.init(status: .feasible, values: values, bound: bound)
    case GLPK_BRIDGE_INFEASIBLE: self.init(status: .infeasible)
    case GLPK_BRIDGE_UNBOUNDED: self.init(status: .unbounded)
    case GLPK_BRIDGE_UNKNOWN: self.init(status: .unknown, bound: bound)
    default: self.init(status: .unknown, abortion: Self.message(of: answer))
    }
  }

  private static func message(of answer: glpk_bridge_answer) -> String {
    withUnsafeBytes(of: answer.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
