// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Short ways to write events of a few items and their orders.
extension Event {
  /// An event from 07:30 to 08:30 unless it says otherwise.
  static func tiny(
    _ entries: [Programme.Entry],
    session: Session = .from("07:30", to: "08:30"),
    changeovers: [ChangeoverTable.Line] = [],
    people: [Person] = [],
    rules: [RuleDeclaration.Statement] = [],
    preferences: [PreferenceDeclaration.Aim] = []
  ) -> Event {
    Event(
      header: EventHeader(
        title: "Hội nghị biểu dương điển hình tiên tiến",
        language: .vietnamese,
        timeZone: "Asia/Ho_Chi_Minh"
      ),
      session: session,
      stage: Stage(changeovers: ChangeoverTable(lines: changeovers)),
      people: people,
      programme: Programme(entries),
      rules: rules.map { RuleDeclaration($0) },
      preferences: preferences.map { PreferenceDeclaration($0) }
    )
  }
}

extension Session {
  static func from(
    _ starts: String,
    to ends: String,
    reserve: Int = 0,
    grainInSeconds: Int = 60,
    idle: Bool = true
  ) -> Session {
    Session(
      starts: ClockTime(starts),
      ends: ClockTime(ends),
      reserve: Length(minutes: reserve),
      grain: Length(seconds: grainInSeconds),
      allowsIdle: idle
    )
  }
}

extension Programme.Entry {
  /// A talk of so many minutes, which wants the least of them unless it says otherwise.
  static func talk(
    _ id: ItemID,
    _ title: String,
    _ minutes: ClosedRange<Int>,
    prefer: Int? = nil,
    kind: Kind = .talk,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Programme.Entry {
    var item = Item(
      id: id,
      title: title,
      kind: kind,
      minutes: LengthRange(
        minimum: Length(minutes: minutes.lowerBound),
        preferred: Length(minutes: prefer ?? minutes.lowerBound),
        maximum: Length(minutes: minutes.upperBound)
      )
    )
    change(&item)
    return .item(item)
  }

  /// A talk of a fixed length.
  static func talk(
    _ id: ItemID,
    _ title: String,
    _ minutes: Int,
    kind: Kind = .talk,
    _ change: (inout Item) -> Void = { _ in }
  ) -> Programme.Entry {
    .talk(id, title, minutes...minutes, kind: kind, change)
  }

  static func block(
    _ id: BlockID,
    _ title: String,
    order: Block.Order = .listed,
    together: Bool = true,
    equalMinutes: Bool = false,
    _ entries: [Programme.Entry]
  ) -> Programme.Entry {
    .block(
      Block(
        id: id,
        title: title,
        order: order,
        isTogether: together,
        hasEqualMinutes: equalMinutes,
        entries: entries
      )
    )
  }
}

extension ChangeoverTable.Line {
  /// `from -> to: minutes`, or `never` without minutes.
  static func turn(_ from: Setup, _ to: Setup, _ minutes: Int?) -> ChangeoverTable.Line {
    ChangeoverTable.Line(
      from: from,
      to: to,
      changeover: minutes.map { .takes(Length(minutes: $0)) } ?? .never
    )
  }
}

extension ClockWindow {
  /// `earliest..latest`, each end a clock time or empty.
  init(_ earliest: String, _ latest: String) {
    self.init(
      earliest: earliest.isEmpty ? nil : ClockTime(earliest),
      latest: latest.isEmpty ? nil : ClockTime(latest)
    )
  }
}

extension ClockTime {
  /// `07:30` or `07:30:30`.
  init(_ text: String) {
    let parts = text.split(separator: ":").compactMap { Int($0) } + [0, 0, 0]
    self.init(hour: parts[0], minute: parts[1], second: parts[2])
  }
}

extension RunningOrder {
  /// Lines such as `bao-cao 07:30 10` or `bao-cao 07:30 10:30`: item, start, minutes and seconds.
  init(_ lines: String..., dropping dropped: [ItemID] = []) {
    self.init(
      placements: lines.map { line in
        let words = line.split(separator: " ").map(String.init) + ["", "", ""]
        let length = words[2].split(separator: ":").compactMap { Int($0) } + [0, 0]
        return Placement(
          item: ItemID(words[0]),
          start: ClockTime(words[1]),
          length: Length(seconds: 60 * length[0] + length[1])
        )
      },
      dropped: dropped
    )
  }
}
