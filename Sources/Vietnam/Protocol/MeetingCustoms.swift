// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// C18 to C21: reply, report, length, invitations.
struct MeetingCustoms {
  private let scene: ProtocolScene

  static let longestReport = Length(minutes: 20)
  /// A working day with its midday break.
  static let longestSession = Length(minutes: 10 * 60)
  static let invitationWorkingDays = 3

  init(_ scene: ProtocolScene) {
    self.scene = scene
  }

  var findings: [ProtocolFinding] {
    (replies + reports + [length, invitation]).compactMap(\.self)
  }

  private var replies: [ProtocolFinding?] {
    scene.items.indices.map { index in
      let item = scene.items[index]
      let isGuidance = item.kind == .speech && item.who.contains { scene.event[$0]?.rank == 1 }
      let next = scene.items[(index + 1)...].first { $0.kind != .break }
      guard isGuidance, next?.kind != .reply else { return nil }
      return scene.finding(
        "C18",
        at: item,
        "sau “\(item.title)” chưa có phần tiếp thu, đáp từ (1–2 phút)",
        "nobody replies after “\(item.title)” (1–2 minutes)"
      )
    }
  }

  private var reports: [ProtocolFinding?] {
    scene.items.filter { $0.kind == .report }.map { item in
      let placed = scene.order?.placements.first { $0.item == item.id }?.length
      let length = placed ?? item.minutes.minimum
      guard length > Self.longestReport else { return nil }
      return scene.finding(
        "C19",
        at: item,
        "“\(item.title)” dài \(length.minutesText) phút, quá 20 phút của một báo cáo tóm tắt",
        "“\(item.title)” takes \(length.minutesText) minutes, over the 20 of a summary"
      )
    }
  }

  private var length: ProtocolFinding? {
    let length = scene.event.session.ends - scene.event.session.starts
    guard length > Self.longestSession else { return nil }
    return scene.finding(
      "C20",
      at: nil,
      "buổi họp kéo dài \(length.seconds / 3600) giờ, quá một ngày làm việc",
      "the session takes \(length.seconds / 3600) hours, more than a working day"
    )
  }

  /// The milestone that speaks of invitations, against the date of the event.
  private var invitation: ProtocolFinding? {
    guard let date = scene.event.header.date else { return nil }
    let milestone = scene.event.milestones.first { milestone in
      let title = milestone.title.lowercased()
      return title.contains("giấy mời") || title.contains("invitation")
    }
    guard let milestone else { return nil }
    let sent = milestone.due.date(before: date, isVietnamese: true)
    let days = WorkingDays.count(after: sent, before: date, isVietnamese: true)
    guard days < Self.invitationWorkingDays else { return nil }
    // Three whole working days between, so the fourth before is the last to send on.
    let last = WorkingDays.date(Self.invitationWorkingDays + 1, before: date, isVietnamese: true)
    return scene.finding(
      "C21",
      at: nil,
      "“\(milestone.title)” chỉ còn \(days) ngày làm việc trọn vẹn trước hội nghị, cần 3: gửi chậm nhất \(last.day)/\(last.month)/\(last.year)",
      "“\(milestone.title)” leaves \(days) whole working days before the event, 3 are asked for: send by \(last)"
    )
  }
}
