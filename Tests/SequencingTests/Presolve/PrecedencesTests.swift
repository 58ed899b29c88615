// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Which item stands before which: the closure of all precedences.
struct PrecedencesTests {
  /// Three free items in a chain of two rules; the middle one may be dropped or not.
  static func chain(middleIsOptional: Bool) -> PresolveFindings {
    PresolveFindings(
      .tiny(
        [
          .block(
            "chuong-trinh",
            "Chương trình",
            order: .free,
            [
              .talk("bao-cao", "Báo cáo tổng kết", 5),
              .talk("giai-lao", "Giải lao", 5) { if middleIsOptional { $0.optionalValue = .one } },
              .talk("trao-co", "Trao Cờ thi đua", 5),
            ]
          )
        ],
        rules: [
          .before([.item("bao-cao"), .item("giai-lao")], gap: nil),
          .before([.item("giai-lao"), .item("trao-co")], gap: nil),
        ]
      )
    )
  }

  @Test("A chain through an item that must be kept binds its ends")
  func throughMandatory() {
    let findings = Self.chain(middleIsOptional: false)
    #expect(findings.precedes("bao-cao", "trao-co"))
    #expect(!findings.precedes("trao-co", "bao-cao"))
    #expect(findings.positions(of: "bao-cao") == 1..<2)
    #expect(findings.positions(of: "giai-lao") == 2..<3)
    #expect(findings.positions(of: "trao-co") == 3..<4)
  }

  @Test("A chain through an item that may be dropped binds only its neighbours")
  func throughOptional() {
    let findings = Self.chain(middleIsOptional: true)
    #expect(findings.precedes("bao-cao", "giai-lao"))
    #expect(findings.precedes("giai-lao", "trao-co"))
    #expect(!findings.precedes("bao-cao", "trao-co"))
    #expect(findings.positions(of: "trao-co") == 1..<4)
  }

  @Test("An optional item in a circle with one that must be kept has no place")
  func impossible() {
    let findings = PresolveFindings(
      .tiny(
        [
          .block(
            "chuong-trinh",
            "Chương trình",
            order: .free,
            [
              .talk("bao-cao", "Báo cáo tổng kết", 5),
              .talk("giai-lao", "Giải lao", 5) { $0.optionalValue = .one },
            ]
          )
        ],
        rules: [
          .before([.item("bao-cao"), .item("giai-lao")], gap: nil),
          .before([.item("giai-lao"), .item("bao-cao")], gap: nil),
        ]
      )
    )
    #expect(findings.positions(of: "giai-lao").isEmpty)
    #expect(findings.positions(of: "bao-cao") == 1..<2)
    #expect(findings.contradictions.isEmpty)
    #expect(!findings.isContradictory)
  }

  @Test("Two optional items in a circle may each be kept without the other")
  func optionalCircle() throws {
    let event = Event.tiny(
      [
        .block(
          "tham-luan",
          "Tham luận",
          order: .free,
          [
            .talk("nhung", "Tham luận của bà Nhung", 5) { $0.optionalValue = Weight(2) },
            .talk("ngoc", "Tham luận của ông Ngọc", 5) { $0.optionalValue = Weight(3) },
          ]
        )
      ],
      rules: [
        .before([.item("nhung"), .item("ngoc")], gap: nil),
        .before([.item("ngoc"), .item("nhung")], gap: nil),
      ],
      preferences: [.keepOptional]
    )
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.status == .optimal)
    #expect(solution.order == RunningOrder("ngoc 07:30 5", dropping: ["nhung"]))
  }
}
