// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver
import LinearModel

/// Makes the answer one, among orders that are equally good by every preference.
///
/// Least waiting, then the earliest finish, then each item of the file in turn as early as possible
/// (a dropped one counts as latest), then each as long as possible. It is settled within an effort
/// counted in work, not in time; past it the order at hand stands.
struct TieBreak {
  /// Larger models are not settled: they would be solved once for each item of the file.
  private static let rowsTried = 2_000
  /// What one step may take.
  static let effort = SolverControl.Effort(nodes: 1_000, rootIterations: 20_000)

  /// - Returns: whether every step was proved; if not, the plan is the best one met.
  static func settle(_ proof: inout LevelProof) throws(SequencingError) -> Bool {
    guard proof.model.model.rows.count <= rowsTried else { return false }
    let problem = proof.problem
    var objectives:
      [(name: String, make: (inout LevelProof) -> LinearExpression, value: (StepOrder) -> Int)] = []
    objectives.append(
      ("waiting", { $0.waiting }, { Int(proofWaiting($0, problem).rounded()) })
    )
    objectives.append(("finish", { $0.finish }, { Int($0.finish.rounded()) }))
    for item in problem.entries.indices {
      objectives.append(
        (
          "start-\(problem.entries[item].id)", { $0.startOrLatest(of: item) },
          {
            $0.isKept(item) ? Int($0.starts[item].rounded()) : problem.horizon + 1
          }
        )
      )
    }
    for item in problem.entries.indices
    where problem.entries[item].longest > problem.entries[item].shortest {
      objectives.append(
        (
          "length-\(problem.entries[item].id)", { $0.shortfall(of: item) },
          {
            $0.isKept(item)
              ? problem.entries[item].longest - Int($0.lengths[item].rounded())
              : problem.entries[item].longest
          }
        )
      )
    }
    for objective in objectives {
      guard let plan = proof.plan else { return false }
      if proof.isOver { return false }
      let expression = objective.make(&proof)
      var value = objective.value(plan)
      if value > proof.leastPossible(expression), !expression.terms.isEmpty {
        guard try proof.improve(expression, step: 1) else { return false }
        value = proof.plan.map(objective.value) ?? value
      }
      proof.keep(expression, atMost: value, name: objective.name)
    }
    return true
  }

  private static func proofWaiting(_ order: StepOrder, _ problem: Problem) -> Double {
    var waiting = order.finish
    var previous: Int?
    for item in order.sequence {
      let changeover =
        previous.map { problem.changeover(from: $0, to: item) }
        ?? problem.openings[problem.entries[item].setup]
      waiting -= order.lengths[item] + Double((changeover ?? 0))
      previous = item
    }
    if let previous { waiting -= Double(problem.closings[problem.entries[previous].setup] ?? 0) }
    return waiting
  }
}

extension LevelProof {
  /// Steps in which nobody is on stage and nothing is changed over.
  fileprivate var waiting: LinearExpression {
    mutating get {
      let model = model
      return model.positions.reduce(model.finish - model.totalChangeover) {
        $0 - model.length(at: $1)
      }
    }
  }

  fileprivate var finish: LinearExpression { mutating get { model.finish } }

  fileprivate mutating func startOrLatest(of item: Int) -> LinearExpression {
    let dropped = LinearExpression(constant: 1) - model.kept(item)
    return startOf(item) + Double(problem.horizon + 1) * dropped
  }

  fileprivate mutating func shortfall(of item: Int) -> LinearExpression {
    LinearExpression(constant: Double(problem.entries[item].longest)) - model.length(of: item)
  }

  /// The least value the columns' bounds allow.
  fileprivate mutating func leastPossible(_ expression: LinearExpression) -> Int {
    let columns = model.model.columns
    let least = expression.normalised().terms.reduce(expression.constant) { sum, term in
      let column = columns[term.variable.index]
      let bound = term.coefficient > 0 ? column.lower : column.upper
      return sum + term.coefficient * (bound ?? -1e9)
    }
    return Int(max(-1e9, least).rounded(.up))
  }
}
