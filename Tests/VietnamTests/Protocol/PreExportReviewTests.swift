// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing
import Vietnam

@Suite("The look before papers go out")
struct PreExportReviewTests {
  @Test("knows all twenty-five things, and answers each")
  func knowsAll() {
    #expect(PreExportCheck.all.map(\.number) == Array(1...25))
    #expect(PreExportCheck.all.allSatisfy { !$0.answers.isEmpty })
    for check in PreExportCheck.all {
      for case .rule(let id) in check.answers {
        #expect(ProtocolRule[id] != nil, "\(check.number)")
      }
    }
  }

  @Test("finds each of its own", arguments: Self.cases)
  func finds(code: String, change: Int) {
    var event = ProtocolReviewTests.event(ProtocolReviewTests.good)
    var items = ProtocolReviewTests.good
    switch change {
    case 0: event.people.append(Person(id: "dai", role: "Đài truyền hình"))
    case 1: items.append(ProtocolReviewTests.item("phim", .film))
    case 2:
      var award = ProtocolReviewTests.award(
        "k",
        "bang-khen-thu-tuong",
        individuals: 1,
        who: ["nobody"]
      )
      award.award?.recipients = [.init(name: "Lê Thị Hoa", category: .individual)]
      items.append(award)
    case 3: items.append(ProtocolReviewTests.item("noi", .speech, ["host"]))
    case 4: event.people.append(Person(id: "z", rank: 1))
    case 5: event.people.append(Person(id: "z", name: "BCH Đoàn"))
    case 6: event.people += [Person(id: "y", name: "Tỉnh uỷ"), Person(id: "z", name: "Tỉnh ủy")]
    case 7:
      var (first, second) = (
        ProtocolReviewTests.item("a", .talk), ProtocolReviewTests.item("b", .talk)
      )
      first.tags = ["an-ninh", "tap-the"]
      second.tags = ["tap-the", "an-ninh"]
      items += [first, second]
    case 8:
      items.append(ProtocolReviewTests.award("k", "co-chinh-phu", collectives: 2))
      items[items.count - 1].minutes = LengthRange(exactly: Length(minutes: 41))
    case 9:
      var award = ProtocolReviewTests.award("k", "co-chinh-phu", collectives: 2)
      award.award?.batch = event.stage.positions + 1
      items.append(award)
    case 10: items += [ProtocolReviewTests.item("p", .film), ProtocolReviewTests.item("q", .film)]
    case 11:
      event.milestones = [
        Milestone(title: "Tổng duyệt", due: .before(1, .days)),
        Milestone(title: "tổng  duyệt", due: .before(2, .days)),
      ]
    default: event.session.ends = ClockTime(hour: 7, minute: 50)
    }
    event.programme = Programme(items.map { .item($0) })
    var clock = event.session.starts
    let order = RunningOrder(
      placements: items.map { item in
        defer { clock = clock + item.minutes.preferred }
        return .init(item: item.id, start: clock, length: item.minutes.preferred)
      }
    )
    let found = PreExportReview(event, order: order, language: .vietnamese).diagnostics
    #expect(found.map(\.code).contains(code), "\(found.map(\.code))")
    let all = PreExportCheck.all.flatMap(\.answers)
    for diagnostic in found {
      #expect(all.contains(.review(diagnostic.code)), "\(diagnostic.code)")
    }
  }

  static let cases = [
    ("person-without-item", 0), ("item-without-person", 1), ("presenter-receives", 2),
    ("back-to-back", 3), ("people-not-by-rank", 4), ("unpronounceable", 5), ("two-spellings", 6),
    ("same-field", 7), ("awards-long", 8), ("batch-over-stage", 9), ("film-after-film", 10),
    ("two-leads", 11), ("no-reserve", 12),
  ]

  @Test("says nothing for an event without a profile")
  func isSilent() {
    var event = ProtocolReviewTests.event([ProtocolReviewTests.item("phim", .film)])
    event.header.protocolProfile = "international"
    #expect(PreExportReview(event, language: .english).diagnostics == [])
  }
}
