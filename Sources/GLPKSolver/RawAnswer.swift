// SPDX-License-Identifier: GPL-3.0-or-later

/// What GLPK says, unchecked.
struct RawAnswer: Sendable {
  var status: SolverStatus
  var values: [Double]?
  var bound: Double?
  /// Whether the values are those of a run that has not ended.
  var isProvisional = false
  /// GLPK's words when it gave up; the rest means nothing then.
  var abortion: String?

  init(
    status: SolverStatus,
    values: [Double]? = nil,
    bound: Double? = nil,
    abortion: String? = nil
  ) {
    self.status = status
    self.values = values
    self.bound = bound
    self.abortion = abortion
  }

  static let unknown = RawAnswer(status: .unknown)
}
