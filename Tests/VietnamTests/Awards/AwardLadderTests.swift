// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Vietnam

@Suite("Award ladder")
struct AwardLadderTests {
  @Test("Ranks never fall from the top of the list to its end, and no class stands twice")
  func order() {
    let rungs = AwardLadder.rungs
    #expect(rungs.map(\.rank) == rungs.map(\.rank).sorted())
    #expect(Set(rungs.map(\.rank)) == Set(1...11))
    #expect(Set(rungs.map(\.awardClass)).count == rungs.count)
  }

  @Test(
    "A class is found by what it begins with",
    arguments: [
      ("huan-chuong-lao-dong", 3), ("huan-chuong-lao-dong-hang-nhat", 3), ("co-chinh-phu", 5),
      ("bang-khen-thu-tuong", 6), ("co-ubnd-tinh", 8), ("bang-khen-chu-tich-tinh", 11),
      ("certificate", nil),
    ] as [(String, Int?)]
  )
  func lookUp(awardClass: String, rank: Int?) {
    #expect(AwardLadder.rung(ofClass: awardClass)?.rank == rank)
  }

  @Test("Only the President's awards call the recipients up before the decision is read")
  func callUp() {
    for rung in AwardLadder.rungs {
      #expect((rung.callUp == .beforeReading) == (rung.decidedBy == .president))
    }
  }
}
