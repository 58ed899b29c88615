// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Abbreviations of Vietnamese official prose and what is said for them.
///
/// Only those with one meaning at a ceremony: what may mean two things (BCH, TT, TU) is left as it
/// stands and told by ``unknown(in:)`` when it cannot be pronounced.
enum Abbreviations {
  /// What is said for the abbreviation, in the case it is written with; nil for any other text.
  static func expansion(of text: String) -> String? {
    if let known = table[text] { return known }
    guard let first = text.first, first.isUppercase, text.contains("/") else { return nil }
    guard let known = table[text.lowercased()] else { return nil }
    return known.prefix(1).uppercased() + known.dropFirst()
  }

  /// The most tokens an abbreviation of the table has: letters and the signs between them.
  static let longest = 5

  /// What the letters after the number of a document stand for: the kind and the body.
  static func documentPart(_ text: String) -> String? { documents[text] ?? table[text] }

  /// The kind of document, as it stands before *số*.
  static func isDocumentKind(_ text: String) -> Bool { documents[text] != nil }

  /// The letters of a token without a vowel, one name each: BCH → bê xê hát.
  static func spelled(_ text: String) -> String? {
    guard text.unicodeScalars.count >= 2, text == text.uppercased(),
      text.contains(where: \.isLetter), !text.contains(where: isVowelLetter)
    else { return nil }
    let names = text.map { letters[$0] }
    guard names.allSatisfy({ $0 != nil }) else { return nil }
    return names.compactMap(\.self).joined(separator: " ")
  }

  /// Whether a syllable can rest on the letter, whatever marks it carries.
  private static func isVowelLetter(_ character: Character) -> Bool {
    let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first
    return base.map { "AEIOUY".unicodeScalars.contains($0) } ?? false
  }

  private static let letters: [Character: String] = [
    "B": "bê", "C": "xê", "D": "dê", "Đ": "đê", "G": "giê", "H": "hát", "K": "ca", "L": "lờ",
    "M": "mờ", "N": "nờ", "P": "pê", "Q": "quy", "R": "rờ", "S": "sờ", "T": "tê", "V": "vê",
    "X": "ích", "F": "ép", "J": "gi", "W": "vê kép", "Z": "dét",
  ]

  private static let documents = [
    "QĐ": "Quyết định", "KH": "Kế hoạch", "NĐ": "Nghị định", "TT": "Thông tư", "CT": "Chỉ thị",
    "NQ": "Nghị quyết", "BC": "Báo cáo", "TB": "Thông báo", "HD": "Hướng dẫn", "CV": "Công văn",
    "TTr": "Tờ trình", "GM": "Giấy mời",
  ]

  private static let table = [
    "đ/c": "đồng chí", "đ.c": "đồng chí", "TP.HCM": "Thành phố Hồ Chí Minh",
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân",
    "HĐTĐKT": "Hội đồng Thi đua - Khen thưởng",
    "TĐKT": "Thi đua - Khen thưởng", "TĐ-KT": "Thi đua - Khen thưởng",
    "BTĐKT": "Ban Thi đua - Khen thưởng", "ĐBQH": "đại biểu Quốc hội",
    "MTTQ": "Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "TW": "Trung ương", "T.Ư": "Trung ương", "TƯ": "Trung ương", "T.W": "Trung ương",
    "TP": "thành phố", "TP.": "thành phố", "Tp.": "thành phố", "TX.": "thị xã",
    "THPT": "Trung học phổ thông", "THCS": "Trung học cơ sở", "PTDTNT": "Phổ thông dân tộc nội trú",
    "TNHH": "trách nhiệm hữu hạn", "HTX": "hợp tác xã", "PT-TH": "Phát thanh và Truyền hình",
    "VHTTDL": "Văn hóa, Thể thao và Du lịch", "VHTT&DL": "Văn hóa, Thể thao và Du lịch",
    "TDTT": "thể dục thể thao", "LĐTBXH": "Lao động - Thương binh và Xã hội",
    "LLVTND": "lực lượng vũ trang nhân dân", "LLVT": "lực lượng vũ trang",
    "CNXH": "chủ nghĩa xã hội", "XHCN": "xã hội chủ nghĩa", "QĐND": "Quân đội nhân dân",
    "CAND": "Công an nhân dân", "NTM": "nông thôn mới", "ANTT": "an ninh trật tự",
    "KT-XH": "kinh tế - xã hội", "QP-AN": "quốc phòng - an ninh", "GPMB": "giải phóng mặt bằng",
    "PGS.TS": "Phó Giáo sư, Tiến sĩ", "GS.TS": "Giáo sư, Tiến sĩ", "ThS.": "Thạc sĩ",
    "TS.": "Tiến sĩ", "BS.": "Bác sĩ", "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ",
    "HĐQT": "Hội đồng quản trị", "CCHC": "cải cách hành chính", "KHCN": "khoa học và công nghệ",
    "CNTT": "công nghệ thông tin", "GDĐT": "Giáo dục và Đào tạo", "GD&ĐT": "Giáo dục và Đào tạo",
    "v.v.": "vân vân", "v.v": "vân vân", "&": "và", "VNĐ": "đồng", "VND": "đồng",
  ]
}
