// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The items in order under their blocks, then the finish and the reserve.
struct RunningOrderTable {
  let event: Event
  let timetable: Timetable
  /// Whether the table tells which lengths were wanted.
  let showsWishes: Bool
  let catalogue: Catalogue

  var table: Table {
    Table(
      caption: catalogue[.runningOrderCaption],
      columns: columns,
      rows: rows,
      schedule: .init(
        start: "start",
        end: "end",
        length: "minutes",
        changeover: "changeover",
        span: "time"
      )
    )
  }

  private var columns: [Table.Column] {
    allColumns.filter { showsWishes || $0.key != "wanted" }
  }

  private var allColumns: [Table.Column] {
    [
      Table.Column("number", catalogue[.number], alignment: .trailing, use: .page),
      Table.Column("id", catalogue[.identifier], use: .data),
      Table.Column("start", catalogue[.start], use: .data),
      Table.Column("end", catalogue[.end], use: .data),
      Table.Column("time", catalogue[.time], use: .page),
      Table.Column("minutes", catalogue[.minutes], alignment: .trailing),
      Table.Column("title", catalogue[.title], width: .share(5)),
      Table.Column("who", catalogue[.who], width: .share(3)),
      Table.Column("setup", catalogue[.setup], use: .data),
      Table.Column("changeover", catalogue[.changeover], alignment: .trailing),
      Table.Column("wanted", catalogue[.wanted], alignment: .trailing, use: .data),
      Table.Column("block", catalogue[.block], use: .data),
      Table.Column("kind", catalogue[.kind], use: .data),
    ]
  }

  private var rows: [Table.Row] {
    var outline = Outline(event.programme)
    var rows: [Table.Row] = []
    for (index, entry) in timetable.entries.enumerated() {
      rows += outline.headings(before: entry.item).map(headingRow)
      if entry.waiting > .zero { rows.append(waitingRow(entry.waiting)) }
      rows.append(itemRow(entry, number: index + 1, in: outline))
    }
    return rows + closingRows
  }

  private func headingRow(_ heading: Outline.Heading) -> Table.Row {
    let title = heading.block.title
    return Table.Row(
      .blockHeading,
      depth: heading.depth,
      spanning: Prose(
        heading.isContinued ? catalogue.text(.continued, [.title: title]) : title,
        .strong
      )
    )
  }

  private func waitingRow(_ waiting: Length) -> Table.Row {
    Table.Row(
      .waiting,
      cells: ["minutes": .length(waiting), "title": .text(Prose(catalogue[.waiting], .soft))]
    )
  }

  private func itemRow(_ entry: Timetable.Entry, number: Int, in outline: Outline) -> Table.Row {
    let item = entry.item
    let wanted = item.minutes.preferred
    let people = item.who.map { event[$0]?.displayName ?? $0.rawValue }
    return Table.Row(
      item.kind == .break ? .break : .item,
      depth: outline.depth(of: item.id),
      cells: [
        "number": .number(number),
        "id": .text(Prose(item.id.rawValue)),
        "start": .clock(entry.start),
        "end": .clock(entry.end),
        "time": .span(entry.start, entry.end),
        "minutes": entry.length == wanted || !showsWishes
          ? .length(entry.length) : .lengthOff(entry.length, wanted: wanted),
        "title": .text(Prose(item.title)),
        "who": .text(Prose(people.joined(separator: "; "))),
        "setup": .text(Prose(item.setup.rawValue)),
        "changeover": .changeover(entry.changeover),
        "wanted": .length(wanted),
        "block": .text(Prose(outline.path(of: item.id).last?.id.rawValue ?? "")),
        "kind": .text(Prose(item.kind.rawValue)),
      ]
    )
  }

  private var closingRows: [Table.Row] {
    let finish = Table.Row(
      .finish,
      cells: [
        "time": .clock(timetable.finish),
        "title": .text(Prose(catalogue[.finish], .strong)),
        "changeover": .changeover(timetable.closingChangeover),
      ]
    )
    guard timetable.reserve > .zero else { return [finish] }
    let reserve = Table.Row(
      .reserve,
      cells: [
        "time": .span(timetable.finish, event.session.ends),
        "minutes": .length(timetable.reserve),
        "title": .text(Prose(catalogue[.reserve], .soft)),
      ]
    )
    return [finish, reserve]
  }
}
