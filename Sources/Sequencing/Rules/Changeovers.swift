// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import LinearModel

/// An item starts at or after the end of the one before it and the changeover between the two.
///
///     Σₜ flow[s,t,p] = Σ at[i,p] over items i of setup s
///     Σₛ flow[s,t,p] = Σ at[i,p+1] over items i of setup t
///     start[p+1] ≥ start[p] + length[p] + Σₛₜ changeover(s,t) · flow[s,t,p]
///
/// A pair of setups marked `never` has no flow.
struct Changeovers: Rule {
  static let identifier: RuleIdentifier = "changeovers"
  static let source = "stage.changeovers"

  static func summary(in language: Language) -> String {
    language.choose(
      vi: "Một mục bắt đầu khi mục trước đã kết thúc và sân khấu đã chuyển xong.",
      en: "An item starts when the one before has ended and the stage has been changed over."
    )
  }

  static func instances(in event: Event) -> [any Rule] { [Changeovers()] }

  var place: SourcePlace? { nil }

  func state(for problem: Problem, in facts: inout Facts) {}

  func addRows(to model: inout PositionModel) {
    model.addRow(identifier, ["start"], model.start(at: 1) - model.openingChangeover, lower: 0)
    for index in model.problem.entries.indices
    where model.problem.openings[model.problem.entries[index].setup] == nil
      && model.positions(of: index).contains(1)
    {
      model.addRow(
        identifier,
        ["start", "never", model.problem.entries[index].id.rawValue],
        model.at(index, 1),
        upper: 0
      )
    }
    for position in model.positions {
      for (setup, outflow) in model.outflows(of: position) {
        model.addRow(
          identifier,
          ["from", setup, "\(position)"],
          outflow.flows - outflow.items,
          lower: 0,
          upper: 0
        )
      }
      for (setup, inflow) in model.inflows(of: position + 1) {
        model.addRow(
          identifier,
          ["to", setup, "\(position + 1)"],
          inflow.flows - inflow.items,
          lower: 0,
          upper: 0
        )
      }
      model.addRow(
        identifier,
        ["\(position)"],
        model.start(at: position + 1) - model.start(at: position) - model.length(at: position)
          - model.changeover(after: position),
        lower: 0
      )
    }
  }

  func violations(in order: PlacedOrder) -> [Violation] {
    let table = order.event.stage.changeovers
    var found: [Violation] = []
    for (index, placement) in order.placements.enumerated() {
      let previous = index == 0 ? nil : order.placements[index - 1]
      let before = previous.map { order.setup(of: $0) } ?? .start
      let ready = previous?.end ?? order.event.session.starts
      let changeover = table.changeover(from: before, to: order.setup(of: placement))
      if let fault = fault(changeover, ready: ready, start: placement.start) {
        found.append(
          Violation(
            self,
            items: [previous?.item, placement.item].compactMap { $0 },
            facts: Breach(
              earlier: previous.map { order.title(of: $0.item) },
              later: order.title(of: placement.item),
              fault: fault
            )
          )
        )
      }
    }
    if let last = order.placements.last,
      table.changeover(from: order.setup(of: last), to: .end) == .never
    {
      found.append(
        Violation(
          self,
          items: [last.item],
          facts: Breach(earlier: order.title(of: last.item), later: nil, fault: .never)
        )
      )
    }
    return found
  }

  private func fault(
    _ changeover: Changeover,
    ready: ClockTime,
    start: ClockTime
  ) -> Breach.Fault? {
    switch changeover {
    case .never: .never
    case .takes(let length) where start < ready + length:
      .tooEarly(ready: ready, changeover: length, start: start)
    case .takes: nil
    }
  }
}

extension Changeovers {
  fileprivate struct Breach: ViolationFacts {
    enum Fault {
      case never
      case tooEarly(ready: ClockTime, changeover: Length, start: ClockTime)
    }

    /// Nil for the session's start.
    let earlier: String?
    /// Nil for the session's end.
    let later: String?
    let fault: Fault

    func words(in language: Language) -> Words {
      let (first, second) = (earlier.map(language.quoted), later.map(language.quoted))
      switch fault {
      case .never: return forbidden(first, second, in: language)
      case .tooEarly(let ready, let changeover, let start):
        let late = language.spoken(ready + changeover - start)
        let name = second ?? ""
        let cause = cause(first, ready: ready, changeover: changeover, in: language)
        return language.words(
          vi: Words(
            "\(name) bắt đầu lúc \(start), nhưng \(cause)",
            remedy: "Lùi \(name) thêm \(late)"
          ),
          en: Words(
            "\(name) starts at \(start), but \(cause)",
            remedy: "Start \(name) \(late) later"
          )
        )
      }
    }

    private func forbidden(_ first: String?, _ second: String?, in language: Language) -> Words {
      switch (first, second) {
      case (let first?, let second?):
        language.words(
          vi: Words(
            "\(second) không được đứng ngay sau \(first)",
            remedy: "Đặt một mục khác vào giữa"
          ),
          en: Words(
            "\(second) may not come directly after \(first)",
            remedy: "Put another item between them"
          )
        )
      case (nil, _):
        language.words(
          vi: Words(
            "\(second ?? "") không được mở đầu chương trình",
            remedy: "Đặt một mục khác lên trước"
          ),
          en: Words(
            "\(second ?? "") may not open the programme",
            remedy: "Put another item before it"
          )
        )
      case (let first?, nil):
        language.words(
          vi: Words(
            "\(first) không được kết thúc chương trình",
            remedy: "Đặt một mục khác ra sau"
          ),
          en: Words("\(first) may not close the programme", remedy: "Put another item after it")
        )
      }
    }

    private func cause(
      _ first: String?,
      ready: ClockTime,
      changeover: Length,
      in language: Language
    ) -> String {
      let need = language.spoken(changeover)
      let isOver = language.choose(
        vi: first.map { "\($0) đến \(ready) mới xong" } ?? "phiên mở đầu lúc \(ready)",
        en: first.map { "\($0) ends at \(ready)" } ?? "the session starts at \(ready)"
      )
      if changeover == .zero { return isOver }
      return isOver
        + language.choose(
          vi: " và cần \(need) chuyển sân khấu",
          en: " and the changeover takes \(need)"
        )
    }
  }
}
