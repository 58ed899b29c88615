// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GLPKSolver
import LinearModel
import TestSupport
import Testing

@Suite("GLPK survives what kills it", .serialized)
struct ResilienceTests {
  private static func small() -> MixedIntegerModel {
    var model = MixedIntegerModel()
    let x = model.addVariable(named: "x", upper: 3, integer: true)
    let y = model.addVariable(named: "y", upper: 3, integer: true)
    model.addRow(named: "both", 2 * x + 2 * y, .atLeast(5))
    model.minimise(2 * x + 3 * y)
    return model
  }

  private static let answer = SolverAnswer(
    status: .optimal,
    values: [3, 0],
    objective: 6,
    bound: 6
  )

  @Test("An abort is an error with GLPK's reason, and the next solve is right")
  func abort() throws {
    var broken = Self.small()
    broken.addRow(named: "stranger", LinearExpression(Variable(index: 9)), .atMost(1))
    for _ in 0..<200 {
      let error = #expect(throws: SolverError.self) { try GLPK().solveUnchecked(broken) }
      guard case .aborted(let message) = error else {
        Issue.record("not an abort: \(String(describing: error))")
        return
      }
      #expect(message.contains("column index out of range"))
      #expect(try GLPK().solve(Self.small()) == Self.answer)
    }
  }

  @Test("A coefficient that is not a number aborts GLPK, and is refused before")
  func notANumber() throws {
    var broken = Self.small()
    broken.addRow(named: "nan", .nan * Variable(index: 0), .atMost(1))
    #expect(throws: SolverError.invalidModel([.coefficientNotFinite("nan", columnIndex: 0)])) {
      try GLPK().solve(broken)
    }
    #expect(throws: SolverError.self) { try GLPK().solveUnchecked(broken) }
    #expect(try GLPK().solve(Self.small()) == Self.answer)
  }

  @Test("Many solves at once are all right")
  func manyAtOnce() async throws {
    let answers = await withTaskGroup(of: SolverAnswer?.self) { group in
      for _ in 0..<400 {
        group.addTask { try? GLPK().solve(Self.small()) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == [SolverAnswer?](repeating: Self.answer, count: 400))
  }

  @Test("Thousands of solves one after another do not make memory grow")
  func memory() throws {
    try solveAgain(200)
    // Other tests run in the same process: a leak shows in every window, their noise not in all of
    // a dozen. A thread that keeps GLPK's memory leaks some 5 kB, 2.5 MB in a window.
    let growths = try (0..<12).map { _ in
      let before = try Self.residentKilobytes()
      try solveAgain(500)
      return try Self.residentKilobytes() - before
    }
    #expect(try #require(growths.min()) < 1500, "grew by \(growths) kB")
  }

  @Test(
    "10,000 solves, aborts among them, neither crash nor leak",
    .enabled(if: ProcessInfo.processInfo.environment["RUNSHEET_SOAK"] == "1")
  )
  func soak() throws {
    var broken = Self.small()
    broken.addRow(named: "stranger", LinearExpression(Variable(index: 9)), .atMost(1))
    try solveAgain(1000)
    let before = try Self.residentKilobytes()
    for _ in 0..<100 {
      try solveAgain(100)
      #expect(throws: SolverError.self) { try GLPK().solveUnchecked(broken) }
    }
    #expect(try Self.residentKilobytes() - before < 4000)
  }

  private func solveAgain(_ times: Int) throws {
    let model = Self.small()
    for _ in 0..<times {
      guard try GLPK().solve(model) == Self.answer else {
        Issue.record("a wrong answer")
        return
      }
    }
  }

  /// The second number of `/proc/self/statm`, in pages of 4 kB (proc(5)).
  private static func residentKilobytes() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .ascii)
    return try #require(Int(text.split(separator: " ")[1])) * 4
  }
}
