// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InstanceConversion
import Testing

@Suite("A published instance becomes an event")
struct PublishedInstanceTests {
  @Test("with the matrix as changeover lines and each key in the event's notation")
  func everyKey() throws {
    let event = try event(
      """
      { "format": "agenda-bench/1", "id": "hai muc", "family": "two orders",
        "start": { "at": 0, "to_first": [9, 0] }, "end": { "from_last": [0, 4] },
        "items": [
          { "id": "O1", "duration": 7, "setup_not_before": 25, "due": 77, "latest_end": 84,
            "optional": true, "value": 16, "late_cost": 2.25, "people": ["P1"] },
          { "id": "O2", "duration": 0, "earliest_start": 5, "latest_start": 90, "latest_end": 109 }],
        "people": [{ "id": "P1", "wait_cost": 3 }, { "id": "P2" }],
        "changeover": [[0, 8], [null, 0]], "precedence": [["O1", "O2"]],
        "objective": { "kind": "max_value_minus_lateness" }, "published": { "value": 10 } }
      """
    )
    #expect(
      event == """
        # two orders: hai muc
        # optimum: 6
        format: 1
        event: { title: "hai muc", language: en }
        session: { starts: "00:00", ends: "01:49" }
        stage:
          changeovers:
            start -> o1: 9
            o1 -> o2: 8
            o2 -> o1: never
            o2 -> end: 4
        people:
          p1: { role: P1, waiting_cost: 3 }
          p2: { role: P2 }
        programme:
          - block: everything
            order: free
            items:
              - { id: o1, title: "O1", kind: other, setup: o1, minutes: 7, ends: ..01:24, \
        ready: "00:25", due: "01:17", late_cost: 2.25, optional: 16, who: [p1] }
              - { id: o2, title: "O2", kind: other, setup: o2, minutes: 0, \
        starts: 00:05..01:30, ends: ..01:49 }
        rules:
          - before: [o1, o2]
        preferences:
          - weighted: { keep_optional: 1, lateness: 1 }

        """
    )
  }

  @Test("with costs in hundredths where they have more decimals than an event file takes")
  func fineCosts() throws {
    let event = try event(
      """
      { "format": "agenda-bench/1", "id": "a", "family": "b", "precedence": [],
        "items": [{ "id": "O1", "duration": 2, "latest_end": 9, "due": 5, "late_cost": 0.78571,
                    "optional": true, "value": 11 }],
        "objective": { "kind": "max_value_minus_lateness" }, "computed": { "value": 4.5 } }
      """
    )
    #expect(event.contains("late_cost: 78.571,"))
    #expect(event.contains("- weighted: { keep_optional: 100, lateness: 1 }"))
    #expect(event.contains("# optimum: 650\n"))
  }

  @Test("on a finer grain where it goes on past the event's clock")
  func finerGrain() throws {
    let event = try event(
      """
      { "format": "agenda-bench/1", "id": "a", "family": "b", "precedence": [],
        "end": { "latest": 9396 }, "items": [{ "id": "N1", "duration": 2, "earliest_start": 1 }],
        "objective": { "kind": "min_end_time" }, "published": { "value": 3842 } }
      """
    )
    #expect(event.contains("session: { starts: \"00:00\", ends: \"39:09\", grain: 15s }"))
    #expect(event.contains("minutes: 30s, starts: 00:00:15.. }"))
    #expect(event.contains("# optimum: 960.5\n"))
  }

  @Test("or is refused where even the finest grain is not fine enough")
  func tooLong() throws {
    #expect(throws: ConversionFault.tooLong(20_000)) {
      try event(
        """
        { "format": "agenda-bench/1", "id": "a", "family": "b", "precedence": [],
          "horizon": 20000, "items": [], "objective": { "kind": "min_waiting_cost" } }
        """
      )
    }
  }

  @Test("with the pairs that windows allow where the matrix has too many lines")
  func largeMatrix() throws {
    let count = 50
    let items = (0..<count).map {
      "{ \"id\": \"C\($0)\", \"duration\": 10, \"earliest_start\": \($0), \"latest_start\": \($0 + 40) }"
    }
    let row = "[" + Array(repeating: "20", count: count).joined(separator: ", ") + "]"
    let event = try event(
      """
      { "format": "agenda-bench/1", "id": "a", "family": "b", "precedence": [], "horizon": 2000,
        "items": [\(items.joined(separator: ", "))],
        "changeover": [\(Array(repeating: row, count: count).joined(separator: ", "))],
        "objective": { "kind": "max_total_value" } }
      """
    )
    #expect(event.contains("    any -> any: never\n"))
    // c20 ends at 30 at the earliest, so c0, which starts by 40, is out of reach and c10 is not.
    #expect(event.contains("    c20 -> c10: 20\n"))
    #expect(!event.contains("    c20 -> c0: "))
  }

  private func event(_ json: String) throws -> String {
    let files = try ConvertedFile.files(of: Data(json.utf8), named: "x")
    #expect(files.map(\.name) == ["x.yaml"])
    return try #require(files.first).text
  }
}
