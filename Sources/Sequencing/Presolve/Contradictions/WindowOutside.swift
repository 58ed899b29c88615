// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A window leaves an item that must be kept no room inside the session.
struct WindowOutside: ContradictionFacts {
  static let code = "window-outside-session"

  let title: String
  let window: ClockWindow
  let isEnd: Bool
  /// What it takes at the least.
  let shortest: Length
  /// How far the window lies outside.
  let off: Length
  let session: ClockWindow

  static func found(in problem: Problem) -> [Contradiction] {
    let event = problem.event
    let session = ClockWindow(earliest: event.session.starts, latest: event.session.ends)
    var windows:
      [(
        subject: RuleDeclaration.Subject, starts: ClockWindow, ends: ClockWindow,
        place: SourcePlace?
      )] = []
    for item in event.programme.items {
      windows.append((.item(item.id), item.starts, item.ends, item.place))
    }
    for rule in event.rules {
      if case .at(let subject, let starts, let ends) = rule.statement, rule.softWeight == nil {
        windows.append((subject, starts, ends, rule.place))
      }
    }
    let droppable = event.droppableItems
    return windows.flatMap { entry -> [Contradiction] in
      let kept = event.items(of: entry.subject).filter { !droppable.contains($0.id) }
      guard let shortest = kept.map(\.minutes.minimum).min() else { return [] }
      return [(entry.starts, false), (entry.ends, true)].compactMap { window, isEnd in
        let opens = isEnd ? event.session.starts + shortest : event.session.starts
        let closes = isEnd ? event.session.ends : event.session.ends - shortest
        let early = window.latest.map { opens - $0 } ?? .zero
        let late = window.earliest.map { $0 - closes } ?? .zero
        guard max(early, late) > .zero else { return nil }
        let facts = WindowOutside(
          title: event.title(of: entry.subject),
          window: window,
          isEnd: isEnd,
          shortest: shortest,
          off: max(early, late),
          session: session
        )
        return Contradiction(facts, at: entry.place)
      }
    }
  }

  func words(in language: Language) -> Words {
    let name = language.quoted(title)
    let hours = language.spoken(window)
    let bounds = language.spoken(session)
    let (least, short) = (language.spoken(shortest), language.spoken(off))
    let does =
      isEnd
      ? language.choose(vi: "kết thúc", en: "end") : language.choose(vi: "bắt đầu", en: "start")
    return language.words(
      vi: Words(
        "\(name) phải \(does) \(hours) và cần ít nhất \(least), nhưng phiên diễn ra \(bounds)",
        remedy: "Nới khoảng giờ này \(short), hoặc sửa giờ của phiên"
      ),
      en: Words(
        "\(name) has to \(does) \(hours) and needs at least \(least), but the session is \(bounds)",
        remedy: "Widen this window by \(short), or change the session's hours"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] { [] }
}

extension Language {
  /// A window in words, such as `từ 08:45 đến 09:40`, `by 10:30`.
  func spoken(_ window: ClockWindow) -> String {
    switch (window.earliest, window.latest) {
    case (let from?, let until?) where from == until: choose(vi: "lúc \(from)", en: "at \(from)")
    case (let from?, let until?):
      choose(vi: "từ \(from) đến \(until)", en: "from \(from) to \(until)")
    case (let from?, nil): choose(vi: "từ \(from)", en: "from \(from) on")
    case (nil, let until?): choose(vi: "chậm nhất \(until)", en: "by \(until)")
    case (nil, nil): choose(vi: "bất cứ lúc nào", en: "at any time")
    }
  }

  /// When somebody is there, such as `chỉ có mặt đến 10:30`, `is there from 09:00 to 10:30`.
  func presence(_ windows: [ClockWindow]) -> String {
    let hours = windows.map { window in
      switch (window.earliest, window.latest) {
      case (let from?, let until?):
        choose(vi: "từ \(from) đến \(until)", en: "from \(from) to \(until)")
      case (let from?, nil): choose(vi: "từ \(from)", en: "from \(from) on")
      case (nil, let until?): choose(vi: "đến \(until)", en: "until \(until)")
      case (nil, nil): choose(vi: "cả buổi", en: "all the time")
      }
    }
    return choose(vi: "chỉ có mặt ", en: "is there only ")
      + hours.joined(separator: choose(vi: " và ", en: " and "))
  }
}
