// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

extension RuleDeclaration {
  /// What the rule asks of this event, in one clause that can stand in a list.
  func words(in event: Event, _ language: Language) -> String {
    func name(_ subject: Subject) -> String { event.name(of: subject, language) }
    func all(_ subjects: [Subject]) -> String { language.listed(subjects.map(name)) }
    switch statement {
    case .before(let chain, let gap):
      let names = chain.map(name)
      let order = language.choose(
        vi: names.joined(separator: " trước ") + " (theo thứ tự)",
        en: names.joined(separator: " before ")
      )
      return order + (gap.map { language.gap($0) } ?? "")
    case .adjacent(let first, let second):
      return language.choose(
        vi: "\(name(second)) ngay sau \(name(first))",
        en: "\(name(second)) directly after \(name(first))"
      )
    case .apart(let selection, .items(let count)):
      let subject = event.name(of: selection, language)
      return language.choose(
        vi: "giữa hai mục bất kỳ của \(subject) có ít nhất \(count) mục khác",
        en: "at least \(count) other \(count == 1 ? "item" : "items") between any two of \(subject)"
      )
    case .apart(let selection, .minutes(let length)):
      let subject = event.name(of: selection, language)
      let least = language.spoken(length)
      return language.choose(
        vi: "hai mục bất kỳ của \(subject) cách nhau ít nhất \(least)",
        en: "at least \(least) between any two of \(subject)"
      )
    case .rest(let person, let length):
      let least = language.spoken(length)
      let who = person.map { event.name(of: $0) }
      return language.choose(
        vi: "\(who ?? "mọi người") nghỉ ít nhất \(least) giữa hai mục của mình",
        en: "\(who ?? "everybody") rests at least \(least) between two items"
      )
    case .together(let subjects):
      return language.choose(
        vi: "\(all(subjects)) liền nhau, không mục nào xen vào",
        en: "\(all(subjects)) together, with nothing between"
      )
    case .at(let subject, let starts, let ends):
      return language.window(of: name(subject), starts: starts, ends: ends)
    case .first(let subject, let block):
      let whole = event.name(of: block, language)
      return language.choose(
        vi: "\(name(subject)) mở đầu \(whole)",
        en: "\(name(subject)) first of \(whole)"
      )
    case .last(let subject, let block):
      let whole = event.name(of: block, language)
      return language.choose(
        vi: "\(name(subject)) kết thúc \(whole)",
        en: "\(name(subject)) last of \(whole)"
      )
    case .atMost(let length, let selection):
      let most = language.spoken(length)
      let subject = event.name(of: selection, language)
      return language.choose(
        vi: "không quá \(most) liền nhau của \(subject)",
        en: "at most \(most) on end of \(subject)"
      )
    case .noLongerThanWithoutBreak(let length):
      let most = language.spoken(length)
      return language.choose(
        vi: "không quá \(most) liên tục mà không giải lao",
        en: "no longer than \(most) without a break"
      )
    case .choose(let from, let least, let most):
      return language.choice(of: all(from), least: least, most: most)
    }
  }
}

extension Event {
  func name(of subject: RuleDeclaration.Subject, _ language: Language) -> String {
    switch subject {
    case .item(let id): language.quoted(programme[id]?.title ?? id.rawValue)
    case .block(let id): name(of: id, language)
    }
  }

  /// A block, or the whole programme.
  func name(of block: BlockID?, _ language: Language) -> String {
    guard let block else {
      return language.choose(vi: "cả chương trình", en: "the whole programme")
    }
    let title = programme[block]?.title ?? ""
    let name = language.quoted(title.isEmpty ? block.rawValue : title)
    return language.choose(vi: "khối \(name)", en: "the block \(name)")
  }

  func name(of person: PersonID) -> String { self[person]?.displayName ?? person.rawValue }

  func name(of selection: RuleDeclaration.Selection, _ language: Language) -> String {
    switch selection {
    case .tag(let tag):
      language.choose(
        vi: "các mục gắn thẻ \(tag.rawValue)",
        en: "the items tagged \(tag.rawValue)"
      )
    case .kind(let kind):
      language.choose(
        vi: "các mục loại \(kind.rawValue)",
        en: "the items of kind \(kind.rawValue)"
      )
    case .items(let subjects): language.listed(subjects.map { name(of: $0, language) })
    case .person(let person):
      language.choose(
        vi: "các mục của \(name(of: person))",
        en: "the items of \(name(of: person))"
      )
    }
  }
}

extension Language {
  /// `a, b and c`.
  func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let first = names.dropLast().joined(separator: ", ")
    return choose(vi: "\(first) và \(last)", en: "\(first) and \(last)")
  }

  fileprivate func gap(_ gap: RuleDeclaration.Gap) -> String {
    switch (gap.least, gap.most) {
    case (let least?, let most?) where least == most:
      choose(vi: ", cách đúng \(spoken(least))", en: ", exactly \(spoken(least)) between")
    case (let least?, let most?):
      choose(
        vi: ", cách từ \(spoken(least)) đến \(spoken(most))",
        en: ", between \(spoken(least)) and \(spoken(most)) apart"
      )
    case (let least?, nil):
      choose(vi: ", cách ít nhất \(spoken(least))", en: ", at least \(spoken(least)) between")
    case (nil, let most?):
      choose(vi: ", cách nhiều nhất \(spoken(most))", en: ", at most \(spoken(most)) between")
    case (nil, nil): ""
    }
  }

  /// An item that starts, ends or both within hours.
  func window(of name: String, starts: ClockWindow, ends: ClockWindow) -> String {
    let parts = [
      starts.isOpen ? nil : choose(vi: "bắt đầu", en: "starts") + " " + hours(starts),
      ends.isOpen ? nil : choose(vi: "kết thúc", en: "ends") + " " + hours(ends),
    ].compactMap { $0 }
    return name + " " + parts.joined(separator: choose(vi: " và ", en: " and "))
  }

  /// Hours with one or two ends.
  func hours(_ window: ClockWindow) -> String {
    switch (window.earliest, window.latest) {
    case (let earliest?, let latest?) where earliest == latest:
      choose(vi: "đúng \(earliest)", en: "at \(earliest)")
    case (let earliest?, let latest?):
      choose(vi: "từ \(earliest) đến \(latest)", en: "between \(earliest) and \(latest)")
    case (let earliest?, nil):
      choose(vi: "không sớm hơn \(earliest)", en: "no earlier than \(earliest)")
    case (nil, let latest?): choose(vi: "chậm nhất \(latest)", en: "by \(latest)")
    case (nil, nil): choose(vi: "lúc nào cũng được", en: "at any time")
    }
  }

  fileprivate func choice(of names: String, least: Int?, most: Int?) -> String {
    switch (least, most) {
    case (let least?, let most?):
      choose(
        vi: "chọn từ \(least) đến \(most) trong \(names)",
        en: "\(least) to \(most) of \(names)"
      )
    case (let least?, nil):
      choose(vi: "chọn ít nhất \(least) trong \(names)", en: "at least \(least) of \(names)")
    case (nil, let most?):
      choose(vi: "chọn nhiều nhất \(most) trong \(names)", en: "at most \(most) of \(names)")
    case (nil, nil): names
    }
  }
}
