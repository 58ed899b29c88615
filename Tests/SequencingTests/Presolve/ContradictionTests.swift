// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import Testing

/// Reasons, found without a solver, that no running order can exist.
struct ContradictionTests {
  /// A contradiction as it is told.
  struct Reason: Hashable {
    let code: String
    let vietnamese: Words
    let english: Words

    init(_ code: String, vi: Words, en: Words) {
      self.code = code
      vietnamese = vi
      english = en
    }
  }

  static func reasons(of event: Event) throws -> [Reason] {
    let outcome = try Sequencer().solve(event, control: SolveControl())
    #expect(outcome.solution.status == .infeasible)
    #expect(outcome.solution.order == nil)
    return outcome.contradictions.map {
      Reason($0.code, vi: $0.words(.vietnamese), en: $0.words(.english))
    }
  }

  @Test("A stage that turns faster by way of another item is no reason")
  func fasterByWayOfAnotherItem() throws {
    let event = Event.tiny(
      [
        .talk("nhung", "Tham luận của bà Nhung", 8),
        .talk("phim", "Phim tài liệu", 0, kind: .film) { $0.optionalValue = .one },
        .talk("ngoc", "Tham luận của ông Ngọc", 7) { $0.ends = ClockWindow("", "07:45") },
      ],
      changeovers: [
        .turn("lectern", "lectern", 3), .turn("lectern", "screen", 0),
        .turn("screen", "lectern", 0),
      ]
    )
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.order == RunningOrder("nhung 07:30 8", "phim 07:38 0", "ngoc 07:38 7"))
  }

  @Test("Items that must stand before one another in a circle")
  func precedenceCycle() throws {
    let event = Event.tiny(
      [
        .talk("bao-cao", "Báo cáo tổng kết", 5), .talk("giai-lao", "Giải lao", 5),
        .talk("trao-co", "Trao Cờ thi đua", 5),
      ],
      rules: [.before([.item("trao-co"), .item("bao-cao")], gap: nil)]
    )
    #expect(
      try Self.reasons(of: event) == [
        Reason(
          "precedence-cycle",
          vi: Words(
            "các mục phải đứng trước nhau theo vòng tròn: “Báo cáo tổng kết” → “Trao Cờ thi đua” → “Báo cáo tổng kết”",
            remedy: "Bỏ hoặc đảo ngược một trong các thứ tự này"
          ),
          en: Words(
            "these items have to stand before one another in a circle: “Báo cáo tổng kết” → “Trao Cờ thi đua” → “Báo cáo tổng kết”",
            remedy: "Take out or turn round one of these orders"
          )
        )
      ]
    )
    let notes = PresolveFindings(event).contradictions.flatMap { $0.notes(.vietnamese) }
    #expect(
      notes.map(\.message) == [
        "“Báo cáo tổng kết” phải đứng trước “Trao Cờ thi đua”",
        "“Trao Cờ thi đua” phải đứng trước “Báo cáo tổng kết”",
      ]
    )
  }

  @Test("Items and changeovers that are longer than the session")
  func totalTooLong() throws {
    let event = Event.tiny(
      [.talk("nhung", "Tham luận của bà Nhung", 30), .talk("ngoc", "Tham luận của ông Ngọc", 30)],
      changeovers: [.turn(.lectern, .lectern, 1)]
    )
    #expect(
      try Self.reasons(of: event) == [
        Reason(
          "total-too-long",
          vi: Words(
            "2 mục bắt buộc cần ít nhất 61 phút (60 phút mục, 1 phút chuyển sân khấu); phiên chỉ có 60 phút",
            remedy: "Bớt 1 phút, hoặc cho phiên kết thúc muộn hơn"
          ),
          en: Words(
            "the 2 items that must be kept need at least 61 minutes (60 minutes of items, 1 minute of changeovers); the session has 60 minutes",
            remedy: "Take out 1 minute, or end the session later"
          )
        )
      ]
    )
  }

  @Test("One item that is longer than the session")
  func oneItemTooLong() throws {
    let event = Event.tiny([.talk("nhung", "Tham luận của bà Nhung", 65)])
    #expect(
      try Self.reasons(of: event).map(\.english) == [
        Words(
          "the 1 item that must be kept needs at least 65 minutes; the session has 60 minutes",
          remedy: "Take out 5 minutes, or end the session later"
        )
      ]
    )
  }

  @Test("Exactly as long as the session is not too long")
  func totalFits() throws {
    let event = Event.tiny([.talk("nhung", "Tham luận của bà Nhung", 60)])
    let solution = try Sequencer().solve(event, control: SolveControl()).solution
    #expect(solution.order == RunningOrder("nhung 07:30 60"))
  }

  @Test("A window that lies outside the session")
  func windowOutside() throws {
    let event = Event.tiny([
      .talk("khai-mac", "Phát biểu khai mạc", 5) { $0.starts = ClockWindow("", "07:20") }
    ])
    #expect(
      try Self.reasons(of: event) == [
        Reason(
          "window-outside-session",
          vi: Words(
            "“Phát biểu khai mạc” phải bắt đầu chậm nhất 07:20 và cần ít nhất 5 phút, nhưng phiên diễn ra từ 07:30 đến 08:30",
            remedy: "Nới khoảng giờ này 10 phút, hoặc sửa giờ của phiên"
          ),
          en: Words(
            "“Phát biểu khai mạc” has to start by 07:20 and needs at least 5 minutes, but the session is from 07:30 to 08:30",
            remedy: "Widen this window by 10 minutes, or change the session's hours"
          )
        )
      ]
    )
  }

  @Test(
    "A window leaves room inside the session, or not, by a minute",
    arguments: [("08:25", false), ("08:26", true)]
  )
  func windowAtTheEnd(start: String, isOutside: Bool) throws {
    let event = Event.tiny(
      [.talk("be-mac", "Phát biểu bế mạc", 5)],
      rules: [.at(.item("be-mac"), starts: ClockWindow(start, ""), ends: .open)]
    )
    let codes = PresolveFindings(event).contradictions.map(\.code)
    #expect(codes == (isOutside ? ["window-outside-session"] : []))
  }

  @Test("A person who is away when the item could be")
  func personAway() throws {
    let event = Event.tiny(
      [
        .talk("nguyet", "Tham luận của ông Nguyệt", 10) {
          $0.who = ["nguyet"]
          $0.ends = ClockWindow("", "08:00")
        }
      ],
      people: [
        Person(
          id: "nguyet",
          name: "Nông Văn Nguyệt",
          honorific: "Ông",
          present: [ClockWindow("", "07:35"), ClockWindow("07:55", "")],
          place: SourcePlace(line: 12, column: 3)
        )
      ]
    )
    #expect(
      try Self.reasons(of: event) == [
        Reason(
          "person-away",
          vi: Words(
            "Ông Nông Văn Nguyệt chỉ có mặt đến 07:35 và từ 07:55, không xếp được “Tham luận của ông Nguyệt” (ít nhất 10 phút, kết thúc chậm nhất 08:00)",
            remedy: "Sửa giờ có mặt, khoảng giờ của mục, hoặc cử người khác"
          ),
          en: Words(
            "Ông Nông Văn Nguyệt is there only until 07:35 and from 07:55 on, where “Tham luận của ông Nguyệt” (at least 10 minutes, to end by 08:00) does not fit",
            remedy: "Correct the hours or the item's window, or ask somebody else"
          )
        )
      ]
    )
    let notes = PresolveFindings(event).contradictions.flatMap { $0.notes(.english) }
    #expect(
      notes == [
        .init("the hours are given here", at: SourcePlace(line: 12, column: 3))
      ]
    )
  }

  @Test(
    "A person is there long enough, or not, by a minute",
    arguments: [("07:40", false), ("07:39", true)]
  )
  func personAwayByAMinute(leaves: String, isAway: Bool) {
    let event = Event.tiny(
      [.talk("nguyet", "Tham luận của ông Nguyệt", 10...15) { $0.who = ["nguyet"] }],
      people: [Person(id: "nguyet", present: [ClockWindow("", leaves)])]
    )
    #expect(PresolveFindings(event).contradictions.map(\.code) == (isAway ? ["person-away"] : []))
  }

  @Test("An item that what surrounds it leaves no room")
  func noRoom() throws {
    let event = Event.tiny([
      .talk("bao-cao", "Báo cáo tổng kết", 20), .talk("phong-su", "Phóng sự", 10),
      .talk("trung-uong", "Phát biểu của lãnh đạo Trung ương", 10) {
        $0.ends = ClockWindow("", "08:05")
      },
      .talk("be-mac", "Phát biểu bế mạc", 5),
    ])
    #expect(
      try Self.reasons(of: event) == [
        Reason(
          "no-room",
          vi: Words(
            "“Phát biểu của lãnh đạo Trung ương” sớm nhất bắt đầu được lúc 08:00 (sau 2 mục phải đứng trước), nhưng phải bắt đầu chậm nhất lúc 07:55 (còn 1 mục phải đứng sau)",
            remedy: "Bớt ít nhất 5 phút ở các mục đứng trước, hoặc nới khoảng giờ"
          ),
          en: Words(
            "“Phát biểu của lãnh đạo Trung ương” can start at 08:00 at the earliest (2 items have to come before it), but has to start by 07:55 (1 item has to come after it)",
            remedy: "Take at least 5 minutes out of what comes before, or widen its window"
          )
        )
      ]
    )
  }

  @Test("An item with two windows that do not meet")
  func noRoomAlone() throws {
    let event = Event.tiny([
      .talk("trao-co", "Trao Cờ thi đua", 10) {
        $0.starts = ClockWindow("08:00", "")
        $0.ends = ClockWindow("", "08:07")
      }
    ])
    #expect(
      try Self.reasons(of: event) == [
        Reason(
          "no-room",
          vi: Words(
            "“Trao Cờ thi đua” sớm nhất bắt đầu được lúc 08:00, nhưng phải bắt đầu chậm nhất lúc 07:57",
            remedy: "Nới khoảng giờ 3 phút"
          ),
          en: Words(
            "“Trao Cờ thi đua” can start at 08:00 at the earliest, but has to start by 07:57",
            remedy: "Widen its window by 3 minutes"
          )
        )
      ]
    )
  }
}
