// SPDX-License-Identifier: GPL-3.0-or-later

/// What an instance minimises or maximises, and the preference that says it.
enum ObjectiveKind: String, Decodable {
  case waiting = "min_waiting_cost"
  case endTime = "min_end_time"
  case totalChangeover = "min_total_changeover"
  case sharedNeighbours = "min_back_to_back_shared"
  case totalValue = "max_total_value"
  case valueLessLateness = "max_value_minus_lateness"

  /// As written in the event file; a value to be won is told as the value that is lost.
  func preference(lateCostFactor: Int) -> String {
    switch self {
    case .waiting: "little_waiting"
    case .endTime: "finish_early"
    case .totalChangeover, .sharedNeighbours: "changeover"
    case .totalValue: "keep_optional"
    case .valueLessLateness: "weighted: { keep_optional: \(lateCostFactor), lateness: 1 }"
    }
  }
}
