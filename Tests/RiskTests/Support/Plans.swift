// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import Risk
import Testing

/// Events and plans to simulate.
enum Plans {
  private static let here = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The reference programme, its text changed first.
  static func reference(_ change: (inout String) -> Void = { _ in }) throws -> Event {
    let file = here.appendingPathComponent("Events/reference.yaml")
    var text = try String(contentsOf: file, encoding: .utf8)
    change(&text)
    return try event(Data(text.utf8), folder: here)
  }

  static func scenario(_ name: String) throws -> Event {
    let folder = here.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scenarios").appendingPathComponent(name)
    return try event(Data(contentsOf: folder.appendingPathComponent("event.yaml")), folder: folder)
  }

  private static func event(_ bytes: Data, folder: URL) throws -> Event {
    let reading = EventReader.read(
      SourceText(bytes: [UInt8](bytes), name: "event.yaml"),
      companions: { path in
        (try? Data(contentsOf: folder.appendingPathComponent(path)))
          .map { .success([UInt8]($0)) } ?? .failure(.notFound)
      },
      language: .english
    )
    return try #require(reading.event, "\(reading.diagnostics)")
  }

  /// The items in the order of the file at their preferred lengths, each as early as may be.
  static func tight(_ event: Event) -> RunningOrder {
    var clock = event.session.starts
    var setup = Setup.start
    let placements = event.programme.items.map { item in
      if case .takes(let turn) = event.stage.changeovers.changeover(from: setup, to: item.setup) {
        clock = clock + turn
      }
      clock = max(clock, item.starts.earliest ?? clock)
      defer { (clock, setup) = (clock + item.minutes.preferred, item.setup) }
      return RunningOrder.Placement(item: item.id, start: clock, length: item.minutes.preferred)
    }
    return RunningOrder(placements: placements)
  }

  /// Items of one kind and of given minutes one after the other from 08:00, the end as given.
  static func row(
    _ minutes: [Int],
    kind: Kind = .signing,
    ends: ClockTime = ClockTime(hour: 12, minute: 0),
    risk: [String: RiskOverrides.Spread] = [:],
    least: Int? = nil
  ) -> Event {
    let items = minutes.enumerated().map { index, length in
      Item(
        id: ItemID("muc-\(index + 1)"),
        title: "Mục \(index + 1)",
        kind: kind,
        minutes: LengthRange(
          minimum: Length(minutes: min(least ?? length, length)),
          preferred: Length(minutes: length),
          maximum: Length(minutes: length)
        )
      )
    }
    let none = RiskOverrides.Spread(median: 0, sigma: 0)
    let even = RiskOverrides.Spread(median: 1, sigma: 0)
    let calm = ["late_start": none, "strictness": even, "absent": .init(chance: 0)]
    return Event(
      header: EventHeader(title: "Buổi thử"),
      session: Session(starts: ClockTime(hour: 8, minute: 0), ends: ends),
      programme: Programme(items.map(Programme.Entry.item)),
      risk: RiskOverrides(spreads: calm.merging(risk) { $1 })
    )
  }

  static func report(
    _ event: Event,
    runs: Int = 40_000,
    seed: UInt64 = 1,
    policy: LatenessPolicy = .hold,
    workers: Int = 2
  ) throws -> RiskReport {
    let simulation = try Simulation(event, order: tight(event))
    return try #require(
      try simulation.report(runs: runs, seed: seed, policy: policy, workers: workers)
    )
  }
}

extension ClockTime {
  var minutes: Double { Double(secondsSinceMidnight) / 60 }
}
