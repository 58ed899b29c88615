// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import TestSupport
import Testing

@Suite("The working papers of the day")
struct SheetTests {
  private func documents(
    _ name: String,
    of event: Event = SmallCeremony.event,
    _ language: Language = .vietnamese,
    draft: Bool = true,
    edition: String = ""
  ) throws -> [Document] {
    try outcomes(name, of: event, language, draft: draft, edition: edition)
      .compactMap(\.document)
  }

  private func outcomes(
    _ name: String,
    of event: Event,
    _ language: Language,
    draft: Bool,
    edition: String = ""
  ) throws -> [PaperOutcome] {
    let definition = try #require(PaperRegistry[name])
    var request = PaperRequest(
      event: event,
      solution: SmallCeremony.solution,
      language: language,
      program: "runsheet 0.1.0"
    )
    request.isDraft = draft
    request.edition = edition
    return definition.outcomes(for: request)
  }

  private func rows(_ document: Document) -> [Table.Row] { document.principalTable?.rows ?? [] }

  private func text(_ document: Document) -> String {
    let cells = rows(document).flatMap { row in
      row.cells.values.map(\.pageText) + [row.spanning?.plainText ?? ""]
    }
    return cells.joined(separator: "\n")
  }

  @Test("cut every team's tasks from the cues of one script", arguments: Language.allCases)
  func shareCues(language: Language) throws {
    let script = try #require(
      try documents("running-script", of: SmallCeremony.event, language).first
    )
    let moments = Set(rows(script).map { $0["time"].pageText + $0["cue"].pageText })
    let sheets = try documents("team-sheets", of: SmallCeremony.event, language)
    #expect(sheets.map(\.name).contains("team-sheet-sound-and-light"))
    for sheet in sheets {
      let own = Set(rows(sheet).map { $0["time"].pageText + $0["cue"].pageText })
      #expect(!own.isEmpty && own.isSubset(of: moments), "\(sheet.name)")
    }
  }

  @Test("are in the order of the clock")
  func areInOrder() throws {
    for document in try documents("running-script") + documents("team-sheets") {
      let clocks = rows(document).map { $0["time"].pageText }
      #expect(clocks == clocks.sorted(), "\(document.name)")
    }
  }

  @Test("have none for a team without work, and one for a team of the event's own")
  func nameTeams() throws {
    #expect(try !documents("team-sheets").contains { $0.name == "team-sheet-awards" })
    var event = SmallCeremony.event
    event.programme = event.programme.mapping(items: { item in
      var item = item
      if item.id == "phim" {
        item.notes = ["flowers": "Lẵng hoa <đỏ> & trắng", "am-thanh": "hai loa"]
      }
      return item
    })
    let sheets = try documents("team-sheets", of: event)
    let flowers = try #require(sheets.first { $0.name == "team-sheet-flowers" })
    #expect(rows(flowers).map { $0["task"].pageText } == ["Lẵng hoa <đỏ> & trắng"])
    let sound = try #require(sheets.first { $0.name == "team-sheet-sound-and-light" })
    #expect(text(sound).contains("hai loa"))
  }

  @Test("tell nobody to be ready before they are there")
  func waitForArrivals() throws {
    var event = SmallCeremony.event
    event.people[4].present = [ClockWindow(earliest: ClockTime(hour: 7, minute: 52))]
    let script = try #require(try documents("running-script", of: event).first)
    let standby = rows(script).filter {
      $0["id"].pageText == "the-thao" && $0["cue"].pageText == "standby"
    }
    #expect(standby.map { $0["time"].pageText } == ["07:52"])
    let calls = try #require(try documents("call-sheets", of: event).first)
    let own = rows(calls).filter { $0["person"].pageText == "nhung" }
    #expect(own.map { $0["start"].pageText } == ["07:52", "07:52", "07:54", "08:00"])
  }

  @Test("tell nobody to be ready at the moment they begin")
  func callNobodyTooLate() throws {
    var event = SmallCeremony.event
    let start = try #require(
      SmallCeremony.order.placements.first { $0.item == "the-thao" }
    ).start
    event.people[4].present = [ClockWindow(earliest: start)]
    for name in ["running-script", "team-sheets", "call-sheets"] {
      for document in try documents(name, of: event) {
        let late = rows(document).filter {
          $0["id"].pageText == "the-thao" && $0["cue"].pageText == "standby"
        }
        #expect(late.isEmpty, "\(document.name)")
      }
    }
  }

  @Test("mark who has not confirmed, and carry the version, the plan's hash and the proof")
  func markUnconfirmed() throws {
    var event = SmallCeremony.event
    event.people[3].confirmed = false
    for name in ["running-script", "team-sheets", "call-sheets"] {
      let papers = try documents(name, of: event, edition: "3")
      #expect(papers.contains { text($0).contains("Ông Nông Văn Nguyệt (chưa xác nhận)") })
      for paper in papers {
        let facts = paper.facts.map(\.value.plainText)
        #expect(facts.contains("3, bản thảo"))
        #expect(facts.contains { $0.contains("chứng minh") })
        #expect(paper.imprint.plan?.count == 8)
      }
    }
  }

  @Test(
    "of every kind carry the version once; the programme, which goes to guests, none",
    arguments: ["running-order", "mc-script", "running-script", "checklist", "programme"]
  )
  func carryTheVersion(name: String) throws {
    let document = try #require(try documents(name, edition: "bản 3").first)
    let told = document.facts.filter { $0.value.plainText.contains("bản 3") }
    #expect(told.count == (name == "programme" ? 0 : 1))
  }

  @Test("of every kind say that they are drafts, but for what goes to guests")
  func sayTheyAreDrafts() throws {
    for definition in PaperRegistry.all {
      for isDraft in [true, false] {
        let documents = try documents(definition.name, draft: isDraft)
        for document in documents where document.page.look == .working {
          let told = document.facts.filter { $0.value.plainText == "bản thảo" }
          #expect(told.count == (isDraft ? 1 : 0), "\(document.name)")
        }
      }
    }
  }

  @Test("tell nobody to be ready who is on the stage then")
  func leaveBusyPeople() throws {
    // Who opens speaks twice in a row: between the two there is nobody to fetch.
    var event = SmallCeremony.event
    let order = SmallCeremony.order
    let second = order.placements[3].item
    let first = order.placements[2].item
    event.programme = event.programme.mapping(items: { item in
      var item = item
      if [first, second].contains(item.id) {
        item.who = ["nhung"]
        item.kind = .talk
        item.setup = .lectern
      }
      return item
    })
    let script = try #require(try documents("running-script", of: event).first)
    func standby(_ id: ItemID, _ document: Document) -> [Table.Row] {
      rows(document).filter { $0["id"].pageText == id.rawValue && $0["cue"].pageText == "standby" }
    }
    #expect(standby(first, script).count == 1)
    #expect(standby(second, script).isEmpty)
    let ushers = try #require(
      try documents("team-sheets", of: event).first { $0.name == "team-sheet-ushers" }
    )
    #expect(standby(second, ushers).isEmpty)
  }

  @Test("have a line for every minute between two items that the stage stays as it is")
  func tellLinks() throws {
    let script = try #require(try documents("running-script").first)
    let turns = rows(script).filter { $0["cue"].pageText == "turn" }.map { $0["id"].pageText }
    let entries = Timetable(SmallCeremony.order, of: SmallCeremony.event).entries
    #expect(Set(turns) == Set(entries.filter { $0.changeover > .zero }.map(\.item.id.rawValue)))
    #expect(entries.contains { $0.changeover > .zero })
  }

  @Test("hold the telephone list back for a missing number, but for a draft")
  func needNumbers() throws {
    var event = SmallCeremony.event
    let missing = try outcomes("phone-list", of: event, .english, draft: false)
      .flatMap(\.missing).map(\.key)
    #expect(Set(missing) == Set(event.people.map { "people.\($0.id).phone" }))
    for index in event.people.indices { event.people[index].phone = "0905 000 00\(index)" }
    let list = try #require(try documents("phone-list", of: event, draft: false).first)
    #expect(text(list).contains("0905 000 004"))
  }

  @Test("count dates back in working days, and suggest nothing the plan speaks of")
  func countBack() throws {
    var event = SmallCeremony.event
    event.header.date = CalendarDate(year: 2020, month: 2, day: 3)
    event.milestones = [
      Milestone(title: "Nộp bài tham luận", due: .before(4, .workingDays)),
      Milestone(title: "Đặt hoa", due: .before(3, .days)),
    ]
    let list = try #require(try documents("checklist", of: event).first)
    let talks = rows(list).filter { $0["task"].pageText.contains("tham luận") }
    // Tết: from 24 to 28 January 2020 nobody works.
    #expect(talks.map { $0["date"].pageText } == ["2020-01-23"])
    #expect(rows(list).contains { $0["date"].pageText == "2020-01-31" })
    let dates = rows(list).map { $0["date"].pageText }
    #expect(dates == dates.sorted())
    event.header.date = nil
    let undated = try #require(try documents("checklist", of: event).first)
    #expect(rows(undated).allSatisfy { $0["date"].pageText == "" })
  }
}
