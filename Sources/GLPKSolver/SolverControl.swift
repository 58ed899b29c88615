// SPDX-License-Identifier: GPL-3.0-or-later

/// When a solve has to stop, and whom it tells how it goes.
package struct SolverControl: Sendable {
  /// When to stop with what there is, or nil for never.
  package var deadline: ContinuousClock.Instant?
  /// Stops the solve from any thread, or nil.
  package var cancel: CancelToken?
  /// Told at most some twenty times a second, and at each better plan, on the solver's thread.
  ///
  /// A report that is under way when a solve is stopped may end after it.
  package var progress: (@Sendable (SolverProgress) -> Void)?
  /// The caller's promise that every objective value is the constant plus a whole multiple of this,
  /// such as 1 when minutes are counted; nil when there is none.
  ///
  /// A solve then ends as optimal as soon as no whole step lies between bound and best values.
  package var objectiveStep: Double?
  /// How much work to do at most, or nil for no limit but time.
  package var effort: Effort?

  /// A limit on work that ends a solve at the same place on every machine.
  package struct Effort: Hashable, Sendable {
    /// Nodes of the tree.
    package var nodes: Int
    /// Simplex iterations of the root relaxation.
    package var rootIterations: Int

    package init(nodes: Int, rootIterations: Int) {
      self.nodes = nodes
      self.rootIterations = rootIterations
    }
  }

  package init(
    deadline: ContinuousClock.Instant? = nil,
    cancel: CancelToken? = nil,
    progress: (@Sendable (SolverProgress) -> Void)? = nil,
    objectiveStep: Double? = nil,
    effort: Effort? = nil
  ) {
    self.effort = effort
    self.deadline = deadline
    self.cancel = cancel
    self.progress = progress
    self.objectiveStep = objectiveStep
  }

  /// Stops this long after now.
  package init(
    timeLimitInSeconds: Double,
    cancel: CancelToken? = nil,
    progress: (@Sendable (SolverProgress) -> Void)? = nil,
    objectiveStep: Double? = nil
  ) {
    self.init(
      deadline: .now + .seconds(timeLimitInSeconds),
      cancel: cancel,
      progress: progress,
      objectiveStep: objectiveStep
    )
  }

  /// Whether it is time to stop.
  package var isOver: Bool {
    if cancel?.isCancelled == true { return true }
    guard let deadline else { return false }
    return ContinuousClock.now >= deadline
  }
}

/// How a solve stands.
package struct SolverProgress: Hashable, Sendable {
  /// Simplex iterations of the root relaxation so far.
  package let iterations: Int
  /// Nodes of the tree so far; 0 before branch and bound.
  package let nodes: Int
  /// A proved lower bound, or nil while there is none.
  package let bound: Double?
  /// The objective of the best values so far, or nil while there are none.
  package let incumbent: Double?

  package init(iterations: Int, nodes: Int, bound: Double?, incumbent: Double?) {
    self.iterations = iterations
    self.nodes = nodes
    self.bound = bound
    self.incumbent = incumbent
  }
}
