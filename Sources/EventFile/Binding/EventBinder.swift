// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Makes an event of a tree, and collects everything that is wrong on the way.
///
/// A part that is wrong is reported and left out, and the reading goes on with what stands around
/// it; names are gathered first, so that a faulty item does not make every rule about it faulty.
struct EventBinder {
  private(set) var faults: [PlacedFault] = []
  let companions: Companions
  var grain = Length(minutes: 1)
  var positions = 10
  /// The blocks of one line, which are known by name only after the header.
  var oneLineSlot: Slot?
  var names = NameTable()
  /// Items whose length could not be read, which says nothing about other items'.
  var itemsWithoutLength: Set<ItemID> = []
  /// Keys that stand below their part without being indented, such as `session.ends`.
  var strayKeys: Set<String> = []
  /// The items of each block, those of blocks inside it included.
  var itemsOfBlocks: [BlockID: Set<ItemID>] = [:]

  init(companions: Companions) {
    self.companions = companions
  }

  mutating func report(_ fault: Fault, at place: SourcePlace?) {
    faults.append(PlacedFault(fault: fault, place: place))
  }

  /// The event of a whole file; what it lacks is filled in when there are faults, so that the
  /// caller must look at them.
  mutating func event(_ root: SourceNode) -> Event? {
    guard let file = keyed(root, as: .file, FileKey.self) else { return nil }
    format(file[.format])
    var header = header(file[.event])
    let session = session(file[.session])
    gatherNames(file)
    header.document.oneLineBlocks = oneLineBlocks()
    let stage = stage(file[.stage])
    let people = people(file[.people])
    let programme = programme(file[.programme])
    itemsOfBlocks = Dictionary(
      programme.blocks.map { ($0.id, Set($0.items.map(\.id))) },
      uniquingKeysWith: { first, _ in first }
    )
    checkChangeoverNames(stage, programme)
    let rules = rules(file[.rules])
    let preferences = preferences(file[.preferences])
    checkSoftRules(rules, preferences)
    let event = Event(
      header: header,
      session: session,
      stage: stage,
      people: people,
      programme: programme,
      rules: rules,
      preferences: preferences,
      texts: texts(file[.texts]),
      teams: teams(file[.teams]),
      milestones: milestones(file[.milestones]),
      risk: risk(file[.risk]),
      leverOrder: leverOrder(file[.repairs])
    )
    return event
  }

  private mutating func format(_ slot: Slot?) {
    guard let slot, let number = whole(slot, atLeast: 0) else { return }
    if number != 1 { report(.unknownFormat(number), at: slot.node.place) }
  }
}
