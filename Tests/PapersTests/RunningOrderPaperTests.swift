// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import TestSupport
import Testing

@Suite("The running order paper")
struct RunningOrderPaperTests {
  @Test("has its head in the language asked for")
  func hasHead() throws {
    let vietnamese = try document(.vietnamese)
    #expect(vietnamese.titles == ["Trình tự chương trình", SmallCeremony.event.header.title])
    #expect(
      vietnamese.facts == [
        .init("Ngày", "Thứ Năm, 16/01/2020 (tức ngày 22 tháng Chạp năm Kỷ Hợi)"),
        .init("Thời gian", "07:30–09:00"),
        .init("Địa điểm", "Nhà văn hóa xã Nam La, huyện Văn Lãng"),
        .init("Đơn vị tổ chức", "UBND huyện Văn Lãng"),
        .init("Số đại biểu", "120"),
      ]
    )
    let english = try document(.english)
    #expect(english.titles == ["Running order", SmallCeremony.event.header.title])
    #expect(english.facts.first == .init("Date", "Thursday 16 January 2020"))
  }

  @Test("puts blocks, waiting, the finish and the reserve in their places")
  func placesRows() throws {
    let table = try #require(try document(.vietnamese).principalTable)
    #expect(
      table.rows.map(\.kind) == [
        .item, .blockHeading, .item, .item, .blockHeading, .item, .break, .item, .waiting, .item,
        .item, .finish, .reserve,
      ]
    )
    #expect(table.rows.map(\.depth) == [0, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0])
    #expect(table.rows[8]["minutes"] == .length(Length(seconds: 810)))
    #expect(table.rows[11]["time"] == .clock(ClockTime(hour: 8, minute: 47, second: 30)))
    #expect(table.rows[11]["changeover"] == .changeover(Length(minutes: 2)))
    #expect(table.rows[12]["minutes"] == .length(Length(seconds: 750)))
  }

  @Test("marks a length that is not the one wanted by more than colour")
  func marksLengths() throws {
    let table = try #require(try document(.vietnamese).principalTable)
    let minutes = table.rows.filter(\.isData).map { $0["minutes"] }
    #expect(minutes.map(\.pageText) == ["10", "3", "7", "6", "10", "5'30", "12'30", "3"])
    #expect(minutes.map(\.pageRemark) == ["", "", "(+2)", "", "", "(−0'30)", "", ""])
    #expect(minutes.map(\.dataText) == ["10", "3", "7", "6", "10", "5.5", "12.5", "3"])
  }

  @Test("says the proof of each preference in words")
  func saysProof() throws {
    let document = try document(.vietnamese)
    let tables = document.elements.compactMap { element in
      if case .table(let table) = element { table } else { nil }
    }
    let rows = try #require(tables.last).rows
    #expect(
      rows.map { $0["proof"].pageText } == [
        "tối ưu đã chứng minh, bằng cận",
        "tốt nhất đã tìm được; có thể tốt hơn nhiều nhất 1,5 phút",
        "tối ưu đã chứng minh, bằng GLPK, với giá trị đã tìm được của các tiêu chí trên",
        "tối ưu đã chứng minh: không thể nhỏ hơn 0",
      ]
    )
    #expect(rows.map { $0["value"].pageText } == ["2", "2,5 phút", "1 cặp", "0 phút"])
  }

  @Test("says what each preference counts", arguments: Language.allCases)
  func saysPreferences(language: Language) throws {
    var event = SmallCeremony.event
    let aims: [PreferenceDeclaration.Aim] = [
      .keepOptional, .preferredMinutes(weights: [:]), .listedOrder, .reserve, .finishEarly,
      .changeover, .littleWaiting, .lateness, .near("phim", ClockTime(hour: 8, minute: 30)),
      .alternate(["nam", "nu"]), .softRules, .keepPlan("plan.json"),
      .weighted([.init(.softRules, weight: Weight(2)), .init(.lateness, weight: .one)]),
    ]
    event.preferences = aims.map { PreferenceDeclaration($0) }
    let levels = aims.map { aim in
      PreferenceLevel(
        name: aim.key,
        unit: .cost,
        value: Cost(points: 0),
        bound: Cost(points: 0),
        prover: .ideal
      )
    }
    let solution = Solution(status: .optimal, order: SmallCeremony.order, levels: levels)
    let paper = RunningOrderPaper(solution, of: event, language: language, program: "runsheet 0")
    guard case .table(let table) = try #require(paper).document.elements.last else {
      Issue.record("the last element is no table")
      return
    }
    let words = table.rows.map { $0["preference"].pageText }
    #expect(Set(words).count == aims.count)
    #expect(zip(words, aims).allSatisfy { $0 != $1.key })
    #expect(words[8].contains("08:30") && words[8].contains("Gia đình – tổ ấm"))
    #expect(words[9].contains("nam, nu"))
    #expect(words[12].contains("2 × \(words[10]) + 1 × \(words[7])"))
  }

  @Test(
    "says that every rule holds where no preference was asked for",
    arguments: [
      (Language.english, "Every rule holds. No preference was asked for."),
      (.vietnamese, "Mọi quy tắc đều được giữ đúng. Không có tiêu chí nào được đặt ra."),
    ]
  )
  func saysNoPreference(language: Language, sentence: String) throws {
    let solution = Solution(status: .optimal, order: SmallCeremony.order, levels: [])
    let paper = RunningOrderPaper(
      solution,
      of: SmallCeremony.event,
      language: language,
      program: "runsheet 0"
    )
    #expect(try #require(paper).document.elements.last == .paragraph(Prose(sentence)))
  }

  @Test("tells nothing of proofs and wishes on the paper to hand out")
  func leavesOutProof() throws {
    let paper = RunningOrderPaper(
      SmallCeremony.solution,
      of: SmallCeremony.event,
      showsProof: false,
      language: .english,
      program: "runsheet 0"
    )
    let document = try #require(paper).document
    let whole = try self.document(.english)
    let table = try #require(document.principalTable)
    let wholeTable = try #require(whole.principalTable)
    #expect(!document.elements.contains(.heading("How good this order is")))
    #expect(document.elements.count == whole.elements.count - 3)
    #expect(document.imprint == whole.imprint)
    #expect(table.rows.allSatisfy { $0["minutes"].pageRemark.isEmpty })
    #expect(
      table.rows.map { $0["minutes"].pageText } == wholeTable.rows.map { $0["minutes"].pageText }
    )
    #expect(table.columns == wholeTable.columns.filter { $0.key != "wanted" })
    let notes = document.elements.compactMap { element in
      if case .notes(let notes) = element { notes.map(\.plainText) } else { nil }
    }
    #expect(notes.joined().allSatisfy { !$0.contains("shorter than wanted") })
  }

  @Test("announces a block again that other items interrupt")
  func continuesBlocks() throws {
    let order = RunningOrder(
      placements: ["chao-co", "ket-thuc", "gioi-thieu"].enumerated().map { index, id in
        RunningOrder.Placement(
          item: ItemID(id),
          start: ClockTime(hour: 8, minute: 10 * index),
          length: Length(minutes: 3)
        )
      }
    )
    let solution = Solution(status: .feasible, order: order, levels: [])
    let paper = RunningOrderPaper(
      solution,
      of: SmallCeremony.event,
      language: .english,
      program: "runsheet 0"
    )
    let rows = try #require(paper?.document.principalTable).rows
    #expect(rows.compactMap(\.spanning?.plainText) == ["Khai mạc", "Khai mạc (continued)"])
  }

  @Test("is nothing without a running order")
  func needsOrder() {
    let solution = Solution(status: .infeasible, order: nil, levels: [])
    #expect(
      RunningOrderPaper(solution, of: SmallCeremony.event, language: .english, program: "") == nil
    )
  }

  @Test("carries a hash that changes with the plan and only with it")
  func carriesHash() throws {
    let first = try document(.english).imprint
    #expect(first == (try document(.vietnamese).imprint))
    var order = SmallCeremony.order
    order.placements.swapAt(1, 2)
    let other = Imprint(event: SmallCeremony.event, order: order, program: "runsheet 0")
    #expect(first.plan?.count == 8)
    #expect(first.plan != other.plan)
  }

  private func document(_ language: Language) throws -> Document {
    let paper = RunningOrderPaper(
      SmallCeremony.solution,
      of: SmallCeremony.event,
      language: language,
      program: "runsheet 0"
    )
    return try #require(paper).document
  }
}
