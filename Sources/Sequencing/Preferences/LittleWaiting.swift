// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// Minutes that people wait between their first and their last item, each with the person's cost.
///
///     Σ waiting_cost[q] · wait[q],  wait[q] ≥ last[q] − first[q] − Σ length[i] over the items i of q
///     first[q] ≤ start[i] + horizon · (1 − kept[i]),  last[q] ≥ end[i]
struct LittleWaiting: Preference {
  static let key = "little_waiting"

  static func summary(in language: Language) -> String {
    language.choose(
      vi:
        "Số phút mọi người chờ từ đầu mục đầu tiên đến cuối mục cuối cùng của mình, nhân waiting_cost.",
      en:
        "Minutes people wait between their first start and last end, times their waiting cost."
    )
  }

  static func instance(of aim: PreferenceDeclaration.Aim, in event: Event) -> (any Preference)? {
    guard case .littleWaiting = aim else { return nil }
    return LittleWaiting(event)
  }

  let unit = PreferenceLevel.Unit.minutes
  private let people: [Person]
  private let minutes: MinutePoints

  private init(_ event: Event) {
    people = event.people.filter { person in
      person.waitingCost > Weight(0) && event.items(of: .person(person.id)).count > 1
    }
    minutes = MinutePoints(grain: event.session.grain, weights: people.map(\.waitingCost))
  }

  var pointsPerUnit: Int { minutes.perMinute }

  var pointsPerStep: Int {
    max(1, people.reduce(0) { MinutePoints.greatestCommonDivisor($0, pointsPerStep(of: $1)) })
  }

  func points(of order: PlacedOrder) -> Int {
    people.reduce(0) { sum, person in
      let own = order.kept(order.event.items(of: .person(person.id)))
      guard let first = own.first, let last = own.last else { return sum }
      let waiting = own.reduce(last.end - first.start) { $0 - $1.length }
      return sum + MinutePoints.weighted(minutes.points(of: waiting), by: person.waitingCost)
    }
  }

  func objective(in model: inout PositionModel) -> LinearExpression {
    var sum = LinearExpression.zero
    for person in people {
      let items = items(of: person, in: model.problem)
      sum += Double(pointsPerStep(of: person)) * waiting(of: person.id, items, in: &model)
    }
    return sum
  }

  private func waiting(
    of person: PersonID,
    _ items: [Int],
    in model: inout PositionModel
  ) -> LinearExpression {
    let horizon = Double(model.problem.horizon)
    let first = model.addColumn("first[\(person)]", lower: 0, upper: horizon) { order in
      items.filter { order.isKept($0) }.map { order.starts[$0] }.min() ?? 0
    }
    let last = model.addColumn("last[\(person)]", lower: 0, upper: horizon) { order in
      items.filter { order.isKept($0) }.map { order.starts[$0] + order.lengths[$0] }.max() ?? 0
    }
    let wait = model.addColumn("wait[\(person)]", lower: 0, upper: horizon) { order in
      let own = order.sequence.filter(items.contains)
      guard let first = own.first, let last = own.last else { return 0 }
      return own.reduce(order.starts[last] + order.lengths[last] - order.starts[first]) {
        $0 - order.lengths[$1]
      }
    }
    var outside = last - first - wait
    for item in items {
      let labels = [person.rawValue, model.problem.entries[item].id.rawValue]
      let dropped = LinearExpression(constant: 1) - model.kept(item)
      let begin = model.start(of: item) + horizon * dropped
      model.addRow("little-waiting", labels + ["first"], begin - first, lower: 0)
      model.addRow("little-waiting", labels + ["last"], model.end(of: item) - last, upper: 0)
      outside -= model.length(of: item)
    }
    model.addRow("little-waiting", [person.rawValue], outside, upper: 0)
    return LinearExpression(wait)
  }

  func term(of problem: Problem) -> SearchTerm {
    .waiting(
      people.map { person in
        SearchTerm.Waiting(
          items: items(of: person, in: problem),
          points: pointsPerStep(of: person)
        )
      }
    )
  }

  private func items(of person: Person, in problem: Problem) -> [Int] {
    problem.indices(of: problem.event.items(of: .person(person.id)).map(\.id))
  }

  private func pointsPerStep(of person: Person) -> Int {
    MinutePoints.weighted(minutes.perStep, by: person.waitingCost)
  }
}
