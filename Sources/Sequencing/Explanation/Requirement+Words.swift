// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Requirement {
  /// What is asked for, in one clause that can stand in a list.
  package func words(in event: Event, _ language: Language) -> String {
    switch self {
    case .sessionEnd:
      return language.choose(
        vi: "phiên kết thúc lúc \(event.session.ends) (bắt đầu \(event.session.starts))",
        en: "the session ends at \(event.session.ends) (it starts at \(event.session.starts))"
      )
    case .officialStart:
      let official = event.session.officialStart?.description ?? ""
      return language.choose(
        vi: "giờ khai mạc \(official): phần chào mừng xong trước, các mục khác bắt đầu sau",
        en: "the official start at \(official): the prelude before it, all else after it"
      )
    case .noWaiting:
      return language.choose(vi: "không được có thời gian chờ", en: "no waiting between items")
    case .kept(let id): return kept(id, in: event, language)
    case .itemWindow(let id):
      let item = event.programme[id]
      return language.window(
        of: language.quoted(item?.title ?? id.rawValue),
        starts: item?.starts ?? .open,
        ends: item?.ends ?? .open
      )
    case .ready(let id):
      let name = event.name(of: .item(id), language)
      let clock = event.programme[id]?.ready?.description ?? ""
      return language.choose(
        vi: "\(name) chỉ sẵn sàng từ \(clock)",
        en: "\(name) is not ready before \(clock)"
      )
    case .presence(let id):
      let windows = event[id]?.present ?? []
      return event.name(of: id) + " "
        + language.choose(vi: "có mặt ", en: "is there ")
        + windows.map(language.hours).joined(separator: language.choose(vi: " hoặc ", en: " or "))
    case .rule(let index): return event.rules[index].words(in: event, language)
    case .listed(let block):
      let name = event.name(of: block, language)
      return language.choose(
        vi: "thứ tự đã ghi của \(name)",
        en: "the listed order of \(name)"
      )
    case .together(let block):
      let name = event.name(of: block, language)
      return language.choose(
        vi: "\(name) không bị mục khác xen vào",
        en: "nothing else within \(name)"
      )
    case .equalMinutes(let block):
      let name = event.name(of: block, language)
      return language.choose(
        vi: "các mục của \(name) dài bằng nhau",
        en: "items of one length in \(name)"
      )
    case .changeoverMinutes:
      return language.choose(
        vi: "thời gian chuyển sân khấu",
        en: "the minutes that changeovers take"
      )
    case .forbiddenChangeover(let index):
      let line = event.stage.changeovers.lines[index]
      return language.choose(
        vi: "không chuyển sân khấu từ \(line.from) sang \(line.to)",
        en: "no changeover from \(line.from) to \(line.to)"
      )
    }
  }

  private func kept(_ id: ItemID, in event: Event, _ language: Language) -> String {
    guard let item = event.programme[id] else { return id.rawValue }
    let name = language.quoted(item.title)
    let least = language.spoken(item.minutes.minimum)
    return language.choose(
      vi: "\(name) phải có, ít nhất \(least)",
      en: "\(name) has to be there, for at least \(least)"
    )
  }

  /// Where the organiser wrote it.
  package func place(in event: Event) -> SourcePlace? {
    switch self {
    case .sessionEnd, .officialStart, .noWaiting: event.session.place
    case .kept(let id), .itemWindow(let id), .ready(let id): event.programme[id]?.place
    case .presence(let id): event[id]?.place
    case .rule(let index): event.rules[index].place
    case .listed(let block): block.flatMap { event.programme[$0]?.place }
    case .together(let block), .equalMinutes(let block): event.programme[block]?.place
    case .changeoverMinutes: event.stage.changeovers.lines.first?.place
    case .forbiddenChangeover(let index): event.stage.changeovers.lines[index].place
    }
  }
}
