// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// When each item can start, from its windows and from what has to stand around it.
struct StartWindowsTests {
  @Test("An item starts after the least minutes and changeovers of what must come before it")
  func listed() {
    let findings = PresolveFindings(
      .tiny(
        [
          .talk("chao-co", "Chào cờ, hát Quốc ca", 3...5),
          .talk("khai-mac", "Phát biểu khai mạc", 5...10),
          .talk("be-mac", "Phát biểu bế mạc", 10),
        ],
        changeovers: [
          .turn(.lectern, .lectern, 1), .turn(.start, .lectern, 2), .turn(.lectern, .end, 3),
        ]
      )
    )
    #expect(findings.starts(of: "chao-co") == ClockWindow("07:31", "08:09"))
    #expect(findings.starts(of: "khai-mac") == ClockWindow("07:35", "08:13"))
    #expect(findings.starts(of: "be-mac") == ClockWindow("07:41", "08:19"))
  }

  @Test("A late window pushes what follows, an early one pulls what precedes")
  func windows() {
    let findings = PresolveFindings(
      .tiny([
        .talk("chao-co", "Chào cờ, hát Quốc ca", 5) { $0.starts = ClockWindow("07:50", "") },
        .talk("khai-mac", "Phát biểu khai mạc", 5),
        .talk("be-mac", "Phát biểu bế mạc", 5) { $0.ends = ClockWindow("", "08:10") },
      ])
    )
    #expect(findings.starts(of: "chao-co") == ClockWindow("07:50", "07:55"))
    #expect(findings.starts(of: "khai-mac") == ClockWindow("07:55", "08:00"))
    #expect(findings.starts(of: "be-mac") == ClockWindow("08:00", "08:05"))
  }

  @Test("The hours of a person bound the item, hours too short for it aside")
  func presence() {
    let findings = PresolveFindings(
      .tiny(
        [.talk("nguyet", "Tham luận của ông Nguyệt", 10) { $0.who = ["nguyet"] }],
        people: [
          Person(
            id: "nguyet",
            present: [
              ClockWindow("07:32", "07:35"), ClockWindow("07:40", "07:55"),
              ClockWindow("08:00", "08:15"),
            ]
          )
        ]
      )
    )
    #expect(findings.starts(of: "nguyet") == ClockWindow("07:40", "08:05"))
  }
}
