// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// The constraint model of an event: which item is done by which position, and when each begins.
///
///     done[i,p] ∈ {0, 1}    item i stands at position p or before;  at[i,p] = done[i,p] − done[i,p−1]
///     kept[i] = done[i,n]   1 for an item that must be kept
///     start[p]              when position p begins, in steps; start[n+1] is the finish
///     under[i,p], over[i,p] steps that item i at position p has below or above the wanted length
///     flow[s,t,p]           the stage turns from setup s at position p to setup t at position p+1
///
/// Rules add their rows to it, preferences make their objectives from it. Every column carries its
/// value in a given order, so that a plan of the search can start the solver and a test can hold
/// rows against the checker. After the last kept item come positions that are off; what flows to
/// `end` there is the changeover to the session's end.
struct PositionModel: Sendable {
  typealias ColumnValue = @Sendable (StepOrder) -> Double

  let problem: Problem
  let frame: Frame
  let hasWholeStarts: Bool
  private(set) var model = MixedIntegerModel()
  private var values: [ColumnValue] = []
  private var rowNames: Set<String> = []
  private var columnNames: Set<String> = []
  private var done: [[Variable?]] = []
  private var starts: [Variable] = []
  private var unders: [Int: [Int: Variable]] = [:]
  private var overs: [Int: [Int: Variable]] = [:]
  private var underTotals: [Int: Variable] = [:]
  private var overTotals: [Int: Variable] = [:]
  /// By the position they leave.
  private(set) var flows: [Int: [Flow]] = [:]
  private var itemStarts: [Int: LinearExpression] = [:]
  private let isOver: @Sendable () -> Bool
  /// Whether the time was over before everything was in the model: it must not be solved then.
  private(set) var isAbandoned = false
  /// Present while rows are added that give way.
  var slack: Slack?

  struct Flow: Sendable {
    /// Indices of setups; nil for off.
    let from: Int?
    let to: Int?
    let variable: Variable
    let changeover: Steps
  }

  /// - Parameters:
  ///   - problem: the event's numbers.
  ///   - frame: what is known of every order.
  ///   - hasWholeStarts: whether starts are kept on the grain, where none of them is recomputed.
  ///   - isOver: asked now and then whether to abandon the model.
  init(
    _ problem: Problem,
    frame: Frame,
    hasWholeStarts: Bool = false,
    isOver: @escaping @Sendable () -> Bool = { false }
  ) {
    self.problem = problem
    self.frame = frame
    self.hasWholeStarts = hasWholeStarts
    self.isOver = isOver
    addDoneColumns()
    addStartColumns()
    addLengthColumns()
    addFlowColumns()
  }

  /// The position model with the rows of every rule.
  init(
    _ problem: Problem,
    frame: Frame,
    rules: [any Rule],
    hasWholeStarts: Bool,
    isOver: @escaping @Sendable () -> Bool
  ) {
    self.init(problem, frame: frame, hasWholeStarts: hasWholeStarts, isOver: isOver)
    addFrameRows()
    for rule in rules where !isAbandoned { rule.addRows(to: &self) }
  }

  var count: Int { problem.count }
  var positions: ClosedRange<Int> { 1...max(1, count) }
  var mandatoryCount: Int { frame.mandatoryCount }

  /// The values of every column in an order.
  func point(of order: StepOrder) -> [Double] {
    values.map { $0(order) }
  }

  // MARK: Columns and rows

  /// Adds a column; a name that is taken gets a number.
  mutating func addColumn(
    _ name: String,
    lower: Double?,
    upper: Double?,
    integer: Bool = false,
    value: @escaping ColumnValue
  ) -> Variable {
    values.append(value)
    let name = Self.unused(name, among: &columnNames)
    return model.addVariable(named: ColumnName(name), lower: lower, upper: upper, integer: integer)
  }

  private static func unused(_ base: String, among names: inout Set<String>) -> String {
    var name = base
    var repetition = 2
    while !names.insert(name).inserted {
      name =
        base.hasSuffix("]")
        ? base.dropLast() + ",again-\(repetition)]" : base + "[again-\(repetition)]"
      repetition += 1
    }
    return name
  }

