// SPDX-License-Identifier: GPL-3.0-or-later

import LinearModel
import Testing

@Suite("Violations of a point")
struct ViolationTests {
  private let model: MixedIntegerModel = {
    var model = MixedIntegerModel()
    let x = model.addVariable(named: "x", lower: 0, upper: 10, integer: true)
    let y = model.addVariable(named: "y", lower: nil)
    model.addRow(named: "both", x + y, .between(2, 1000))
    model.addRow(named: "shifted", x - y + 5, .atMost(20))
    model.minimise(x + 2 * y - 1)
    return model
  }()

  @Test("A point on every bound holds")
  func holds() {
    #expect(model.violations(of: [8.5, -6.5], tolerance: Tolerance(0.5)) == [])
    #expect(model.violations(of: [2, 0], tolerance: .none) == [])
    #expect(model.violations(of: [10, -5], tolerance: .none) == [])
    #expect(model.objectiveValue(of: [10, -5]) == -1)
  }

  @Test("Everything broken is named, columns before rows")
  func breaks() {
    let expected: [Violation] = [
      .columnAbove("x", value: 10.5, upper: 10),
      .notWhole("x", value: 10.5),
      .rowBelow("both", value: 0.5, lower: 2),
      .rowAbove("shifted", value: 20.5, upper: 15),
    ]
    #expect(model.violations(of: [10.5, -10], tolerance: .none) == expected)
    #expect(
      model.violations(of: [-1, 2000], tolerance: .none) == [
        .columnBelow("x", value: -1, lower: 0), .rowAbove("both", value: 1999, upper: 1000),
      ]
    )
  }

  @Test("The tolerance grows with the bound, not below 1")
  func tolerance() {
    #expect(model.violations(of: [0, 1000.9], tolerance: Tolerance(1e-3)) == [])
    #expect(model.violations(of: [0, 1001.1], tolerance: Tolerance(1e-3)).count == 1)
    #expect(model.violations(of: [-1.1e-3, 2.1], tolerance: Tolerance(1e-3)).count == 2)
  }

  @Test("A point of the wrong length, or with no number in it, is told as that only")
  func unusable() {
    #expect(model.violations(of: [1], tolerance: .none) == [.count(found: 1, expected: 2)])
    #expect(model.violations(of: [.nan, 1], tolerance: .none) == [.notFinite("x")])
    #expect(model.violations(of: [20, .infinity], tolerance: .none) == [.notFinite("y")])
  }
}
