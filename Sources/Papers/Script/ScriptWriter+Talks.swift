// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Talks: the block is opened once, each speaker is invited once, the next one is told to stand by.
extension ScriptWriter {
  func talk(_ index: Int) -> [ScriptLine] {
    let item = entries[index].item
    var values = values(index)
    let siblings = talks(in: block(of: item))
    let position = siblings.firstIndex { $0.item.id == item.id } ?? 0
    values["so_tham_luan"] = String(siblings.count)
    values["so_con_lai"] = String(siblings.count - position)
    var result: [ScriptLine] = []
    if position == 0, siblings.count > 1 {
      result += lines([.talksIn], values)
    } else if position > 0, self.item(index - 1)?.kind == .break {
      result += lines([.talksResume], values)
    }
    result += bridge(index, values)
    result += lines([Self.invitation(to: item, of: event)], values)
    if let next = self.item(index + 1), next.kind == .talk, !next.who.isEmpty,
      next.who != item.who
    {
      values["ten_ke_tiep"] = people.short(next.who)
      result += lines([.talkStandby], values)
    }
    return result
  }

  /// Whether the block goes on with another talk, after a break or a song perhaps.
  func hasTalk(after index: Int) -> Bool {
    let block = block(of: entries[index].item)
    return entries[(index + 1)...].contains {
      $0.item.kind == .talk && self.block(of: $0.item) == block
    }
  }

  func block(of item: Item) -> BlockID? { outline.path(of: item.id).last?.id }

  func talks(in block: BlockID?) -> [Timetable.Entry] {
    entries.filter { $0.item.kind == .talk && self.block(of: $0.item) == block }
  }

  /// By the tags `tap-the`, `gia-dinh`, `ca-nhan` or their English words; else by the name.
  static func invitation(to item: Item, of event: Event) -> ScriptKey {
    func has(_ tags: Set<Tag>) -> Bool { item.tags.contains(where: tags.contains) }
    if has(["gia-dinh", "ho-gia-dinh", "household", "family"]) { return .talkHousehold }
    if has(["tap-the", "collective", "team"]) { return .talkCollective }
    if has(["ca-nhan", "individual"]) { return .talkIndividual }
    let isNamed = item.who.contains { event[$0].map { !$0.name.isEmpty } ?? false }
    return isNamed ? .talkIndividual : .talkCollective
  }

  /// From one field to another, where `texts` names both: `linh_vuc-giao-duc` for the tag `giao-duc`.
  private func bridge(_ index: Int, _ values: ScriptValues) -> [ScriptLine] {
    guard let previous = item(index - 1), previous.kind == .talk,
      let from = field(of: previous), let to = field(of: entries[index].item), from != to
    else { return [] }
    var values = values
    values["linh_vuc_truoc"] = from
    values["linh_vuc_sau"] = to
    return lines([.talkSectorBridge], values)
  }

  private func field(of item: Item) -> String? {
    item.tags.lazy.compactMap { base.text("linh_vuc-" + $0.rawValue) }.first
  }
}
