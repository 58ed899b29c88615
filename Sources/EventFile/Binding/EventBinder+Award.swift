// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import OfficeFiles

/// `award`.
extension EventBinder {
  mutating func award(_ slot: Slot?) -> Award? {
    guard let slot, let map = keyed(slot.node, as: .award, AwardKey.self) else { return nil }
    var award = Award(
      awardClass: identifier(map[.awardClass]) ?? "",
      decidedBy: text(map[.decidedBy]),
      collectives: whole(map[.collectives], atLeast: 0) ?? 0,
      households: whole(map[.households], atLeast: 0) ?? 0,
      individuals: whole(map[.individuals], atLeast: 0) ?? 0,
      batch: whole(map[.batch], atLeast: 1),
      presenters: whole(map[.presenters], atLeast: 1) ?? 1,
      isRepresentative: yesOrNo(map[.representative]) ?? false
    )
    if let reading = reading(map[.reading]) { award.reading = reading }
    let counts = [map[.collectives], map[.households], map[.individuals]].compactMap(\.self)
    if let slot = map[.recipients] {
      for count in counts {
        report(.countsBesideRecipients(count.key, first: slot.keyPlace), at: count.keyPlace)
      }
      takeRecipients(slot, into: &award)
    } else if counts.isEmpty {
      report(.noRecipients, at: slot.keyPlace)
    } else if award.collectives + award.households + award.individuals == 0,
      map[.individuals].flatMap({ $0.node.scalarText }) == "0" || counts.count == 3
    {
      report(.nobodyReceives, at: slot.keyPlace)
    }
    return award
  }

  private mutating func reading(_ slot: Slot?) -> Length? {
    guard let slot, let text = scalar(slot) else { return nil }
    let place = slot.node.place
    return unroundedLength(text, key: slot.key, at: place, bareNumber: .seconds)
  }

  private mutating func recipientList(
    _ bytes: [UInt8],
    path: String,
    at place: SourcePlace
  ) -> RecipientList? {
    guard path.lowercased().hasSuffix(".xlsx") else {
      return RecipientList(bytes: bytes, path: path)
    }
    do {
      return try RecipientList(spreadsheet: bytes, path: path)
    } catch {
      report(.unreadableSpreadsheet(path, error), at: place)
      return nil
    }
  }

  private mutating func takeRecipients(_ slot: Slot, into award: inout Award) {
    guard let path = scalar(slot)?.trimmed else { return }
    let place = slot.node.place
    if [".xls", ".ods"].contains(where: path.lowercased().hasSuffix) {
      report(.spreadsheetRecipients(path), at: place)
      return
    }
    guard let bytes = content(of: path, at: place) else { return }
    guard var reading = recipientList(bytes, path: path, at: place) else { return }
    if reading.recipients.isEmpty, reading.faults.isEmpty { reading.report(.noRecipientsIn(path)) }
    for fault in reading.faults { report(fault.fault, at: fault.place) }
    award.recipients = reading.recipients
    award.collectives = reading.recipients.count { $0.category == .collective }
    award.households = reading.recipients.count { $0.category == .household }
    award.individuals = reading.recipients.count { $0.category == .individual }
  }
}
