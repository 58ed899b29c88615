// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// A line of the delegates' programme: an item, or what stands together of a block on one line.
struct ProgrammeLine {
  /// Titles of the blocks that begin before it, with how deep they stand.
  var headings: [(title: String, depth: Int)]
  var id: String
  var title: String
  /// Each once, in the order in which they are needed.
  var people: [String]
  var depth: Int
  var isBreak: Bool
  var start: ClockTime
  var end: ClockTime

  /// Above so many names a line of a block names nobody: it is there to be short.
  private static let mostPeople = 3

  /// The lines of a timetable.
  ///
  /// A block of one line that an item from outside interrupts, such as a break, goes on in a line of
  /// its own.
  static func lines(
    of timetable: Timetable,
    in event: Event,
    catalogue: Catalogue
  ) -> [ProgrammeLine] {
    let oneLine = Set(event.header.document.oneLineBlocks ?? [])
    var outline = Outline(event.programme)
    var lines: [ProgrammeLine] = []
    var open: BlockID?
    var announced: Set<BlockID> = []
    for entry in timetable.entries {
      let path = outline.path(of: entry.item.id)
      let folded = path.first { oneLine.contains($0.id) }
      let outer = path.prefix { $0.id != folded?.id }
      let headings = outline.headings(before: entry.item)
        .filter { heading in outer.contains { $0.id == heading.block.id } }
        .map { (catalogue.title(of: $0.block, isContinued: $0.isContinued), $0.depth) }
      let people = entry.item.who.map { event[$0]?.displayName ?? $0.rawValue }
      guard let folded else {
        open = nil
        lines.append(
          ProgrammeLine(entry, headings, people, depth: outline.depth(of: entry.item.id))
        )
        continue
      }
      if open == folded.id {
        lines[lines.count - 1].end = entry.end
        lines[lines.count - 1].add(people)
        continue
      }
      open = folded.id
      let isContinued = !announced.insert(folded.id).inserted
      var line = ProgrammeLine(
        entry,
        headings,
        people,
        depth: outer.count { !$0.title.isEmpty }
      )
      line.id = folded.id.rawValue
      line.title = catalogue.title(of: folded, isContinued: isContinued)
      line.isBreak = false
      lines.append(line)
    }
    // A block that goes on after a break names everybody in each of its lines, or nobody.
    let crowded = Set(lines.filter { $0.people.count > mostPeople }.map(\.id))
    for index in lines.indices
    where crowded.contains(lines[index].id) && oneLine.contains(BlockID(lines[index].id)) {
      lines[index].people = []
    }
    return lines
  }

  private init(
    _ entry: Timetable.Entry,
    _ headings: [(String, Int)],
    _ people: [String],
    depth: Int
  ) {
    self.headings = headings.map { (title: $0.0, depth: $0.1) }
    id = entry.item.id.rawValue
    title = entry.item.title
    self.people = people
    self.depth = depth
    isBreak = entry.item.kind == .break
    start = entry.start
    end = entry.end
  }

  private mutating func add(_ people: [String]) {
    for person in people where !self.people.contains(person) { self.people.append(person) }
  }
}

extension Catalogue {
  /// A block without a title goes by those of its items.
  fileprivate func title(of block: Block, isContinued: Bool) -> String {
    let title = block.title.isEmpty ? block.items.map(\.title).joined(separator: "; ") : block.title
    return isContinued ? text(.continued, [.title: title]) : title
  }
}
