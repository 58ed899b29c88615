// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import OrderedJSON
import Sequencing

extension SolveStatistics {
  /// One line for each stage, then the size of the model and of the search.
  var lines: String {
    let sizes = "\(columns) columns, \(rows) rows, \(searchSteps) search steps\n"
    return stages.map { "\($0.name): \(Self.text($0.seconds)) s\n" }.joined() + sizes
  }

  var json: String {
    let stages = stages.map { stage in
      JSONValue.object([
        .init("name", .text(stage.name)), .init("seconds", .number(Self.text(stage.seconds))),
      ])
    }
    return JSONValue.object([
      .init("stages", .list(stages)),
      .init("columns", .number(columns)),
      .init("rows", .number(rows)),
      .init("search_steps", .number(searchSteps)),
    ]).prettyText
  }

  private static func text(_ seconds: Double) -> String {
    String(format: "%.3f", locale: Locale(identifier: "en_US_POSIX"), seconds)
  }
}
