// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import GLPKSolver

/// An order that is given, timed anew: the best lengths and drops, each level of preference proved.
///
/// The programme over item and end is asked first, which takes a few milliseconds. Its answer stands
/// when the checker finds nothing in it; where a rule that it leaves out is broken, the whole engine
/// is asked with the order as one more rule.
struct Retiming {
  private let event: Event
  private let order: [ItemID]
  private let control: SolveControl
  private let solver: any Solver
  private let preferences: [any Preference]

  init(_ event: Event, order: [ItemID], control: SolveControl, solver: any Solver) {
    self.event = event
    self.order = order
    self.control = control
    self.solver = solver
    preferences = PreferenceRegistry.preferences(of: event)
  }

  func outcome() throws(SequencingError) -> SolveOutcome {
    let began = ContinuousClock.now
    let faults = OrderFault.found(in: event, order: order)
    if !faults.isEmpty { return infeasible(faults) }
    let problem = Problem(event, rules: RuleRegistry.rules(of: event))
    let given = problem.indices(of: order)
    let terms = preferences.map { $0.term(of: problem) }
    switch FixedOrderProgramme(problem, order: given).best(terms) {
    case .infeasible: return infeasible(reasons(given))
    case .notCarried: break
    case .found(let sequence, let starts, let lengths):
      let plan = StepOrder(
        sequence: sequence,
        starts: starts.map(Double.init),
        lengths: lengths.map(Double.init),
        of: problem
      ).runningOrder(of: problem)
      guard Checker(event).violations(of: plan).isEmpty else { break }
      let spent = (ContinuousClock.now - began).components
      return outcome(of: plan, seconds: Double(spent.seconds) + Double(spent.attoseconds) / 1e18)
    }
    var control = control
    // Where the order is given there is little to search.
    control.maximumSteps = control.maximumSteps ?? 2_000 + 200 * problem.count
    let found = try SolveThread().outcome(
      of: SolveRun(event, control: control, solver: solver, further: [GivenOrder(order: given)])
    )
    return SolveOutcome(
      solution: Solution(
        status: found.solution.status,
        order: found.solution.order,
        levels: found.solution.levels.map(forOrderGiven)
      ),
      contradictions: found.contradictions,
      statistics: found.statistics
    )
  }

  /// What is proved of a level is proved of the order given only, unless no order can be better.
  private func forOrderGiven(_ level: PreferenceLevel) -> PreferenceLevel {
    PreferenceLevel(
      name: level.name,
      unit: level.unit,
      value: level.value,
      bound: level.bound,
      prover: level.prover.map { $0 == .ideal ? .ideal : .fixedOrder }
    )
  }

  /// A plan of the programme, by which every level is proved.
  private func outcome(of plan: RunningOrder, seconds: Double) -> SolveOutcome {
    let placed = PlacedOrder(plan, of: event)
    let levels = preferences.map { preference in
      let value = preference.cost(preference.points(of: placed))
      return PreferenceLevel(
        name: preference.key,
        unit: preference.unit,
        value: value,
        bound: value,
        prover: value.points == 0 ? .ideal : .fixedOrder
      )
    }
    return SolveOutcome(
      solution: Solution(status: .optimal, order: plan, levels: levels),
      contradictions: [],
      statistics: SolveStatistics(
        stages: [("order", seconds)],
        columns: 0,
        rows: 0,
        searchSteps: 0
      )
    )
  }

  private func infeasible(_ reasons: [Contradiction]) -> SolveOutcome {
    SolveOutcome(
      solution: Solution(status: .infeasible, order: nil, levels: []),
      contradictions: reasons,
      statistics: SolveStatistics(stages: [], columns: 0, rows: 0, searchSteps: 0)
    )
  }

  /// What presolve finds against the order.
  private func reasons(_ given: [Int]) -> [Contradiction] {
    let chained = Problem(
      event,
      rules: RuleRegistry.rules(of: event) + [GivenOrder(order: given)]
    )
    return Contradictions.found(in: chained, Frame.presolved(chained))
  }
}
