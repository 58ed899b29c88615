// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// The classes of Vietnamese state and provincial awards, the highest first.
///
/// The order in which Decree 145/2013/NĐ-CP, article 25, and Decree 98/2023/NĐ-CP list the forms,
/// and common practice below the Prime Minister's. A default: events differ on ranks 5 to 7.
package enum AwardLadder {
  /// One class of award.
  package struct Rung: Hashable, Sendable {
    /// What the class of an award in the event file begins with.
    package let awardClass: String
    /// As papers print it.
    package let name: String
    /// 1 is the highest; forms of one rank keep the order of the list.
    package let rank: Int
    package let decidedBy: Authority
    package let callUp: CallUp
    /// Whether some recipients commonly go up for all.
    package let isUsuallyRepresentative: Bool
  }

  package enum Authority: String, Hashable, Sendable {
    case president = "Chủ tịch nước"
    case primeMinister = "Thủ tướng Chính phủ"
    case provinceChair = "Chủ tịch UBND tỉnh"
  }

  /// What comes first, the recipients or the decision (Decree 145/2013/NĐ-CP, article 28.3).
  package enum CallUp: Hashable, Sendable {
    /// Recipients stand in one row at the middle of the stage, then the decision is read in full.
    case beforeReading
    /// The decision is read, then the recipients are invited up.
    case afterReading
  }

  package static let rungs: [Rung] =
    president(
      1,
      [
        ("anh-hung", "Danh hiệu Anh hùng"), ("huan-chuong-sao-vang", "Huân chương Sao vàng"),
        ("huan-chuong-ho-chi-minh", "Huân chương Hồ Chí Minh"),
      ]
    ) + president(2, [("huan-chuong-doc-lap", "Huân chương Độc lập")])
    + president(
      3,
      [
        ("huan-chuong-quan-cong", "Huân chương Quân công"),
        ("huan-chuong-lao-dong", "Huân chương Lao động"),
        ("huan-chuong-bao-ve-to-quoc", "Huân chương Bảo vệ Tổ quốc"),
        ("huan-chuong-chien-cong", "Huân chương Chiến công"),
        ("huan-chuong-dai-doan-ket", "Huân chương Đại đoàn kết dân tộc"),
        ("huan-chuong-dung-cam", "Huân chương Dũng cảm"),
        ("huan-chuong-huu-nghi", "Huân chương Hữu nghị"),
      ]
    )
    + president(
      4,
      [
        ("giai-thuong", "Giải thưởng"), ("nhan-dan", "Danh hiệu Nhân dân"),
        ("uu-tu", "Danh hiệu Ưu tú"), ("huy-chuong", "Huy chương"),
      ]
    ) + belowThePresident

  private static let belowThePresident: [Rung] = [
    Rung("co-chinh-phu", "Cờ thi đua của Chính phủ", 5, .primeMinister),
    Rung("bang-khen-thu-tuong", "Bằng khen của Thủ tướng Chính phủ", 6, .primeMinister),
    Rung("chien-si-thi-dua-toan-quoc", "Chiến sĩ thi đua toàn quốc", 7, .primeMinister),
    Rung("co-ubnd-tinh", "Cờ thi đua của UBND tỉnh", 8, .provinceChair),
    Rung("tap-the-lao-dong-xuat-sac", "Tập thể lao động xuất sắc", 9, .provinceChair),
    Rung("don-vi-quyet-thang", "Đơn vị quyết thắng", 9, .provinceChair),
    Rung("chien-si-thi-dua-tinh", "Chiến sĩ thi đua cấp tỉnh", 10, .provinceChair),
    Rung("bang-khen-chu-tich-tinh", "Bằng khen của Chủ tịch UBND tỉnh", 11, .provinceChair),
  ]

  /// The rung with the longest name that the class begins with; nil for a class of another kind.
  package static func rung(ofClass awardClass: String) -> Rung? {
    rungs.filter { awardClass.hasPrefix($0.awardClass) }
      .max { $0.awardClass.count < $1.awardClass.count }
  }

  /// Whether recipients go up before the decision: by who decided, else by the class.
  package static func callUp(of award: Award) -> CallUp {
    if award.decidedBy == "chu-tich-nuoc" { return .beforeReading }
    if !award.decidedBy.isEmpty { return .afterReading }
    return rung(ofClass: award.awardClass)?.callUp ?? .afterReading
  }

  private static func president(_ rank: Int, _ classes: [(String, String)]) -> [Rung] {
    classes.map { Rung($0.0, $0.1, rank, .president) }
  }
}

extension AwardLadder.Rung {
  fileprivate init(
    _ awardClass: String,
    _ name: String,
    _ rank: Int,
    _ decidedBy: AwardLadder.Authority
  ) {
    self.init(
      awardClass: awardClass,
      name: name,
      rank: rank,
      decidedBy: decidedBy,
      callUp: decidedBy == .president ? .beforeReading : .afterReading,
      isUsuallyRepresentative: decidedBy == .provinceChair && [9, 11].contains(rank)
    )
  }
}
