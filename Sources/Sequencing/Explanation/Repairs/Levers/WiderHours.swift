// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Hours that an item or a person is bound to are wider, at one end, by at most an hour.
struct WiderHours: Lever {
  let key = LeverKey.hours
  let grain: Length
  let most: Int
  private let change: @Sendable (Length) -> (Amendment, @Sendable (Language) -> String)

  private init(
    _ event: Event,
    most: Int = .max,
    _ change: @escaping @Sendable (Length) -> (Amendment, @Sendable (Language) -> String)
  ) {
    grain = event.session.grain
    self.most = min(most, 3600 / max(1, event.session.grain.seconds))
    self.change = change
  }

  func step(_ amount: Int) -> Repair.Step {
    let (amendment, words) = change(Length(seconds: amount * grain.seconds))
    return Repair.Step(key, [amendment], words)
  }

  static func levers(_ asked: Set<Requirement>, _ event: Event) -> [any Lever] {
    var levers: [any Lever] = []
    for item in event.programme.items where asked.contains(.itemWindow(item.id)) {
      levers += Self.levers(item, event)
    }
    for person in event.people where asked.contains(.presence(person.id)) {
      levers += Self.levers(person, event)
    }
    for (index, rule) in event.rules.enumerated() where asked.contains(.rule(index)) {
      if case .at(let subject, let starts, let ends) = rule.statement {
        levers += Self.levers(rule: index, subject, starts, ends, event)
      }
    }
    if asked.contains(.officialStart), let official = event.session.officialStart,
      case let left = event.session.ends - official - event.session.grain, left.seconds > 0
    {
      // An opening after the end is no hour of the session.
      levers.append(
        WiderHours(event, most: left.seconds / max(1, event.session.grain.seconds)) { by in
          let clock = official + by
          return (
            .officialStart(clock),
            {
              $0.choose(
                vi: "Khai mạc lúc \(clock) (muộn hơn \($0.spoken(by)))",
                en: "Open officially at \(clock) (\($0.spoken(by)) later)"
              )
            }
          )
        }
      )
    }
    return levers
  }

  private static func levers(_ item: Item, _ event: Event) -> [any Lever] {
    Side.all(item.starts, item.ends).map { side in
      WiderHours(event) { by in
        let (starts, ends) = side.widened(item.starts, item.ends, by: by)
        return (
          .itemWindow(item.id, starts: starts, ends: ends),
          { side.words($0.quoted(item.title), starts, ends, by: by, $0) }
        )
      }
    }
  }

  private static func levers(
    rule index: Int,
    _ subject: RuleDeclaration.Subject,
    _ starts: ClockWindow,
    _ ends: ClockWindow,
    _ event: Event
  ) -> [any Lever] {
    Side.all(starts, ends).map { side in
      WiderHours(event) { by in
        let wider = side.widened(starts, ends, by: by)
        return (
          .rule(index, .at(subject, starts: wider.starts, ends: wider.ends)),
          { side.words(event.name(of: subject, $0), wider.starts, wider.ends, by: by, $0) }
        )
      }
    }
  }

  private static func levers(_ person: Person, _ event: Event) -> [any Lever] {
    person.present.indices.flatMap { index -> [any Lever] in
      let window = person.present[index]
      return [window.earliest.map { ($0, true) }, window.latest.map { ($0, false) }]
        .compactMap { $0 }.map { clock, isArrival in
          WiderHours(event) { by in
            let moved = isArrival ? clock - by : clock + by
            var present = person.present
            if isArrival { present[index].earliest = moved } else { present[index].latest = moved }
            return (
              .presence(person.id, present),
              { language in
                let (who, spoken) = (person.displayName, language.spoken(by))
                return isArrival
                  ? language.choose(
                    vi: "Mời \(who) có mặt từ \(moved) (sớm hơn \(spoken))",
                    en: "Ask \(who) to be there from \(moved) (\(spoken) earlier)"
                  )
                  : language.choose(
                    vi: "Mời \(who) ở lại đến \(moved) (muộn hơn \(spoken))",
                    en: "Ask \(who) to stay until \(moved) (\(spoken) later)"
                  )
              }
            )
          }
        }
    }
  }

  /// One of the four ends of the windows on a start and an end.
  private struct Side: Sendable {
    let isStart: Bool
    let isEarliest: Bool

    static func all(_ starts: ClockWindow, _ ends: ClockWindow) -> [Side] {
      [(starts, true), (ends, false)].flatMap { window, isStart in
        (window.earliest == nil ? [] : [Side(isStart: isStart, isEarliest: true)])
          + (window.latest == nil ? [] : [Side(isStart: isStart, isEarliest: false)])
      }
    }

    func widened(
      _ starts: ClockWindow,
      _ ends: ClockWindow,
      by: Length
    )
      -> (starts: ClockWindow, ends: ClockWindow)
    {
      func wider(_ window: ClockWindow) -> ClockWindow {
        var window = window
        if isEarliest {
          window.earliest = window.earliest.map { $0 - by }
        } else {
          window.latest = window.latest.map { $0 + by }
        }
        return window
      }
      return isStart ? (wider(starts), ends) : (starts, wider(ends))
    }

    func words(
      _ name: String,
      _ starts: ClockWindow,
      _ ends: ClockWindow,
      by: Length,
      _ language: Language
    ) -> String {
      let window = isStart ? starts : ends
      let clock = (isEarliest ? window.earliest : window.latest)?.description ?? ""
      let spoken = language.spoken(by)
      let verb =
        isStart
        ? language.choose(vi: "bắt đầu", en: "start") : language.choose(vi: "kết thúc", en: "end")
      return isEarliest
        ? language.choose(
          vi: "Cho \(name) \(verb) sớm nhất lúc \(clock) (sớm hơn \(spoken))",
          en: "Let \(name) \(verb) from \(clock) on (\(spoken) earlier)"
        )
        : language.choose(
          vi: "Cho \(name) \(verb) chậm nhất lúc \(clock) (muộn hơn \(spoken))",
          en: "Let \(name) \(verb) by \(clock) (\(spoken) later)"
        )
    }
  }
}
