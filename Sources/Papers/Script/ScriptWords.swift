// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// Numbers, hours and counts as they stand in the announcer's sentences.
struct ScriptWords {
  let language: Language
  private var catalogue: Catalogue { Catalogue(language) }

  init(_ language: Language) {
    self.language = language
  }

  /// `11 giờ 30 phút`, `20:45`.
  func hour(_ clock: ClockTime) -> String {
    guard language == .vietnamese else { return clock.description }
    return "\(clock.hour) giờ" + (clock.minute == 0 ? "" : " \(clock.minute) phút")
  }

  /// `3 giờ 27 phút`, `6 phút 30 giây`, `2 hours 15 minutes`.
  func length(_ length: Length) -> String {
    let hours = length.seconds / 3600
    let rest = Length(seconds: length.seconds % 3600)
    guard hours > 0 else { return catalogue.words(length) }
    let words = language == .vietnamese ? "\(hours) giờ" : hours == 1 ? "1 hour" : "\(hours) hours"
    return rest == .zero ? words : words + " " + catalogue.words(rest)
  }

  /// `2 tập thể và 5 cá nhân`, `2 teams and 1 person`; empty for nobody.
  func recipients(of award: Award) -> String {
    let counts = Award.Category.allCases.map { ($0, award.count(of: $0)) }
    let parts = counts.filter { $0.1 > 0 }.map { words($0.0, $0.1) }
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    let and = language == .vietnamese ? " và " : " and "
    return parts.dropLast().joined(separator: ", ") + and + last
  }

  /// Those who receive, without a number: `tập thể, gia đình, cá nhân`.
  func kinds(_ categories: Set<Award.Category>) -> String {
    let all = Award.Category.allCases.filter(categories.contains)
    let names = (all.isEmpty ? [.collective, .individual] : all).map { category in
      switch (language, category) {
      case (.vietnamese, .collective): "tập thể"
      case (.vietnamese, .household): "gia đình"
      case (.vietnamese, .individual): "cá nhân"
      case (.english, .collective): "teams"
      case (.english, .household): "families"
      case (.english, .individual): "people"
      }
    }
    return names.joined(separator: ", ")
  }

  private func words(_ category: Award.Category, _ count: Int) -> String {
    switch (language, category) {
    case (.vietnamese, .collective): "\(count) tập thể"
    case (.vietnamese, .household): "\(count) hộ gia đình"
    case (.vietnamese, .individual): "\(count) cá nhân"
    case (.english, .collective): count == 1 ? "1 team" : "\(count) teams"
    case (.english, .household): count == 1 ? "1 family" : "\(count) families"
    case (.english, .individual): count == 1 ? "1 person" : "\(count) people"
    }
  }

  /// What is given, by its class; the item's title for a class of no state.
  func award(_ award: Award, title: String) -> String {
    guard language == .vietnamese, let rung = AwardLadder.rung(ofClass: award.awardClass) else {
      return title
    }
    // The rung's name says no degree; the title may: «Huân chương Lao động hạng Ba».
    return title.hasPrefix(rung.name) ? title : rung.name
  }

  /// Who decided, by the id in the file or in the organiser's own words; nil for an id of their own,
  /// which says nothing in Vietnamese.
  func authority(_ decidedBy: String) -> String? {
    let known = Self.authorities[decidedBy]
    let isID = decidedBy.contains("-") && decidedBy.allSatisfy(\.isASCII)
    if language == .vietnamese, known == nil, isID { return nil }
    switch language {
    case .vietnamese: return known?.vietnamese ?? decidedBy.replacing("-", with: " ")
    case .english:
      if let known { return known.english }
      let words = decidedBy.replacing("-", with: " ")
      return words.isEmpty || words.contains(where: \.isUppercase) ? words : "the " + words
    }
  }

  private struct Authority {
    let vietnamese: String
    let english: String
  }

  private static let authorities = [
    "chu-tich-nuoc": Authority(vietnamese: "Chủ tịch nước", english: "the State President"),
    "thu-tuong": Authority(vietnamese: "Thủ tướng Chính phủ", english: "the Prime Minister"),
    "chinh-phu": Authority(vietnamese: "Chính phủ", english: "the Government"),
    "chu-tich-huyen": Authority(
      vietnamese: "Chủ tịch Ủy ban nhân dân huyện",
      english: "the Chairman of the district People's Committee"
    ),
    "ubnd-tinh": Authority(
      vietnamese: "Ủy ban nhân dân tỉnh",
      english: "the provincial People's Committee"
    ),
    "chu-tich-ubnd-tinh": Authority(
      vietnamese: "Chủ tịch Ủy ban nhân dân tỉnh",
      english: "the Chairman of the provincial People's Committee"
    ),
  ]
}
