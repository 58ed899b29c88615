// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// What the kinds are called, for readers and for guesses at what a reader meant.
enum KindName {
  static func of(_ kind: Kind) -> Phrase {
    switch kind {
    case .performance: Phrase("a song, a dance, a play", "văn nghệ")
    case .film: Phrase("a film", "phóng sự")
    case .awards: Phrase("awards are given", "khen thưởng")
    case .signing: Phrase("something is signed", "ký kết")
    case .salute: Phrase("flag and anthem", "chào cờ")
    case .break: Phrase("a break", "giải lao")
    case .introduction: Phrase("welcome and introductions", "giới thiệu")
    case .speech: Phrase("a speech", "phát biểu")
    case .talk: Phrase("a talk", "tham luận")
    case .report: Phrase("a report", "báo cáo")
    case .reply: Phrase("an answer to a speech", "tiếp thu")
    case .closing: Phrase("closing words", "kết thúc")
    default: Phrase("anything else", "khác")
    }
  }

  /// The kind somebody calls by its Vietnamese name.
  static func kind(named text: String) -> String? {
    let name = Folding.folded(text).replacing("-", with: " ")
    return Kind.all.first { Folding.folded(of($0).vietnamese) == name }?.rawValue
  }
}
