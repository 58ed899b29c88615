// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Vietnam

@Suite("Can Chi")
struct CanChiTests {
  @Test(
    "Years have the names everybody knows",
    arguments: [
      (1945, "Ất Dậu"), (1954, "Giáp Ngọ"), (1968, "Mậu Thân"), (1975, "Ất Mão"),
      (1984, "Giáp Tý"), (2019, "Kỷ Hợi"), (2023, "Quý Mão"), (2043, "Quý Hợi"), (4, "Giáp Tý"),
    ]
  )
  func names(year: Int, name: String) {
    #expect(CanChi(lunarYear: year).vietnameseText == name)
  }

  @Test("The sixty names are all different and come back")
  func cycle() {
    #expect(Set((2000..<2060).map { CanChi(lunarYear: $0).vietnameseText }).count == 60)
    #expect(CanChi(lunarYear: 1959) == CanChi(lunarYear: 2019))
  }
}
