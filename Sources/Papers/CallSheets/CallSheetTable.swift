// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The calls, each person's rows under their name and on one page.
struct CallSheetTable {
  let calls: [PersonalCall]
  let list: CueList
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[.callSheetsCaption],
      columns: [
        Table.Column("person", catalogue[.person], use: .data),
        Table.Column("id", catalogue[.identifier], use: .data),
        Table.Column("start", catalogue[.start], use: .data),
        Table.Column("end", catalogue[.end], use: .data),
        Table.Column("time", catalogue[.time], use: .page),
        Table.Column("cue", catalogue[.signal], use: .data),
        Table.Column("signal", catalogue[.signal], use: .page),
        Table.Column("task", catalogue[.task], width: .share(6)),
        Table.Column("place", catalogue[.location], width: .share(3)),
      ],
      rows: calls.flatMap(rows)
    )
  }

  private func rows(_ call: PersonalCall) -> [Table.Row] {
    var rows =
      [heading(call), row(call, .call, call.call, "", call.place)]
      + call.entries.flatMap { items(of: call, $0) }
      + [row(call, .finish, call.until, "", nil)]
    for index in rows.indices.dropLast() { rows[index].keepsWithNext = true }
    return rows
  }

  private func heading(_ call: PersonalCall) -> Table.Row {
    let person = call.person
    let position = person.name.isEmpty ? [] : [person.role]
    let texts = [list.name(person.id)] + position + [person.organisation, person.phone]
    return Table.Row(
      .blockHeading,
      spanning: Prose(texts.filter { !$0.isEmpty }.joined(separator: " · "), .strong)
    )
  }

  /// The standby call, where there is one, then the item.
  ///
  /// Nobody is called who is still busy with an earlier item.
  private func items(of call: PersonalCall, _ entry: Timetable.Entry) -> [Table.Row] {
    let item = entry.item
    var rows: [Table.Row] = []
    let standby = list.standby(of: entry)
    let isFree = list.free(before: entry).contains(call.person.id)
    if !list.isAnnouncers(item), item.kind != .film, isFree {
      let place: CueLabel = item.kind == .performance ? .placeWings : .placeFrontRow
      rows.append(
        row(
          call,
          .standby,
          standby,
          item.title,
          place,
          item
        )
      )
    }
    var go = row(call, .go, entry.start, item.title, item.stagePlace, item)
    go.cells["end"] = .clock(entry.end)
    go.cells["time"] = .span(entry.start, entry.end)
    return rows + [go]
  }

  private func row(
    _ call: PersonalCall,
    _ signal: Cue.Signal,
    _ clock: ClockTime,
    _ words: String,
    _ place: CueLabel?,
    _ item: Item? = nil
  ) -> Table.Row {
    let isStrong = signal == .go || signal == .call
    let label = signal == .finish ? CueLabel.signalDone : signal.label
    return Table.Row(
      .item,
      cells: [
        "person": .text(Prose(call.person.id.rawValue)),
        "id": .text(Prose(item?.id.rawValue ?? "")),
        "start": .clock(clock),
        "time": .clock(clock),
        "cue": .text(Prose(signal.rawValue)),
        "signal": .text(Prose(catalogue[label], isStrong ? .strong : .soft)),
        "task": .text(Prose(words, isStrong ? .strong : .plain)),
        "place": .text(Prose(place.map { catalogue[$0] } ?? "")),
      ]
    )
  }
}
