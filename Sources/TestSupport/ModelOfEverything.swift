// SPDX-License-Identifier: GPL-3.0-or-later

package import LinearModel

extension MixedIntegerModel {
  /// Every kind of column, row and number that the texts must carry; its optimum is −101.15.
  package static var ofEverything: MixedIntegerModel {
    var model = MixedIntegerModel()
    let opens = model.addBinary(named: "at[đại-biểu,1]")
    let count = model.addVariable(named: "count", lower: -3, upper: 7, integer: true)
    let many = model.addVariable(named: "many", integer: true)
    let debt = model.addVariable(named: "debt[e1]", lower: nil, upper: -2, integer: true)
    let drift = model.addVariable(named: "e1", lower: nil)
    let length = model.addVariable(named: "free", lower: 0.1, upper: 1e20)
    let fixed = model.addVariable(named: "3-fixed", lower: 2.5, upper: 2.5)
    let below = model.addVariable(named: "inf", lower: nil, upper: -0.25)
    _ = model.addVariable(named: "unused", lower: 1, upper: 4)
    model.addRow(
      named: "speaker-presence[trung-uong]",
      1.5 * count + many - 2 * opens,
      .between(-4, 20)
    )
    model.addRow(named: "end", many + debt, .atMost(30), origin: "event.yaml:41")
    model.addRow(named: "tie[a,b]", drift - length + 1, .equal(0))
    model.addRow(named: "at-least", debt + below - drift, .atLeast(-60))
    model.addRow(named: "nothing-asked", drift + fixed)
    model.addRow(named: "empty", .zero, .atMost(1))
    model.addRow(named: "tiny", 1e-7 * drift + 0.1 * length, .atMost(1e6))
    model.minimise(count - many + debt * 0.5 + below - 12.25 + 0 * opens)
    return model
  }
}
