// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import TestSupport
import Testing
import WhatIf

@Suite("Comparisons and shards")
struct ComparisonTests {
  static func record(
    _ number: Int,
    _ items: [(id: String, start: Int, minutes: Int)],
    dropped: [String] = []
  ) -> VariantRecord {
    VariantRecord(
      number: number,
      name: "v\(number)",
      title: "Phương án \(number)",
      status: .optimal,
      starts: ClockTime(hour: 7, minute: 30),
      ends: ClockTime(hour: 11, minute: 30),
      items: items.map { item in
        VariantRecord.Item(
          id: item.id,
          title: "Mục “\(item.id)”",
          kind: "talk",
          start: ClockTime(hour: 7, minute: 30 + item.start),
          length: Length(minutes: item.minutes)
        )
      },
      dropped: dropped.map { VariantRecord.Named(id: $0, title: $0) },
      finish: ClockTime(hour: 8, minute: 30),
      preferences: [
        VariantRecord.Preference(
          name: "preferred_minutes",
          words: "Số phút lệch",
          unit: .minutes,
          value: Cost(points: 13, pointsPerUnit: 2),
          bound: Cost(points: 4)
        )
      ],
      bindings: [VariantRecord.Binding(rule: "apart", items: ["a", "b"], words: "Cách nhau.")],
      reasons: ["Không đủ chỗ\nở đây"],
      risk: VariantRecord.EndRisk(
        half: ClockTime(hour: 8, minute: 31),
        eightOfTen: ClockTime(hour: 8, minute: 40),
        nineOfTen: ClockTime(hour: 8, minute: 50),
        inTimePerThousand: 912
      )
    )
  }

  static let base = record(0, [("a", 0, 5), ("b", 5, 5), ("c", 10, 5), ("d", 15, 5)])

  @Test("one item that goes to the end is the only one moved")
  func movesFewest() {
    let variant = Self.record(1, [("b", 0, 5), ("c", 5, 4), ("d", 10, 6), ("a", 16, 5)])
    let comparison = Comparison(variant, against: Self.base)
    #expect(comparison.moved.map(\.id) == ["a"])
    #expect(comparison.shortened.map(\.item.id) == ["c"])
    #expect(comparison.lengthened.map(\.item.id) == ["d"])
  }

  @Test("dropped, removed and added are three things")
  func tellsWhatIsMissing() {
    let variant = Self.record(1, [("a", 0, 5), ("x", 5, 5), ("d", 10, 5)], dropped: ["b"])
    let comparison = Comparison(variant, against: Self.base)
    #expect(comparison.dropped.map(\.id) == ["b"])
    #expect(comparison.removed.map(\.id) == ["c"])
    #expect(comparison.added.map(\.id) == ["x"])
    #expect(comparison.moved.isEmpty)
  }

  @Test("against itself nothing is different")
  func sameIsSame() {
    let comparison = Comparison(Self.base, against: Self.base)
    #expect(comparison.moved.isEmpty && comparison.lengthChanges.isEmpty)
    #expect(comparison.finishChange == .zero)
  }

  @Test("as few are moved as can be, on every order of six items")
  func movedIsLeast() {
    let ids = ["a", "b", "c", "d", "e", "f"]
    func orders(_ rest: [String]) -> [[String]] {
      rest.isEmpty
        ? [[]] : rest.flatMap { first in orders(rest.filter { $0 != first }).map { [first] + $0 } }
    }
    let base = Self.record(0, ids.enumerated().map { ($1, $0, 1) })
    for order in orders(ids) {
      let variant = Self.record(1, order.enumerated().map { ($1, $0, 1) })
      let moved = Set(Comparison(variant, against: base).moved.map(\.id))
      let kept = order.filter { !moved.contains($0) }
      #expect(kept == kept.sorted())
      // By trying every set of items that stay.
      let longest = (0..<64).filter { mask in
        let chosen = order.filter { id in mask >> (ids.firstIndex(of: id) ?? 0) & 1 == 1 }
        return chosen == chosen.sorted()
      }.map(\.nonzeroBitCount).max()
      #expect(kept.count == longest)
    }
  }

  static let header = ComparisonHeader(
    language: .vietnamese,
    event: "Hội nghị",
    shortEvent: "HN",
    count: 3,
    digest: "0123"
  )
  static let records = [base, record(1, [("a", 0, 5)]), record(2, [], dropped: ["a"])]