  /// Adds a row named `identifier[labels]`; rows without columns that hold anyway are left out.
  mutating func addRow(
    _ identifier: RuleIdentifier,
    _ labels: [String],
    _ expression: LinearExpression,
    lower: Double? = nil,
    upper: Double? = nil
  ) {
    if model.rows.count.isMultiple(of: 256), !isAbandoned { isAbandoned = isOver() }
    if isAbandoned { return }
    let row = expression.normalised()
    if row.terms.isEmpty, lower.map({ $0 <= row.constant }) ?? true,
      upper.map({ row.constant <= $0 }) ?? true
    {
      return
    }
    let base =
      identifier.rawValue + "[" + labels.filter { !$0.isEmpty }.joined(separator: ",") + "]"
    let name = Self.unused(base, among: &rowNames)
    model.addRow(
      named: RowName(name),
      row.terms.isEmpty ? impossible(row.constant) : row,
      lower: lower,
      upper: upper,
      origin: identifier.rawValue
    )
  }

  /// A row without columns that does not hold, on a column, so that every solver reads it.
  private func impossible(_ constant: Double) -> LinearExpression {
    0 * start(at: 1) + constant
  }

  mutating func minimise(_ objective: LinearExpression) {
    model.minimise(objective)
  }

  mutating func addFlow(_ flow: Flow, at position: Int) {
    flows[position, default: []].append(flow)
  }

  // MARK: Items and positions

  /// The positions an item can stand at; empty when it cannot be kept.
  func positions(of item: Int) -> Range<Int> { frame.positions[item] }

  /// 1 when the item stands at the position or before it.
  func done(_ item: Int, _ position: Int) -> LinearExpression {
    let range = frame.positions[item]
    if range.isEmpty || position < range.lowerBound { return .zero }
    if position >= range.upperBound - 1 { return kept(item) }
    return done[item][position - range.lowerBound].map { LinearExpression($0) } ?? .zero
  }

  /// 1 when the item stands at the position.
  func at(_ item: Int, _ position: Int) -> LinearExpression {
    frame.positions[item].contains(position)
      ? done(item, position) - done(item, position - 1) : .zero
  }

  /// 1 when the item is kept.
  func kept(_ item: Int) -> LinearExpression {
    let range = frame.positions[item]
    if range.isEmpty { return .zero }
    if !problem.entries[item].isOptional { return LinearExpression(constant: 1) }
    return done[item].last.flatMap { $0 }.map { LinearExpression($0) } ?? .zero
  }

  /// The number of items at the position: 1, or 0 where the position is off.
  func occupied(_ position: Int) -> LinearExpression {
    items(at: position).reduce(into: LinearExpression.zero) { $0 += at($1, position) }
  }

  func items(at position: Int) -> [Int] {
    problem.entries.indices.filter { frame.positions[$0].contains(position) }
  }

  private mutating func addDoneColumns() {
    for (item, entry) in problem.entries.enumerated() {
      let range = frame.positions[item]
      let last = entry.isOptional ? range.upperBound : range.upperBound - 1
      var columns: [Variable?] = []
      for position in range.lowerBound..<max(range.lowerBound, last) {
        columns.append(
          addColumn("done[\(entry.id),\(position)]", lower: 0, upper: 1, integer: true) { order in
            order.positions[item] > 0 && order.positions[item] <= position ? 1 : 0
          }
        )
      }
      done.append(columns)
    }
  }

  // MARK: Times

  /// When a position begins; the position after the last is the finish.
  func start(at position: Int) -> LinearExpression { LinearExpression(starts[position - 1]) }

  var finish: LinearExpression { start(at: count + 1) }

  private mutating func addStartColumns() {
    // An event without items has a first position too.
    for position in 1...(positions.upperBound + 1) {
      starts.append(
        addColumn(
          "start[\(position)]",
          lower: 0,
          upper: Double(problem.horizon),
          integer: hasWholeStarts
        ) { order in
          position <= order.sequence.count
            ? order.starts[order.sequence[position - 1]] : order.finish
        }
      )
    }
  }

  /// The length of the item at a position, 0 where the position is off.
  func length(at position: Int) -> LinearExpression {
    var sum = LinearExpression.zero
    for item in items(at: position) { sum += length(of: item, at: position) }
    return sum
  }

