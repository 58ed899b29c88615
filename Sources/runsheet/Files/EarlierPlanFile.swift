// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Ceremony
import EventFile
import Foundation
import PlanFile

/// A plan that was handed out before, named on the command line.
struct EarlierPlanFile {
  let plan: EarlierPlan
  private let path: String

  /// What is wrong with it is told on standard error and ends the command; what has become of the
  /// event's items since is told too.
  init(path: String, event: Event, language: Language) throws {
    let file = InputFile(path: path)
    let bytes = Data(try file.bytes())
    let text = SourceText(bytes: bytes, name: file.name)
    let reading = EarlierPlanReader(language: language).read(bytes, name: file.name)
    Reporting.write(reading.diagnostics, about: text)
    guard let plan = reading.plan else { throw ExitCode(Exit.faulty) }
    self.plan = plan
    self.path = path
    let strangers = plan.strangers(to: event).map { plan.lines[$0]?.title ?? $0.rawValue }
    let known = Set(plan.order.placements.map(\.item) + plan.order.dropped)
    let others = event.programme.items.filter { !known.contains($0.id) }.map(\.title)
    let messages: [CommandMessage] =
      (strangers.isEmpty ? [] : [.itemsGone(strangers)])
      + (others.isEmpty ? [] : [.itemsNew(others)])
    Reporting.write(messages.map { $0.diagnostic(.note, in: language) }, about: text)
  }

  /// The event with the wish to keep this plan before every other, in place of its own `keep_plan`.
  func kept(in event: Event) -> Event {
    var event = event
    event.preferences.removeAll { preference in
      if case .keepPlan = preference.aim { true } else { false }
    }
    event.preferences.insert(PreferenceDeclaration(.keepPlan(path)), at: 0)
    event.earlierPlans = [path: plan.order(in: event)]
    return event
  }
}
