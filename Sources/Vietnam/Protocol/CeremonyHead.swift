// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// C01, C02: how a ceremony begins.
struct CeremonyHead {
  private let scene: ProtocolScene

  init(_ scene: ProtocolScene) {
    self.scene = scene
  }

  var findings: [ProtocolFinding] { [salute, introduction].compactMap(\.self) }

  private static let spoken: Set<Kind> = [
    .introduction, .speech, .talk, .report, .reply, .closing, .awards, .signing,
  ]

  private var salute: ProtocolFinding? {
    guard let spoken = scene.first(Self.spoken) else { return nil }
    guard let salute = scene.first([.salute]) else {
      return scene.finding(
        "C01",
        at: nil,
        "chương trình không có chào cờ",
        "there is no flag salute"
      )
    }
    guard salute > spoken else { return nil }
    let title = scene.items[spoken].title
    return scene.finding(
      "C01",
      at: scene.items[salute],
      "chào cờ đứng sau “\(title)”",
      "the flag salute comes after “\(title)”"
    )
  }

  private var introduction: ProtocolFinding? {
    guard let first = scene.first([.speech, .talk, .report, .reply, .awards, .signing]) else {
      return nil
    }
    guard let introduction = scene.first([.introduction]) else {
      return scene.finding(
        "C02",
        at: nil,
        "chương trình không có tuyên bố lý do, giới thiệu đại biểu",
        "there is no statement of reasons with introductions"
      )
    }
    guard introduction > first else { return nil }
    let title = scene.items[first].title
    return scene.finding(
      "C02",
      at: scene.items[introduction],
      "tuyên bố lý do, giới thiệu đại biểu đứng sau “\(title)”",
      "the introductions come after “\(title)”"
    )
  }
}
