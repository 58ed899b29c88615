// SPDX-License-Identifier: GPL-3.0-or-later

extension RealProgramme {
  /// The items in their published order, each with its length and at its hour; people with the hours
  /// they are free.
  package func eventText() -> String {
    let begins = items.map(\.start).min() ?? "00:00"
    let ends = items.map(\.end).max() ?? begins
    var about = "title: \(EventNotation.quoted(title)), language: en"
    if let date { about += ", date: \(date)" }
    if let timeZone { about += ", time_zone: \(timeZone)" }
    var lines = [
      "format: 1", "event: { \(about) }", "session: { starts: \"\(begins)\", ends: \"\(ends)\" }",
    ]
    if let people, !people.isEmpty {
      lines += ["people:"] + people.map { Self.line($0, begins, ends) }
    }
    lines += ["programme:"] + items.map(Self.line)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ item: Item) -> String {
    var keys = [
      "id: \(EventNotation.id(item.id))", "title: \(EventNotation.quoted(item.title))",
      "kind: other", "minutes: \(item.duration)", "starts: \"\(item.start)\"",
    ]
    if let people = item.people, !people.isEmpty {
      keys.append("who: [\(people.map(EventNotation.id).joined(separator: ", "))]")
    }
    return "  - { \(keys.joined(separator: ", ")) }"
  }

  private static func line(_ person: Person, _ begins: String, _ ends: String) -> String {
    let id = EventNotation.id(person.id)
    guard !person.busyElsewhere.isEmpty else { return "  \(id): { role: \(person.id) }" }
    let busy = person.busyElsewhere.sorted { $0[0] < $1[0] }
    let free = zip([begins] + busy.map { $0[1] }, busy.map { $0[0] } + [ends])
      .filter { $0 < $1 }
      .map { "\($0)..\($1)" }
    return "  \(id): { role: \(person.id), present: [\(free.joined(separator: ", "))] }"
  }
}