  /// The length of an item that stands at a position, 0 when it does not.
  func length(of item: Int, at position: Int) -> LinearExpression {
    var sum = Double(problem.entries[item].preferred) * at(item, position)
    if let under = unders[item]?[position] { sum -= under }
    if let over = overs[item]?[position] { sum += over }
    return sum
  }

  /// The length of an item, 0 when it is dropped.
  func length(of item: Int) -> LinearExpression {
    Double(problem.entries[item].preferred) * kept(item) - underLength(of: item)
      + overLength(of: item)
  }

  /// The steps an item has below its wanted length.
  func underLength(of item: Int) -> LinearExpression {
    underTotals[item].map { LinearExpression($0) } ?? .zero
  }

  /// The steps an item has above its wanted length.
  func overLength(of item: Int) -> LinearExpression {
    overTotals[item].map { LinearExpression($0) } ?? .zero
  }

  func under(_ item: Int, at position: Int) -> LinearExpression? {
    unders[item]?[position].map { LinearExpression($0) }
  }

  func over(_ item: Int, at position: Int) -> LinearExpression? {
    overs[item]?[position].map { LinearExpression($0) }
  }

  private mutating func addLengthColumns() {
    for (item, entry) in problem.entries.enumerated() where !frame.positions[item].isEmpty {
      let wanted = Double(entry.preferred)
      let below = Double(entry.preferred - entry.shortest)
      let above = Double(entry.longest - entry.preferred)
      if below > 0 {
        underTotals[item] = addColumn("under[\(entry.id)]", lower: 0, upper: below, integer: true) {
          order in
          order.isKept(item) ? max(0, wanted - order.lengths[item]) : 0
        }
      }
      if above > 0 {
        overTotals[item] = addColumn("over[\(entry.id)]", lower: 0, upper: above, integer: true) {
          order in
          order.isKept(item) ? max(0, order.lengths[item] - wanted) : 0
        }
      }
      for position in frame.positions[item] {
        if below > 0 {
          unders[item, default: [:]][position] = addColumn(
            "under[\(entry.id),\(position)]",
            lower: 0,
            upper: below
          ) { order in
            order.positions[item] == position ? max(0, wanted - order.lengths[item]) : 0
          }
        }
        if above > 0 {
          overs[item, default: [:]][position] = addColumn(
            "over[\(entry.id),\(position)]",
            lower: 0,
            upper: above
          ) { order in
            order.positions[item] == position ? max(0, order.lengths[item] - wanted) : 0
          }
        }
      }
    }
  }

  /// When an item starts, 0 when it is dropped; makes the columns for it at the first call.
  ///
  ///     start[i] = Σ_p start[i,p],  earliest · at[i,p] ≤ start[i,p] ≤ latest · at[i,p]
  ///     0 ≤ start[p] − start[i,p] ≤ horizon · (1 − at[i,p])
  mutating func start(of item: Int) -> LinearExpression {
    if let known = itemStarts[item] { return known }
    let name = problem.entries[item].id
    let horizon = Double(problem.horizon)
    var sum = LinearExpression.zero
    for position in frame.positions[item] {
      let column = addColumn("start[\(name),\(position)]", lower: 0, upper: horizon) { order in
        order.positions[item] == position ? order.starts[item] : 0
      }
      let here = at(item, position)
      let labels = ["\(name)", "\(position)"]
      addRow(
        "item-start",
        labels + ["earliest"],
        column - Double(frame.earliest[item]) * here,
        lower: 0
      )
      addRow(
        "item-start",
        labels + ["latest"],
        column - Double(frame.latest[item]) * here,
        upper: 0
      )
      addRow("item-start", labels + ["below"], start(at: position) - column, lower: 0)
      addRow(
        "item-start",
        labels + ["meets"],
        start(at: position) - column + horizon * here,
        upper: horizon
      )
      sum += column
    }
    itemStarts[item] = sum
    return sum
  }

  /// When an item ends, 0 when it is dropped.
  mutating func end(of item: Int) -> LinearExpression {
    start(of: item) + length(of: item)
  }
}
