// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// C03, C04: how many are named.
struct Salutations {
  private let scene: ProtocolScene
  private let profile: ProtocolProfile

  /// Party, state and Front, at central and at local level.
  static let namedAtMost = 6
  /// Naming one person with the position.
  private static let secondsEach = 9

  init(_ scene: ProtocolScene, _ profile: ProtocolProfile) {
    self.scene = scene
    self.profile = profile
  }

  var findings: [ProtocolFinding] { [introductions, salutation].compactMap(\.self) }

  private var introductions: ProtocolFinding? {
    let named = scene.event.people.count { $0.rank != nil }
    guard named > Self.namedAtMost else { return nil }
    let lost = (named - Self.namedAtMost) * Self.secondsEach
    let item = scene.items.first { $0.kind == .introduction }
    return scene.finding(
      "C03",
      at: item,
      "giới thiệu đích danh \(named) người, nhiều hơn \(Self.namedAtMost); mất thêm khoảng \(lost) giây",
      "\(named) people are named, more than \(Self.namedAtMost); it takes about \(lost) seconds more"
    )
  }

  /// Only words of the organiser can be too long: ours name one person.
  private var salutation: ProtocolFinding? {
    let written =
      switch scene.event.texts["vip_cao_nhat"] {
      case .everywhere(let text): text
      case .byLanguage(let texts): texts[.vietnamese] ?? ""
      case nil: ""
      }
    let text = SpokenVietnamese.readable(written).lowercased()
    let named =
      text.split(separator: " ").count { ["ông", "bà"].contains($0) }
      + (text.components(separatedBy: "đồng chí").count - 1)
    guard named > profile.salutationLimit else { return nil }
    return scene.finding(
      "C04",
      at: nil,
      "lời kính thưa trong texts.vip_cao_nhat nêu \(named) người, quá \(profile.salutationLimit)",
      "the salutation in texts.vip_cao_nhat names \(named) persons, more than \(profile.salutationLimit)"
    )
  }
}
