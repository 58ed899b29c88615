// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Testing

struct ScenarioTests {
  @Test("an example is read without an error", arguments: Scenario.all)
  func exampleIsRead(name: String) throws {
    let reading = try Scenario(name).read()
    #expect(reading.event != nil)
    #expect(!reading.diagnostics.contains { $0.severity == .error })
  }

  @Test("the lunar date of the Lạng Sơn plan is the one thing to be said about it")
  func langSonWarning() throws {
    let scenario = Scenario("lang-son-2019")
    let printer = DiagnosticPrinter(source: try scenario.source())
    #expect(
      printer.text(try scenario.read().diagnostics) == """
        event.yaml:12:15: warning: ngày 2020-01-16 là 22 tháng Chạp năm Kỷ Hợi âm lịch; sai năm
           12 |   lunar_date: 22 tháng Chạp năm Đinh Hợi   # [plan] wrong: `check` must say Kỷ Hợi
              |               ^~~~~~~~~~~~~~~~~~~~~~~~~~
        help: ghi 22 tháng Chạp năm Kỷ Hợi, hoặc sửa lại ngày dương lịch

        """
    )
  }

  @Test("the awards of the Lạng Sơn plan are timed by their batches")
  func langSonAwards() throws {
    let event = try #require(try Scenario("lang-son-2019").read().event)
    let awards = event.programme.items.filter { $0.award != nil }
    #expect(
      awards.map(\.minutes) == [6, 4, 6, 7, 5].map { LengthRange(exactly: Length(minutes: $0)) }
    )
  }

  @Test("what the Lạng Sơn plan says is in the event")
  func langSonValues() throws {
    let event = try #require(try Scenario("lang-son-2019").read().event)
    #expect(event.header.timeZone == "Asia/Ho_Chi_Minh")
    #expect(event.header.date == CalendarDate(year: 2020, month: 1, day: 16))
    #expect(event.header.protocolProfile == "vietnam-2013")
    #expect(event.session.starts == ClockTime(hour: 7, minute: 30))
    #expect(event.programme.items.count == 27)
    #expect(
      event.programme.blocks.map(\.id) == ["khai-mac", "ket-qua", "tham-luan", "khen-thuong"]
    )
    let talk = try #require(event.programme["canh-sat" as ItemID])
    #expect(talk.kind == .talk)
    #expect(talk.tags == ["tap-the", "an-ninh"])
    #expect(
      talk.minutes
        == LengthRange(
          minimum: Length(minutes: 5),
          preferred: Length(minutes: 6),
          maximum: Length(minutes: 7)
        )
    )
    #expect(
      event.stage.changeovers.changeover(from: .performance, to: .floor)
        == .takes(Length(minutes: 3))
    )
    #expect(event.rules.map(\.statement.key) == ["apart", "at", "before", "at"])
    #expect(event.rules.map(\.id) == [nil, "break-window", nil, nil])
    #expect(event.preferences.map(\.aim) == PreferenceDeclaration.defaults.map(\.aim))
  }

  @Test("what the file with every key says is in the event")
  func everyKeyValues() throws {
    let event = try #require(try Scenario("every-key").read().event)
    let song = try #require(event.programme["song" as ItemID])
    #expect(song.minutes.minimum == Length(minutes: 5))
    #expect(song.notes == ["sound": "four microphones", "light": "warm"])
    let mayor = try #require(event["mayor" as PersonID])
    #expect(mayor.present.map(\.earliest) == [ClockTime(hour: 18, minute: 20)])
    let medals = try #require(event.programme["service" as ItemID]?.award)
    #expect(medals.recipients.count == 6)
    #expect([medals.collectives, medals.households, medals.individuals] == [1, 1, 4])
    let robotics = try #require(event.programme["robotics" as ItemID])
    #expect(robotics.tags == ["pupil", "science"])
    #expect(robotics.optionalValue == Weight(3))
    #expect(
      event.rules.map(\.statement) == [
        .at(
          .item("interval"),
          starts: ClockWindow(
            earliest: ClockTime(hour: 19, minute: 5),
            latest: ClockTime(hour: 19, minute: 30)
          ),
          ends: .open
        ),
        .before(
          [.item("head-address"), .item("song"), .block("prizes")],
          gap: RuleDeclaration.Gap(least: .zero)
        ),
        .adjacent(.item("mayor-speech"), .item("science")),
        .apart(.tag("science"), .items(1)),
        .together([.item("sport"), .item("science"), .item("service")]),
        .first(.item("overture"), in: nil),
        .last(.item("goodbye"), in: nil),
        .atMost(Length(minutes: 15), .kind(.talk)),
        .noLongerThanWithoutBreak(Length(minutes: 75)),
        .choose(
          from: [.item("robotics"), .item("reef"), .item("refugees"), .item("garden")],
          atLeast: 3,
          atMost: 4
        ),
        .rest(nil, Length(minutes: 1)),
      ]
    )
    #expect(
      event.rules.map(\.softWeight) == [nil, nil, Weight(3), nil, Weight(1)]
        + Array(repeating: nil, count: 6)
    )
    #expect(
      event.preferences.map(\.aim) == [
        .keepOptional,
        .weighted([
          PreferenceDeclaration.Part(.softRules, weight: Weight(2)),
          PreferenceDeclaration.Part(.lateness, weight: .one),
        ]),
        .preferredMinutes(weights: ["speech": Weight(2)]),
        .near("interval", ClockTime(hour: 19, minute: 15)),
        .alternate(["science", "community"]),
        .littleWaiting, .changeover, .listedOrder, .reserve, .finishEarly,
      ]
    )
    #expect(event.teams == ["sound": ["captain"], "ushers": ["deputy"]])
    #expect(event.milestones == [Milestone(title: "Full rehearsal", due: .before(1, .workingDays))])
    #expect(
      event.texts["ten_ngan"]
        == .byLanguage([.english: "Awards Night", .vietnamese: "Đêm trao giải"])
    )
  }

  @Test("a first file is read without anything to be said about it", arguments: Language.allCases)
  func template(language: Language) {
    let source = SourceText(bytes: [UInt8](EventTemplate.text(language).utf8), name: "event.yaml")
    let reading = EventReader.read(source, companions: { _ in .failure(.notFound) }, language: nil)
    #expect(reading.diagnostics == [])
    #expect(reading.event?.language == language)
  }
}
