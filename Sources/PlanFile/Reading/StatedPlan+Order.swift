// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

extension StatedPlan {
  /// A file of either form: JSON begins with a bracket, all else is a CSV.
  init?(_ bytes: Data, faults: inout PlanFaults) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let isJSON = bytes.first.map(Array("{[".utf8).contains) ?? false
      faults.add(.notUTF8(isJSON: isJSON), at: .line(1))
      return nil
    }
    let isJSON = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" }.map("{[".contains) ?? false
    if isJSON {
      self.init(json: bytes, faults: &faults)
    } else {
      self.init(csv: text, faults: &faults)
    }
  }

  /// The items by their starts; one that stands twice or ends before it starts is a fault, and so is
  /// one that an event, where one is given, does not have.
  func placements(of event: Event? = nil, faults: inout PlanFaults) -> [RunningOrder.Placement] {
    var seen: Set<ItemID> = []
    for item in items {
      if let event, event.programme[item.id] == nil {
        faults.add(.unknownItem(item.id), at: item.place)
      } else if !seen.insert(item.id).inserted {
        faults.add(.doubleItem(item.id), at: item.place)
      }
      if item.end < item.start { faults.add(.backwards(item.id, item.start), at: item.place) }
    }
    return items.enumerated()
      .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map { _, item in
        RunningOrder.Placement(item: item.id, start: item.start, length: item.end - item.start)
      }
  }
}
