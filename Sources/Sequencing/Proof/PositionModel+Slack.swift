// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel

/// Rows that give way, each by columns that cost: a rule that does not bind.
///
/// A rule adds the same rows whether it binds or not. Where they may give way it asks for a slack,
/// which is 0 for a rule that binds and a column for a soft one.
extension PositionModel {
  /// What rows of a soft rule give way by, in all.
  struct Slack: Sendable {
    /// Items, pairs or places.
    fileprivate(set) var count = LinearExpression.zero
    fileprivate(set) var steps = LinearExpression.zero
  }

  enum SlackUnit {
    case count
    case steps
  }

  /// Adds the rows of a rule so that they give way.
  mutating func addSoftRows(of rule: any Rule) -> Slack {
    slack = Slack()
    rule.addRows(to: &self)
    defer { slack = nil }
    return slack ?? Slack()
  }

  /// Whether the rows being added give way.
  var givesWay: Bool { slack != nil }

  /// By how much a row gives way: a column named `slack[rule,labels]`, or 0 when the rule binds.
  mutating func slack(
    _ rule: RuleIdentifier,
    _ labels: [String],
    _ unit: SlackUnit,
    value: @escaping ColumnValue
  ) -> LinearExpression {
    guard givesWay else { return .zero }
    let name = ([rule.rawValue] + labels).filter { !$0.isEmpty }.joined(separator: ",")
    let column = addColumn("slack[\(name)]", lower: 0, upper: nil, value: value)
    switch unit {
    case .count: slack?.count += column
    case .steps: slack?.steps += column
    }
    return LinearExpression(column)
  }
}
