// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import OrderedJSON
import Sequencing

extension SolveStatistics {
  /// One line for each stage, then the size of the model and of the search.
  var lines: String {
    let sizes = "\(columns) columns, \(rows) rows, \(searchSteps) search steps\n"
    let moments =
      [("first plan", firstPlan), ("best plan", bestPlan)] + levels.map { ($0.name, $0.seconds) }
    return stages.map { "\($0.name): \(Self.text($0.seconds)) s\n" }.joined()
      + moments.compactMap { name, seconds in
        seconds.map { "\(name) after \(Self.text($0)) s\n" }
      }.joined() + sizes
  }

  var json: String {
    let stages = stages.map { stage in
      JSONValue.object([
        .init("name", .text(stage.name)), .init("seconds", .number(Self.text(stage.seconds))),
      ])
    }
    let levels = levels.map { level in
      JSONValue.object([
        .init("name", .text(level.name)), .init("seconds", Self.number(level.seconds)),
      ])
    }
    return JSONValue.object([
      .init("stages", .list(stages)),
      .init("first_plan_seconds", Self.number(firstPlan)),
      .init("best_plan_seconds", Self.number(bestPlan)),
      .init("levels", .list(levels)),
      .init("columns", .number(columns)),
      .init("rows", .number(rows)),
      .init("search_steps", .number(searchSteps)),
    ]).prettyText
  }

  private static func number(_ seconds: Double?) -> JSONValue {
    seconds.map { .number(text($0)) } ?? .null
  }

  private static func text(_ seconds: Double) -> String {
    String(format: "%.3f", locale: Locale(identifier: "en_US_POSIX"), seconds)
  }
}
