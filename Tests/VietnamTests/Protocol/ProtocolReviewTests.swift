// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import TestSupport
import Testing
import Vietnam

@Suite("Protocol profiles")
struct ProtocolReviewTests {
  @Test("are chosen by the date of the event, and international has no rule")
  func areChosenByDate() throws {
    let dates = [(2020, 1, 16), (2023, 12, 31), (2024, 1, 1)]
    let profiles = dates.map { date -> ProtocolProfile? in
      var event = Self.event([])
      event.header.protocolProfile = "vietnam"
      event.header.date = CalendarDate(year: date.0, month: date.1, day: date.2)
      return ProtocolProfile(of: event)
    }
    #expect(profiles == [.vietnam2013, .vietnam2013, .vietnam2024])
    var event = Self.event([Self.item("a", .awards)])
    event.header.protocolProfile = "international"
    #expect(ProtocolReview(event)?.findings == [])
    #expect(ProtocolReview(event)?.checklist == [])
    event.header.protocolProfile = "vietnam-1954"
    #expect(ProtocolReview(event) == nil)
    #expect(PreExportReview(event, language: .english).diagnostics == [])
  }

  @Test("have the rules C01 to C27, each with its words and its source")
  func haveEveryRule() {
    for profile in [ProtocolProfile.vietnam2013, .vietnam2024] {
      let rules = ProtocolRule.all(in: profile)
      let ids = (1...27).map { number in number < 10 ? "C0\(number)" : "C\(number)" }
      #expect(rules.map(\.id) == ids)
      for rule in rules {
        #expect(!rule.source(in: profile).isEmpty)
        for language in Language.allCases { #expect(!rule.words(in: language).isEmpty) }
      }
    }
    #expect(ProtocolRule["C07"]?.source(in: .vietnam2013) == "Nghị định 145/2013/NĐ-CP, Điều 26.5")
    #expect(ProtocolRule["C07"]?.source(in: .vietnam2024) == "Nghị định 98/2023/NĐ-CP, Chương III")
  }

  @Test("find nothing in a ceremony that is as it should be")
  func acceptGood() {
    #expect(Self.ids(Self.good) == [])
  }

  @Test("each rule finds what breaks it", arguments: broken)
  func findBroken(id: String, items: [Item]) {
    #expect(Self.ids(items).contains(id), "\(Self.ids(items))")
  }

  static let broken: [(String, [Item])] = [
    ("C01", [item("noi", .speech, ["host"])] + good),
    ("C01", Array(good.dropFirst())),
    ("C02", [good[0], good[2], good[1]] + good[3...]),
    ("C05", [good[0], good[1], award("k", "bang-khen-chu-tich-tinh", collectives: 1)]),
    (
      "C06",
      good + [
        award("a", "co-chinh-phu", collectives: 1),
        award("b", "bang-khen-thu-tuong", collectives: 1),
        award("c", "co-chinh-phu", collectives: 1),
      ]
    ),
    (
      "C07",
      good + [
        award("a", "bang-khen-thu-tuong", collectives: 1),
        award("b", "huan-chuong-lao-dong", collectives: 1),
      ]
    ),
    (
      "C08",
      good + [
        award("a", "bang-khen-thu-tuong", individuals: 1),
        award("b", "bang-khen-thu-tuong", collectives: 1),
      ]
    ),
    ("C11", good + [award("a", "huan-chuong-lao-dong", by: "thu-tuong", collectives: 1)]),
    ("C12", good + [award("a", "co-chinh-phu", by: "chu-tich-nuoc", collectives: 1)]),
    ("C14", good + [award("a", "co-chinh-phu", collectives: 1, who: [])]),
    ("C14", good + [award("a", "co-chinh-phu", collectives: 1, who: ["nobody"])]),
    ("C18", good + [item("trung-uong", .speech, ["guest"]), item("x", .speech, ["host"])]),
    ("C19", good + [item("bao-cao", .report, ["host"], minutes: 25)]),
  ]

  @Test("a reply after a break answers the guest; one of twenty minutes is a summary")
  func acceptBoundary() {
    let items =
      Self.good + [
        Self.item("trung-uong", .speech, ["guest"]), Self.item("nghi", .break),
        Self.item("dap", .reply, ["host"]),
        Self.item("bao-cao", .report, ["host"], minutes: 20),
      ]
    #expect(Self.ids(items) == [])
  }

  @Test("a reason in texts is kept with the finding, which then holds nothing back")
  func takeReasons() throws {
    var event = Self.event(Array(Self.good.dropFirst()))
    let before = try #require(ProtocolReview(event)?.findings.first)
    #expect(before.isBlocking)
    event.texts["bo_qua-c01"] = .everywhere("chào cờ tại sân trước giờ họp")
    let finding = try #require(ProtocolReview(event)?.findings.first)
    #expect(!finding.isBlocking)
    let diagnostic = finding.diagnostic(in: .vietnamese, profile: .vietnam2013)
    #expect(diagnostic.severity == .note)
    #expect(
      diagnostic.message
        == "chương trình không có chào cờ; lý do bỏ qua: chào cờ tại sân trước giờ họp"
    )
  }

  @Test("invitations leave three whole working days")
  func countInvitations() {
    func ids(_ due: Milestone.Due) -> [String] {
      var event = Self.event(Self.good)
      event.milestones = [Milestone(title: "Gửi giấy mời", due: due)]
      return ProtocolReview(event)?.findings.map(\.rule.id) ?? []
    }
    #expect(ids(.before(4, .workingDays)) == [])
    #expect(ids(.before(3, .workingDays)) == ["C21"])
    #expect(ids(.before(5, .days)) == [])
    #expect(ids(.before(3, .days)) == ["C21"])
  }

  @Test("salutations of the organiser's own name two at most")
  func countSalutations() {
    func ids(_ text: String) -> [String] {
      var event = Self.event(Self.good)
      event.texts["vip_cao_nhat"] = .everywhere(text)
      return ProtocolReview(event)?.findings.map(\.rule.id) ?? []
    }
    #expect(ids("đ/c A và đồng chí B") == [])
    #expect(ids("đ/c A, đồng chí B, ông C") == ["C04"])
  }

  static let good = [
    item("chao-co", .salute), item("gioi-thieu", .introduction),
    item("khai-mac", .speech, ["host"]),
    item("tham-luan", .talk, ["host"]),
  ]

  static func ids(_ items: [Item]) -> [String] {
    ProtocolReview(event(items))?.findings.map(\.rule.id) ?? []
  }

  static func event(_ items: [Item]) -> Event {
    var event = SmallCeremony.event
    event.header.protocolProfile = "vietnam-2013"
    event.people = [
      Person(id: "guest", rank: 1), Person(id: "host", rank: 2),
      Person(id: "nobody", name: "Lê Thị Hoa"),
    ]
    event.programme = Programme(items.map { .item($0) })
    return event
  }

  static func item(_ id: ItemID, _ kind: Kind, _ who: [PersonID] = [], minutes: Int = 5) -> Item {
    Item(
      id: id,
      title: "Mục \(id)",
      kind: kind,
      minutes: LengthRange(exactly: Length(minutes: minutes)),
      who: who
    )
  }

  static func award(
    _ id: ItemID,
    _ awardClass: String,
    by: String = "",
    collectives: Int = 0,
    individuals: Int = 0,
    who: [PersonID] = ["host"]
  ) -> Item {
    var item = item(id, .awards, who)
    item.award = Award(
      awardClass: awardClass,
      decidedBy: by,
      collectives: collectives,
      individuals: individuals
    )
    return item
  }
}