  private func file(_ name: String, _ records: [VariantRecord]) -> (name: String, bytes: Data) {
    (name, Data(ShardFile.text(Self.header, records).utf8))
  }

  @Test("shards in any order, joined in one file too, are the whole")
  func mergesWhole() throws {
    let first = file("1", [Self.records[0], Self.records[2]])
    let second = file("2", [Self.records[1]])
    for files in [
      [first, second], [second, first], [(name: "all", bytes: second.bytes + first.bytes)],
    ] {
      let merged = try ShardFile.merged(files)
      #expect(merged.header == Self.header)
      #expect(merged.records == Self.records)
    }
    let text = ShardFile.text(Self.header, Self.records)
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test("what is missing, twice there, of another call or no shard is refused")
  func refuses() {
    let first = file("1", [Self.records[0], Self.records[2]])
    let second = file("2", [Self.records[1]])
    let other = Data(
      String(decoding: second.bytes, as: UTF8.self).replacing("0123", with: "9").utf8
    )
    #expect(throws: ShardFile.Problem.missing([1], of: 3)) { try ShardFile.merged([first]) }
    #expect(throws: ShardFile.Problem.twice(variant: 1, file: "2")) {
      try ShardFile.merged([first, second, second])
    }
    #expect(throws: ShardFile.Problem.otherComparison(file: "3")) {
      try ShardFile.merged([first, (name: "3", bytes: other)])
    }
    for junk in ["", "{}", "hello", "[1]", "{\"whatif\":2}"] {
      #expect(throws: ShardFile.Problem.notAShard(file: "x", line: 1)) {
        try ShardFile.merged([(name: "x", bytes: Data(junk.utf8))])
      }
    }
  }

  @Test(
    "shares are I/N",
    arguments: [
      ("1/1", true), ("2/5", true), ("0/3", false), ("4/3", false), ("1", false), ("a/b", false),
      ("1/-1", false),
    ]
  )
  func shares(text: String, isShare: Bool) {
    #expect((Shard(text) != nil) == isShare)
  }

  private func list(
    _ sweeps: [String],
    isProduct: Bool = false,
    everywhere: ChangeSet? = nil
  ) throws -> VariantList {
    try VariantList(
      baseTitle: "Gốc",
      scenarios: [],
      sweeps: sweeps.map { try Sweep($0) },
      everywhere: everywhere,
      isProduct: isProduct
    ) { sweep, assignment in
      ChangeReader.read(assignments: [assignment], name: sweep.paths, language: .english).changes
    }
  }

  @Test("sweeps one after the other, or every value with every value")
  func products() throws {
    let sweeps = ["session.reserve=0..2", "stage.positions=4..5"]
    #expect(try list(sweeps).variants.map(\.name).count == 6)
    let product = try list(sweeps, isProduct: true).variants
    #expect(product.count == 7)
    #expect(product[2].name == "session.reserve=0 + stage.positions=5")
    #expect(product.map(\.number) == Array(0..<7))
  }

  @Test("what every variant has stands in the title of each")
  func tellsWhatIsEverywhere() throws {
    let set = ChangeReader.read(
      assignments: ["stage.positions=4"],
      name: "--set",
      language: .english
    ).changes
    let variants = try list(["session.reserve=0..2"], everywhere: set).variants
    #expect(variants[1].title == "session.reserve = 0; stage.positions = 4")
  }

  @Test("10,000 points are taken, more are refused with their number before they are made")
  func limit() throws {
    #expect(try list(["session.reserve=1..10000"]).variants.count == 10_001)
    #expect(throws: VariantList.Problem.tooMany(100_000)) {
      try list(["session.reserve=1..100000"])
    }
    #expect(throws: VariantList.Problem.tooMany(Int.max)) {
      try list(Array(repeating: "session.reserve=1..1000000", count: 5), isProduct: true)
    }
    #expect(throws: VariantList.Problem.nothingToCompare) { try list([]) }
  }

  @Test("every variant belongs to exactly one share")
  func sharesPartition() throws {
    let variants = try list(["session.reserve=1..20"]).variants
    let shares = (1...4).compactMap { Shard("\($0)/4") }
    for variant in variants { #expect(shares.count { $0.has(variant) } == 1) }
  }
}
