// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing

@Suite("Changeover lines")
struct ChangeoverTableTests {
  private static let table = ChangeoverTable(lines: [
    line("lectern", "lectern", 1), line("performance", "any", 3), line("any", "awards", 2),
    line("any", "any", 4), line("start", "band", 0), line("start", "any", 5), line("any", "end", 6),
    line("awards", "end", 0),
    ChangeoverTable.Line(from: "band", to: "awards", changeover: .never),
  ])

  private static func line(_ from: Setup, _ to: Setup, _ minutes: Int) -> ChangeoverTable.Line {
    ChangeoverTable.Line(from: from, to: to, changeover: .takes(Length(minutes: minutes)))
  }

  @Test(
    "the exact pair wins, then the line from the setup, then the line to it, then any -> any",
    arguments: [
      ("lectern", "lectern", 1), ("performance", "floor", 3), ("performance", "awards", 3),
      ("lectern", "awards", 2), ("lectern", "floor", 4), ("start", "band", 0),
      ("start", "awards", 5),
      ("lectern", "end", 6), ("awards", "end", 0), ("start", "end", 0),
    ] as [(Setup, Setup, Int)]
  )
  func exactness(from: Setup, to: Setup, minutes: Int) {
    #expect(Self.table.changeover(from: from, to: to) == .takes(Length(minutes: minutes)))
  }

  @Test("never forbids at its own exactness")
  func neverForbids() {
    #expect(Self.table.changeover(from: "band", to: "awards") == .never)
  }

  @Test("any stands neither for the session's start nor for its end")
  func anyIsNoEnd() {
    let table = ChangeoverTable(lines: [Self.line("any", "any", 9)])
    #expect(table.changeover(from: .start, to: "lectern") == .takes(.zero))
    #expect(table.changeover(from: "lectern", to: .end) == .takes(.zero))
    #expect(table.changeover(from: "lectern", to: "lectern") == .takes(Length(minutes: 9)))
  }

  @Test("without a line nothing is changed over")
  func standsStill() {
    #expect(ChangeoverTable().changeover(from: "lectern", to: "awards") == .takes(.zero))
  }
}
