// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Vietnam

@Suite("Spoken Vietnamese")
struct SpokenVietnameseTests {
  @Test(
    "reads numbers as announcers do",
    arguments: [
      (0, "không"), (5, "năm"), (10, "mười"), (15, "mười lăm"), (20, "hai mươi"),
      (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (100, "một trăm"),
      (105, "một trăm linh năm"), (115, "một trăm mười lăm"), (350, "ba trăm năm mươi"),
      (1000, "một nghìn"), (1005, "một nghìn không trăm linh năm"),
      (2020, "hai nghìn không trăm hai mươi"), (10_000, "mười nghìn"),
      (1_000_005, "một triệu không trăm linh năm"),
      (
        1_234_567_890,
        "một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi"
      ),
    ]
  )
  func readsNumbers(number: Int, words: String) {
    #expect(SpokenNumber.words(number) == words)
  }

  /// Counted by hand; the first four are figures of field research on ceremonies.
  @Test(
    "says what stands in short, and counts what is said",
    arguments: [
      ("UBND", "Ủy ban nhân dân", 4),
      ("2019", "hai nghìn không trăm mười chín", 6),
      ("13.603 m²", "mười ba nghìn sáu trăm linh ba mét vuông", 9),
      ("16/01/2020", "ngày mười sáu tháng Một năm hai nghìn không trăm hai mươi", 12),
      ("ngày 16/01/2020", "ngày mười sáu tháng Một năm hai nghìn không trăm hai mươi", 12),
      (
        "ngày 06 tháng 01 năm 2020", "ngày mùng sáu tháng Một năm hai nghìn không trăm hai mươi", 12
      ),
      ("tháng 4", "tháng Tư", 2),
      ("12/2019", "tháng Mười hai năm hai nghìn không trăm mười chín", 10),
      ("7h30", "bảy giờ ba mươi phút", 5), ("07h30'", "bảy giờ ba mươi phút", 5),
      ("08:00", "tám giờ", 2),
      ("7h30-11h30", "bảy giờ ba mươi phút đến mười một giờ ba mươi phút", 12),
      ("(5 - 7 phút)", "(năm đến bảy phút)", 4), ("15%", "mười lăm phần trăm", 4),
      ("2,5 ha", "hai phẩy năm héc ta", 5), ("500.000đ", "năm trăm nghìn đồng", 4),
      ("đ/c Nguyễn Văn A", "đồng chí Nguyễn Văn A", 5),
      ("Đ/c Bí thư", "Đồng chí Bí thư", 4), ("các đ/c", "các đồng chí", 3),
      ("TP Lạng Sơn", "thành phố Lạng Sơn", 4), ("TP. Lạng Sơn", "thành phố Lạng Sơn", 4),
      ("lần thứ IX", "lần thứ chín", 3), ("Vụ III", "Vụ ba", 2), ("quý I", "quý một", 2),
      ("lần thứ I", "lần thứ nhất", 3),
      (
        "Quyết định số 57/2018/QĐ-UBND",
        "Quyết định số năm mươi bảy năm hai nghìn không trăm mười tám của Ủy ban nhân dân", 18
      ),
      ("169/KH-UBND", "Kế hoạch số một trăm sáu mươi chín của Ủy ban nhân dân", 13),
      ("Công ty Than Na Dương - VVMI", "Công ty Than Na Dương - VVMI", 6),
      ("09 tham luận", "chín tham luận", 3),
      ("0205 3812", "không hai không năm ba nghìn tám trăm mười hai", 10),
      ("A4", "A bốn", 2), ("", "", 0), ("– … !", "– … !", 0),
    ]
  )
  func reads(written: String, spoken: String, syllables: Int) {
    #expect(SpokenVietnamese.text(written) == spoken)
    #expect(SpokenVietnamese.syllables(in: written) == syllables)
  }

  @Test("counts whole sentences of a ceremony")
  func countsSentences() {
    let welcome = "Về dự và chỉ đạo Hội nghị, tôi xin trân trọng giới thiệu:"
    #expect(SpokenVietnamese.syllables(in: welcome) == 13)
    let household =
      "Gia đình ông Nông Văn Nguyệt, thôn Tác Chiến, xã Nam La, huyện Văn Lãng (hiến 13.603 m² đất)"
    #expect(SpokenVietnamese.syllables(in: household) == 6 + 3 + 3 + 3 + 1 + 9 + 1)
  }

  @Test("leaves nothing that cannot be said on the announcer's paper, and says the same from it")
  func keepsMeaning() {
    for text in Self.sentences {
      let readable = SpokenVietnamese.readable(text)
      #expect(!readable.contains("UBND") && !readable.contains("đ/c"), "\(readable)")
      #expect(SpokenVietnamese.text(readable) == SpokenVietnamese.text(text))
    }
    #expect(
      SpokenVietnamese.readable(
        "Theo Quyết định số 57/2018/QĐ-UBND ngày 23/10/2018, đ/c Chủ tịch UBND"
      )
        == "Theo Quyết định số 57 năm 2018 của Ủy ban nhân dân ngày 23/10/2018, đồng chí Chủ tịch Ủy ban nhân dân"
    )
  }

  @Test("gives the same for composed and decomposed letters")
  func isOneForEveryNormalForm() {
    for text in Self.sentences {
      let apart = text.decomposedStringWithCanonicalMapping
      #expect(Array(SpokenVietnamese.text(apart).utf8) == Array(SpokenVietnamese.text(text).utf8))
    }
  }

  @Test("counts sentences together as it counts them apart")
  func countsAreSums() {
    var dice = SeededGenerator(seed: 20)
    for _ in 0..<200 {
      let chosen = (0..<4).compactMap { _ in Self.sentences.randomElement(using: &dice) }
      let together = SpokenVietnamese.syllables(in: chosen.joined(separator: "\n"))
      #expect(together == chosen.reduce(0) { $0 + SpokenVietnamese.syllables(in: $1) })
    }
  }

  @Test("tells of letters that no table explains")
  func tellsUnknown() {
    #expect(
      SpokenVietnamese.unknownAbbreviations(in: "BCH, UBND, KTTH, MC, lần thứ XIX, CHÀO CỜ")
        == ["BCH", "KTTH"]
    )
    #expect(SpokenVietnamese.syllables(in: "BCH") == 3)
  }

  static let sentences = [
    "Kính thưa đ/c Chủ tịch UBND tỉnh!", "Quyết định số 57/2018/QĐ-UBND ngày 23/10/2018.",
    "Hiến 13.603 m² đất, 2,5 ha rừng và 15% sản lượng.", "Từ 7h30' đến 11h30, ngày 16/01/2020.",
    "Đại hội lần thứ IX, Vụ III, TP. Lạng Sơn; ĐT: 0205 3812.",
    "Trình bày (5 - 7 phút), 09 tham luận",
    "THPT chuyên Chu Văn An & Sở VHTTDL", "HĐND, UBND, MTTQ 11 huyện, TP.",
  ]
}
