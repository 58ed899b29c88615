// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Testing

@Suite("Sweeps")
struct SweepTests {
  @Test(
    "the values from one to another",
    arguments: [
      ("programme.x.minutes=5..7", ["5", "6", "7"]),
      ("programme.x.minutes=5..10:2", ["5", "7", "9"]),
      ("session.ends=11:00..11:45:15", ["11:00", "11:15", "11:30", "11:45"]),
      ("session.ends=11h00..11h02", ["11:00", "11:01", "11:02"]),
      ("session.ends=11:00:00..11:00:30:15s", ["11:00", "11:00:15", "11:00:30"]),
      ("programme.x.minutes=2'..3':30s", ["2", "2'30", "3"]),
      ("stage.positions=4..4", ["4"]),
    ]
  )
  func values(text: String, values: [String]) throws {
    let sweep = try Sweep(text)
    #expect((0..<sweep.count).map(sweep.value) == values)
    #expect(sweep.paths == text.prefix { $0 != "=" })
  }

  @Test(
    "what is no sweep is refused",
    arguments: [
      "session.ends", "session.ends=11:00", "session.ends=11:30..11:00", "x=5..4", "x=1..5:0",
      "x=1..5:-1", "x=a..b", "=1..2", "x=1..11:00", "x=1..", "x=..5", "x=",
    ]
  )
  func refused(text: String) {
    #expect(throws: Sweep.Problem.self) { try Sweep(text) }
  }

  @Test("an empty sweep says so in both languages")
  func emptyIsTold() {
    do throws(Sweep.Problem) {
      _ = try Sweep("x=9..5")
      Issue.record("it was taken")
    } catch {
      #expect(error.text(in: .english).contains("is empty"))
      #expect(error.text(in: .vietnamese).contains("không có giá trị nào"))
    }
  }
}
