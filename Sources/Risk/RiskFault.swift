// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Why a simulation cannot be run.
package enum RiskFault: Error, Hashable, Sendable {
  /// So many runs were asked for.
  case badRuns(Int)
  case badSpread(median: Double, sigma: Double, lowest: Double, highest: Double)
  /// A chance that is no number from 0 to 1.
  case badChance(Double)
  /// A moment of an item that the plan does not have.
  case notInPlan(ItemID)
  case tooManyMoments
  /// The plan has no item.
  case emptyPlan

  package func sentence(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var english: String {
    switch self {
    case .badRuns(let runs):
      "\(runs) runs cannot be simulated; 1 to \(Simulation.largestRuns) can"
    case .badSpread(let median, let sigma, let lowest, let highest):
      "no spread: median \(median) from 0 to 1440, sigma \(sigma) from 0 to 2, "
        + "lowest \(lowest) at most highest \(highest)"
    case .badChance(let chance): "\(chance) is no chance from 0 to 1"
    case .notInPlan(let id): "the plan has no item '\(id)'"
    case .tooManyMoments: "at most \(Simulation.largestMoments) moments can be asked for"
    case .emptyPlan: "the plan has no items, so nothing can run late"
    }
  }

  private var vietnamese: String {
    switch self {
    case .badRuns(let runs):
      "không thể mô phỏng \(runs) lần; số lần phải từ 1 đến \(Simulation.largestRuns)"
    case .badSpread(let median, let sigma, let lowest, let highest):
      "phân bố không hợp lệ: median \(median) phải từ 0 đến 1440, sigma \(sigma) từ 0 đến 2, "
        + "lowest \(lowest) không quá highest \(highest)"
    case .badChance(let chance): "\(chance) không phải xác suất từ 0 đến 1"
    case .notInPlan(let id): "phương án không có mục '\(id)'"
    case .tooManyMoments: "chỉ hỏi được tối đa \(Simulation.largestMoments) mốc giờ"
    case .emptyPlan: "phương án không có mục nào, nên không có gì để trễ"
    }
  }
}
