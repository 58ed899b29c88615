// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The fixed texts of the list of changes; each language gives its own words for each.
package enum ChangesLabel: String, Hashable, Sendable, CaseIterable {
  case changesTitle
  case caption
  case replaces
  case replacedPlan
  case printed
  case now
  case whatChanged
  case oneLineChanges
  case linesChange
  case oneLineStands
  case linesStand
  case nothingChanges
  case endOfProgramme
  case finishBefore
  case movedAfter
  case movedToHead
  case shortened
  case lengthened
  case earlier
  case later
  case removed
  case dropped
  case added
  case renamed
  case recast
  case nobody
}

extension Catalogue {
  package subscript(label: ChangesLabel) -> String {
    switch language {
    case .vietnamese: vietnamese(label)
    case .english: english(label)
    }
  }

  /// A label with its gaps filled.
  package func text(_ label: ChangesLabel, _ values: [Placeholder: String]) -> String {
    filled(self[label], values)
  }

  private func vietnamese(_ label: ChangesLabel) -> String {
    switch label {
    case .changesTitle: "Đính chính chương trình"
    case .caption: "Các dòng thay đổi so với bản đã phát, theo giờ"
    case .replaces: "Thay cho bản"
    case .replacedPlan: "in “phương án {hash}” ở chân trang"
    case .printed: "Đã phát"
    case .now: "Nay là"
    case .whatChanged: "Thay đổi"
    case .oneLineChanges: "{count} dòng thay đổi"
    case .linesChange: "{count} dòng thay đổi"
    case .oneLineStands: "{count} dòng giữ nguyên như bản đã phát"
    case .linesStand: "{count} dòng giữ nguyên như bản đã phát"
    case .nothingChanges: "Không có dòng nào thay đổi"
    case .endOfProgramme: "Kết thúc"
    case .finishBefore: "{clock} (trước: {value})"
    case .movedAfter: "chuyển đến sau “{title}”"
    case .movedToHead: "chuyển lên đầu chương trình"
    case .shortened: "rút từ {value} còn {count}"
    case .lengthened: "kéo dài từ {value} thành {count}"
    case .earlier: "sớm hơn {count}"
    case .later: "muộn hơn {count}"
    case .removed: "không còn trong chương trình"
    case .dropped: "không trình bày"
    case .added: "mới đưa vào"
    case .renamed: "tên trước: “{title}”"
    case .recast: "người thực hiện: {title}"
    case .nobody: "không có"
    }
  }

  private func english(_ label: ChangesLabel) -> String {
    switch label {
    case .changesTitle: "List of changes"
    case .caption: "The lines that are not as they were handed out, by time"
    case .replaces: "Replaces papers"
    case .replacedPlan: "with “plan {hash}” at the foot of the page"
    case .printed: "Handed out"
    case .now: "Now"
    case .whatChanged: "Change"
    case .oneLineChanges: "{count} line changes"
    case .linesChange: "{count} lines change"
    case .oneLineStands: "{count} line stands as handed out"
    case .linesStand: "{count} lines stand as handed out"
    case .nothingChanges: "No line changes"
    case .endOfProgramme: "Finish"
    case .finishBefore: "{clock} (before: {value})"
    case .movedAfter: "moved to after “{title}”"
    case .movedToHead: "moved to the head of the programme"
    case .shortened: "shortened from {value} to {count}"
    case .lengthened: "lengthened from {value} to {count}"
    case .earlier: "{count} earlier"
    case .later: "{count} later"
    case .removed: "no longer in the programme"
    case .dropped: "left out"
    case .added: "new"
    case .renamed: "before: “{title}”"
    case .recast: "on stage: {title}"
    case .nobody: "nobody"
    }
  }
}
