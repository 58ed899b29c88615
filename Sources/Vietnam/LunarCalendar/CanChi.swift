// SPDX-License-Identifier: GPL-3.0-or-later

/// The name of a year in the cycle of sixty: a heavenly stem (*can*) and an earthly branch (*chi*).
package struct CanChi: Hashable, Sendable {
  /// 0 for Giáp Tý to 59 for Quý Hợi.
  package let position: Int

  /// The name of the lunar year that begins in a Gregorian year.
  package init(lunarYear: Int) {
    // 1984 was Giáp Tý, and 1984 + 56 is a multiple of 60.
    position = ((lunarYear + 56) % 60 + 60) % 60
  }

  /// Nil when the two never meet: odd stems go with odd branches only.
  init?(stem: Int, branch: Int) {
    guard let position = (0..<60).first(where: { $0 % 10 == stem && $0 % 12 == branch })
    else { return nil }
    self.position = position
  }

  package var vietnameseText: String {
    Self.stems[position % 10] + " " + Self.branches[position % 12]
  }

  static let stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]

  static let branches = [
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
  ]
}
