// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OrderedJSON
import Risk

extension RiskPaper {
  /// The report as a program reads it, `format: 1`; chances from 0 to 1, clocks to the second.
  var data: JSONValue {
    .object([
      .init("format", .number(1)),
      .init("runs", .number(report.runs)),
      .init("seed", .number(String(report.seed))),
      .init("policy", .text(report.policy.rawValue)),
      .init("finish", .object(members(report.finish))),
      .init("deadlines", .list(report.deadlines.map(data))),
      .init("late_cost", report.lateCost.map(Self.number) ?? .null),
      .init("causes", .list(report.causes.map(data))),
      .init("replayed", .number(report.replayed)),
      .init("reserve_minute", .list(report.reserves.map(data))),
      .init("histogram", .list(report.histogram.map(data))),
      .init("event_hash", .text(event.orderingHash)),
    ])
  }

  private func members(_ moment: RiskReport.Moment) -> [JSONValue.Member] {
    [
      .init("planned", .text(moment.planned.description)),
      .init("p50", .text(moment.p50.description)),
      .init("p80", .text(moment.p80.description)),
      .init("p90", .text(moment.p90.description)),
      .init("p95", .text(moment.p95.description)),
      .init("limit", .text(moment.limit.description)),
      .init("chance", Self.number(moment.chance)),
      .init("minutes_late", Self.number(moment.meanMinutesLate)),
    ]
  }

  private func data(_ kept: RiskReport.Kept) -> JSONValue {
    let origin =
      switch kept.deadline.origin {
      case .asked: "asked"
      case .due: "due"
      case .window: "window"
      case .leaves: "leaves"
      }
    let head: [JSONValue.Member] = [
      .init("item", .text(kept.deadline.item.rawValue)), .init("origin", .text(origin)),
    ]
    return .object(head + members(kept.moment))
  }

  private func data(_ cause: RiskReport.Cause) -> JSONValue {
    let name: JSONValue.Member =
      switch cause.source {
      case .item(let id): .init("item", .text(id.rawValue))
      case .lateStart: .init("source", .text("late_start"))
      case .changeovers: .init("source", .text("changeover"))
      case .strictness: .init("source", .text("strictness"))
      case .shortening: .init("source", .text("shortening"))
      case .waiting: .init("source", .text("waiting"))
      }
    return .object([
      name,
      .init("mean_minutes", Self.number(cause.meanMinutes)),
      .init("share", Self.number(cause.share)),
      .init("if_kept", cause.ifKept.map(data) ?? .null),
    ])
  }

  private func data(_ reserve: RiskReport.Reserve) -> JSONValue {
    .object([
      .init("before", .text(reserve.before.rawValue)),
      .init("gain", data(reserve.gain)),
    ])
  }

  private func data(_ gain: RiskReport.Gain) -> JSONValue {
    .object([
      .init("minutes", Self.number(gain.minutes)), .init("chance", Self.number(gain.chance)),
    ])
  }

  private func data(_ bar: RiskReport.Bar) -> JSONValue {
    .object([
      .init("from", .text(bar.from.description)), .init("to", .text(bar.to.description)),
      .init("runs", .number(bar.runs)),
    ])
  }

  private static func number(_ number: Double) -> JSONValue {
    .number(RiskWords.decimal(number, places: 4))
  }
}
