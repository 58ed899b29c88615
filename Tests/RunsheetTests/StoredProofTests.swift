// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite("The proof of a stored plan")
struct StoredProofTests {
  private static let unproved = "not every preference is proved best"
  private static let note = "the plan was made for another event"

  /// The event, its plan, and what the papers of another event say of that plan.
  private func outcome(of change: (String) -> String) throws -> (paper: String, error: String) {
    let command = try BuiltCommand()
    try command.write(SmallEvents.fitting, to: "event.yaml")
    #expect(try command.run("solve", "event.yaml", "-o", "plan.json").code == 0)
    let changed = change(SmallEvents.fitting)
    #expect(changed != SmallEvents.fitting)
    try command.write(changed, to: "event.yaml")
    let outcome = try command.run(
      "papers",
      "event.yaml",
      "plan.json",
      "--papers",
      "running-order",
      "--formats",
      "json,text",
      "--language",
      "en",
      "-o",
      "out"
    )
    #expect(outcome.code == 0, "\(outcome.error)")
    return (try command.text(of: "out/running-order.txt"), outcome.error)
  }

  @Test("is kept when only words change", arguments: StoredProofTests.words)
  func isKept(change: [String]) throws {
    let outcome = try outcome { $0.replacing(change[0], with: change[1]) }
    #expect(!outcome.error.contains(Self.note))
    #expect(!outcome.paper.contains(Self.unproved))
  }

  @Test("is dropped when what decides orders changes", arguments: StoredProofTests.deeds)
  func isDropped(change: [String]) throws {
    let outcome = try outcome { $0.replacing(change[0], with: change[1]) }
    #expect(outcome.error.contains(Self.note))
  }

  /// What is written, and what is written in its place.
  static let words = [
    ["honorific: Bà", "honorific: Bà, phone: 0905 123 456, confirmed: true"],
    ["title: Xây dựng đường nông thôn", "title: Làm đường"],
    ["short_title: Hội nghị", "short_title: Buổi lễ"],
    ["language: vi", "language: vi\n  document: { number: 12/KH-UBND }"],
    ["name: Nguyễn Thị Nhung", "name: Nguyễn Thị Tuyết Nhung, role: Huấn luyện viên"],
    ["kind: salute", "kind: salute, notes: { sound: bật nhạc }"],
  ]

  static let deeds = [
    ["prefer: 10", "prefer: 9"], ["leaves: \"08:00\"", "leaves: \"07:59\""],
    ["lectern -> lectern: 1", "lectern -> lectern: 0"], ["who: nhung", "who: nguyet"],
    ["reserve: 5", "reserve: 4"],
    ["award: {", "optional: 2, award: {"],
  ]
}
