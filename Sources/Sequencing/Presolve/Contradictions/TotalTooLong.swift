// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The least minutes of all that must be kept, and the least changeovers, are more than the session.
struct TotalTooLong: ContradictionFacts {
  static let code = "total-too-long"

  let items: Int
  let minutes: Length
  let changeovers: Length
  let session: Length

  static func found(in problem: Problem, _ frame: Frame) -> [Contradiction] {
    let mandatory = problem.mandatory
    let minutes = mandatory.reduce(0) { $0 + problem.entries[$1].shortest }
    guard minutes + frame.leastChangeover > problem.horizon else { return [] }
    let facts = TotalTooLong(
      items: mandatory.count,
      minutes: Length(seconds: minutes * problem.grainInSeconds),
      changeovers: Length(seconds: frame.leastChangeover * problem.grainInSeconds),
      session: problem.event.session.ends - problem.event.session.starts
    )
    return [Contradiction(facts, at: problem.event.session.place)]
  }

  func words(in language: Language) -> Words {
    let need = language.spoken(minutes + changeovers)
    let has = language.spoken(session)
    let over = language.spoken(minutes + changeovers - session)
    let (least, turning) = (language.spoken(minutes), language.spoken(changeovers))
    let kept =
      items == 1
      ? "the 1 item that must be kept needs" : "the \(items) items that must be kept need"
    return language.words(
      vi: Words(
        "\(items) mục bắt buộc cần ít nhất \(need)"
          + (changeovers == .zero ? "" : " (\(least) mục, \(turning) chuyển sân khấu)")
          + "; phiên chỉ có \(has)",
        remedy: "Bớt \(over), hoặc cho phiên kết thúc muộn hơn"
      ),
      en: Words(
        "\(kept) at least \(need)"
          + (changeovers == .zero ? "" : " (\(least) of items, \(turning) of changeovers)")
          + "; the session has \(has)",
        remedy: "Take out \(over), or end the session later"
      )
    )
  }

  func notes(in language: Language) -> [Diagnostic.Note] { [] }
}
