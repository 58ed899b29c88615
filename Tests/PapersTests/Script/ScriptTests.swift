// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation
import OrderedJSON
import PaperFormats
import Papers
import TestSupport
import Testing
import Vietnam

@Suite("The announcer's script")
struct ScriptTests {
  @Test("is held back while something is missing, and says what to fill in and where")
  func isHeldBack() throws {
    let scenario = try Scenario("lang-son-2019")
    let missing = Self.paper(scenario.order, scenario.event).outcome.missing
    #expect(
      missing.map(\.key) == [
        "people.central-leader.name", "people.province-chair.name", "people.province-leader.name",
        "texts.nguoi_cong_bo", "programme.kt-huan-chuong.award.recipients",
        "texts.so_quyet_dinh-kt-huan-chuong", "texts.ngay_quyet_dinh-kt-huan-chuong",
        "texts.so_quyet_dinh-kt-co-chinh-phu", "texts.ngay_quyet_dinh-kt-co-chinh-phu",
        "programme.kt-co-chinh-phu.award.recipients",
        "texts.so_quyet_dinh-kt-bang-khen-tt", "texts.ngay_quyet_dinh-kt-bang-khen-tt",
        "programme.kt-bang-khen-tt.award.recipients",
        "texts.so_quyet_dinh-kt-co-tinh", "texts.ngay_quyet_dinh-kt-co-tinh",
        "programme.kt-co-tinh.award.recipients",
        "texts.so_quyet_dinh-kt-bang-khen-tinh", "texts.ngay_quyet_dinh-kt-bang-khen-tinh",
        "programme.kt-bang-khen-tinh.award.recipients", "texts.so_cum",
      ]
    )
    #expect(
      missing.last?.message(in: .vietnamese)
        == "texts.so_cum: chưa có, cần cho “Ký kết giao ước thi đua năm 2020”"
    )
  }

  @Test("is complete once everything is filled in, without a gap in it")
  func isComplete() throws {
    let event = try Self.filled()
    let document = try #require(Self.paper(event.order, event.event).outcome.document)
    let text = PaperFormat.text.write(document)
    #expect(!text.contains("«……"))
    #expect(text.contains("đại diện 8 cụm thi đua"))
  }

  @Test("asks for the name of one who holds an office, and lets a body send somebody")
  func asksForNamesOfOffices() throws {
    var filled = try Self.filled()
    let index = try #require(filled.event.people.firstIndex { $0.id == "home-affairs" })
    filled.event.people[index] = Person(id: "home-affairs", role: "Hiệu trưởng Trường THPT")
    let missing = Self.paper(filled.order, filled.event).outcome.missing
    #expect(missing.map(\.key) == ["people.home-affairs.name"])
    filled.event.people[index].role = "Trường THPT Chu Văn An"
    #expect(Self.paper(filled.order, filled.event).outcome.missing.isEmpty)
  }

  @Test("never has the announcer say đ/c or UBND, whatever the event writes")
  func saysNoAbbreviation() throws {
    var filled = try Self.filled()
    for index in filled.event.people.indices {
      filled.event.people[index].honorific = "Đ/c"
      filled.event.people[index].organisation = "UBND, HĐND TP Lạng Sơn"
    }
    let lines = try Self.lines(filled.order, filled.event)
    for line in lines {
      for short in ["đ/c", "Đ/c", "UBND", "HĐND", "TP "] {
        #expect(!line.contains(short), "\(line)")
      }
    }
    #expect(lines.contains { $0.contains("đồng chí Nguyễn Văn An") })
  }

  @Test("calls the hall back before the break is over, and asks every group for its photograph")
  func speaksInTime() throws {
    let scenario = try Scenario("lang-son-2019")
    let rows = try Self.table(scenario.order, scenario.event, draft: true).rows
    func said(_ key: String) -> [Table.Row] { rows.filter { $0["template"].pageText == key } }
    let pause = try #require(
      Timetable(scenario.order, of: scenario.event).entries.first { $0.item.kind == .break }
    )
    let recall = try #require(said("resume").first)
    #expect(recall["time"] == .clock(pause.end - Length(minutes: 3)))
    let next = try #require(
      Timetable(scenario.order, of: scenario.event).entries.first { $0.start >= pause.end }
    )
    #expect(recall["line"].pageText.contains("lúc \(next.start.hour) giờ \(next.start.minute)"))
    let batches = AwardProcession(scenario.order, of: scenario.event).batches
    #expect(said("award_photo").count == batches.count)
  }

  @Test("asks for the words of a decision whose id is the organiser's own, and says who receives")
  func namesAuthoritiesAndRecipients() throws {
    var filled = try Self.filled()
    filled.event.programme = filled.event.programme.mapping(items: { item in
      var item = item
      item.award?.decidedBy = "giam-doc-so"
      return item
    })
    let missing = Self.paper(filled.order, filled.event).outcome.missing
    #expect(missing.map(\.key) == ["texts.cap_quyet_dinh-giam-doc-so"])
    filled.event.texts["cap_quyet_dinh-giam-doc-so"] = .everywhere("Giám đốc Sở Nội vụ")
    let lines = try Self.lines(filled.order, filled.event)
    #expect(lines.contains { $0.contains("Giám đốc Sở Nội vụ tặng") })
    // Nobody is a household, and a group of units is not one of people.
    #expect(lines.contains { $0.contains("chúc mừng các tập thể, cá nhân") })
    #expect(lines.contains { $0.contains("các tập thể vừa nhận thưởng cùng chụp ảnh") })
    #expect(!lines.contains { $0.contains("gia đình vừa") })
  }

  @Test("speaks of emulation only where the event is about it")
  func knowsItsSubject() throws {
    var scenario = try Self.filled()
    let sentence = "Năm 2019, phong trào thi đua"
    #expect(try Self.lines(scenario.order, scenario.event).contains { $0.contains(sentence) })
    scenario.event.header.title = "Lễ kỷ niệm 50 năm thành lập trường"
    #expect(try !Self.lines(scenario.order, scenario.event).contains { $0.contains(sentence) })
  }

  @Test(
    "invites nobody twice to the same thing",
    arguments: ["lang-son-2019", "school-awards-night"]
  )
  func invitesOnce(name: String) throws {
    let scenario = try Scenario(name)
    let table = try Self.table(scenario.order, scenario.event, draft: true)
    let isVietnamese = scenario.event.language == .vietnamese
    for item in scenario.event.programme.items where item.kind == .talk {
      let invitations = table.rows.filter {
        ["talk_collective", "talk_household", "talk_individual"].contains($0["template"].pageText)
          && $0["id"].pageText == item.id.rawValue
      }
      #expect(invitations.count == 1, "\(item.id)")
      let name = scenario.event[item.who[0]].map { $0.name.isEmpty ? $0.role : $0.name } ?? ""
      let calls = table.rows.filter {
        $0["line"].pageText.contains(isVietnamese ? "kính mời" : "May I invite")
          && $0["line"].pageText.contains(name)
      }
      // A collective's name is spelled out for the mouth, so it may not be found as written.
      #expect(calls.count <= 1, "\(name)")
    }
  }

  @Test("calls recipients of the State President up before the reading, all others after it")
  func callsByAuthority() throws {
    let filled = try Self.filled()
    let table = try Self.table(filled.order, filled.event, draft: false)
    func templates(_ item: String) -> [String] {
      table.rows.filter { $0["id"].pageText == item }.map { $0["template"].pageText }
    }
    #expect(
      templates("kt-huan-chuong") == [
        "awards_in", "award_president", "award_decision_in_full", "award_presenter",
        "award_photo", "award_batch_next", "award_photo",
      ]
    )
    // The same leader hands over again and is on the stage already.
    #expect(templates("kt-co-chinh-phu") == ["award_decision", "award_call", "award_photo"])
    #expect(
      templates("kt-bang-khen-tinh") == [
        "award_decision", "award_representative", "award_call", "award_presenter", "award_photo",
        "awards_out",
      ]
    )
  }

  @Test("follows the order: another order leads from one to the other in other words")
  func followsOrder() throws {
    let small = SmallCeremony.event
    let table = try Self.table(SmallCeremony.order, small, draft: true)
    let templates = table.rows.map { $0["template"].pageText }.filter { !$0.isEmpty }
    #expect(
      templates == [
        "pre_announce", "pre_announce", "performance_in", "performance_out", "ceremony_next",
        "flag",
        "reason", "programme", "talks_in", "talk_individual", "talk_thanks", "break", "resume",
        "talks_resume", "talk_individual", "talk_thanks", "talks_out", "film_in", "film_out",
        "speech_in", "thanks", "close",
      ]
    )
    // Without the break the second speaker stands by during the first talk.
    var placements = SmallCeremony.order.placements
    placements.removeAll { $0.item == "giai-lao" }
    let direct = try Self.table(RunningOrder(placements: placements), small, draft: true)
    #expect(
      direct.rows.contains { $0["line"].pageText == "Xin mời ông Nông Văn Nguyệt chuẩn bị. †" }
    )
  }

  @Test("greets and introduces only who is there at that hour")
  func greetsThosePresent() throws {
    let scenario = try Scenario("school-awards-night")
    let table = try Self.table(scenario.order, scenario.event, draft: true)
    let welcome = table.rows.filter { $0["id"].pageText == "greeting" }.map { $0["line"].pageText }
    // The Mayor comes at 18:50; the greeting is at 18:43.
    #expect(!welcome.contains { $0.contains("Lindqvist") })
    #expect(welcome.contains("Dr Okafor, Head Teacher."))
  }

  @Test("takes values as text: markup, Mustache and private characters do nothing")
  func takesValuesAsText() throws {
    var filled = try Self.filled()
    filled.event.header.shortTitle = "Hội nghị <b>&amp;</b> {{gio_ket_thuc}} \u{E000}x\u{E001}"
    let lines = try Self.lines(filled.order, filled.event)
    #expect(lines[0].contains("Hội nghị <b>&amp;</b> {{gio_ket_thuc}} x sẽ bắt đầu"))
  }

  @Test("sets an organiser's own words for an item in place of ours")
  func takesOwnWords() throws {
    var scenario = try Scenario("school-awards-night").event
    let order = try Scenario("school-awards-night").order
    let entries = scenario.programme.entries.map { entry -> Programme.Entry in
      guard case .item(var item) = entry, item.id == "mayor-speech" else { return entry }
      item.script = "And now (fanfare) {{nguoi_ngan}}!"
      return .item(item)
    }
    scenario.programme = Programme(entries)
    let lines = try Self.lines(order, scenario, draft: true)
    #expect(lines.contains("And now (fanfare) Councillor Lindqvist!"))
  }

  static func paper(
    _ order: RunningOrder,
    _ event: Event,
    draft: Bool = false,
    templates: ScriptTemplates = ScriptTemplates()
  ) -> MCScriptPaper {
    MCScriptPaper(
      order,
      of: event,
      templates: templates,
      language: event.language,
      draft: draft,
      program: "runsheet"
    )
  }

  static func table(_ order: RunningOrder, _ event: Event, draft: Bool) throws -> Table {
    let document = try #require(paper(order, event, draft: draft).outcome.document)
    return try #require(document.principalTable)
  }

  static func lines(
    _ order: RunningOrder,
    _ event: Event,
    draft: Bool = false
  ) throws -> [String] {
    try table(order, event, draft: draft).rows.map { $0["line"].pageText }.filter { !$0.isEmpty }
  }

  struct Filled {
    var event: Event
    let order: RunningOrder
  }

  /// Lạng Sơn with invented names and numbers for everything the plan leaves open.
  static func filled() throws -> Filled {
    let scenario = try Scenario("lang-son-2019")
    var event = scenario.event
    let names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"]
    let leaders = ["central-leader", "province-chair", "province-leader"]
    for index in event.people.indices {
      guard let leader = leaders.firstIndex(of: event.people[index].id.rawValue) else { continue }
      event.people[index].name = names[leader]
    }
    event.programme = Programme(event.programme.entries.map(named))
    event.texts = [
      "nguoi_cong_bo": .everywhere("đồng chí Hoàng Thị Dung, Giám đốc Sở Nội vụ"),
      "so_cum": .everywhere("8"),
    ]
    for item in event.programme.items where item.award != nil {
      event.texts["so_quyet_dinh-\(item.id)"] = .everywhere("651/QĐ-UBND")
      event.texts["ngay_quyet_dinh-\(item.id)"] = .everywhere("31/12/2019")
    }
    return Filled(event: event, order: scenario.order)
  }

  private static func named(_ entry: Programme.Entry) -> Programme.Entry {
    switch entry {
    case .block(var block):
      block.entries = block.entries.map(named)
      return .block(block)
    case .item(var item):
      guard var award = item.award else { return entry }
      award.recipients =
        (0..<award.collectives).map { .init(name: "Đơn vị số \($0 + 1)", category: .collective) }
        + (0..<award.individuals).map {
          .init(name: "Ông Lý Văn \($0 + 1)", unit: "Sở Y tế", category: .individual)
        }
      item.award = award
      return .item(item)
    }
  }
}
