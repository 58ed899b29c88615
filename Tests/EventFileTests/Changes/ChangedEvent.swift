// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation

/// A small event, changed by what-if texts.
struct ChangedEvent {
  static let base = """
    format: 1
    event: { title: Hội nghị thi đua, date: 2020-01-16, language: vi }
    session: { starts: "07:30", ends: "11:30", reserve: 5 }   # nửa ngày
    stage:
      changeovers:
        lectern -> lectern: 1     # cảm ơn, giới thiệu
    people:
      mc:      { role: Người dẫn chương trình }
      nguyet:  { name: Nông Văn Nguyệt, leaves: "10:00" }  # về sớm
      nhung:   { name: Nguyễn Thị Nhung, present: ["07:30..09:00", "10:00..11:30"] }
    programme:
      # mở đầu
      - { id: chao-co, title: "Chào cờ, hát Quốc ca", kind: salute, minutes: 2..4, prefer: 3, who: mc }
      - block: tham-luan
        title: Tham luận                 # các điển hình
        order: free
        kind: talk
        minutes: 5..7
        prefer: 6
        items:
          - { id: duong, title: Xây dựng đường nông thôn, who: nguyet, tags: [co-so] }
          - { id: the-thao, title: Thể thao thành tích cao, who: nhung, tags: [co-so] }
      # nghỉ giữa giờ
      - { id: giai-lao, title: Giải lao, kind: break, minutes: 10..15, optional: 4, floating: true }
      - id: be-mac
        title: Bế mạc
        minutes: 5    # ngắn gọn
        who: mc
    rules:
      - { apart: { tag: co-so, items: 1 } }
      - { id: gio-nghi, at: { item: giai-lao, starts: 08:00..09:40 } }  # giữa buổi
      - before: [duong, giai-lao]
    preferences:
      - keep_optional
      - preferred_minutes: { talk: 2 }
      - near: { item: giai-lao, at: "09:00" }

    """

  /// The changes of a what-if file, without its head.
  let changes: [String]

  init(_ changes: String...) {
    self.changes = changes
  }

  static func text(_ changes: String) -> String {
    "title: Thử\nchanges:\n"
      + changes.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
      + "\n"
  }

  var sets: [ChangeSet] {
    sources.compactMap { ChangeReader.read($0, language: .vietnamese).changes }
  }

  private var sources: [SourceText] {
    changes.enumerated().map { index, change in
      SourceText(bytes: [UInt8](Self.text(change).utf8), name: "thu-\(index + 1).yaml")
    }
  }

  var draft: EventDraft { Self.draft(of: Self.base) }

  static func draft(of text: String) -> EventDraft {
    EventDraft(SourceText(bytes: [UInt8](text.utf8), name: "event.yaml"))
  }

  func reading(_ language: Language? = nil) -> EventReading {
    draft.reading(sets, companions: { _ in .failure(.notFound) }, language: language)
  }

  var event: Event? { reading().event }

  func edited() -> EventEdit { draft.edited(by: sets, language: nil) }

  /// Everything the printer says of the changes and of the changed event.
  func report(_ language: Language) -> String {
    let faults = sources.flatMap { ChangeReader.read($0, language: language).diagnostics }
    let diagnostics = faults.isEmpty ? reading(language).diagnostics : faults
    let base = SourceText(bytes: [UInt8](Self.base.utf8), name: "event.yaml")
    return DiagnosticPrinter(source: base, companions: sources).text(diagnostics)
  }
}
