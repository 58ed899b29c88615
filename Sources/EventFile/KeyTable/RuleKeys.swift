// SPDX-License-Identifier: GPL-3.0-or-later

/// The keys of a rule: one statement, what goes with it, and `id` and `soft`.
enum RuleKey: String, FormatKey {
  case id
  case before
  case gap
  case adjacent
  case apart
  case items
  case minutes
  case rest
  case together
  case at
  case first
  case last
  case atMost = "at_most"
  case noLongerThanWithoutBreak = "no_longer_than_without_break"
  case choose
  case soft

  static let statements: [RuleKey] = [
    .before, .adjacent, .apart, .rest, .together, .at, .first, .last, .atMost,
    .noLongerThanWithoutBreak, .choose,
  ]

  var entry: KeyEntry {
    switch self {
    case .id:
      KeyEntry(
        .newIdentifier,
        "A name by which what-if files change the rule",
        "Mã của quy tắc, để tệp giả định nhắc đến"
      )
    case .before:
      KeyEntry(
        .list(.reference(.itemOrBlock)),
        "Each of them comes before all later ones in the list",
        "Mỗi mục đứng trước mọi mục sau nó trong danh sách"
      )
    case .gap:
      KeyEntry(
        .gap,
        "With 'before': time from the end of one to the start of the next, such as 10.. or ..20",
        "Đi với 'before': thời gian từ lúc kết thúc mục này đến lúc bắt đầu mục kế, ví dụ 10.. hoặc ..20"
      )
    case .adjacent:
      KeyEntry(
        .list(.reference(.itemOrBlock)),
        "The second directly follows the first",
        "Mục thứ hai ngay sau mục thứ nhất"
      )
    case .apart:
      KeyEntry(
        .part(.apart),
        "Any two of them are kept from each other",
        "Hai mục bất kỳ trong số này phải cách nhau"
      )
    case .items:
      KeyEntry(
        .whole(atLeast: 1),
        "With 'apart': at least so many items between",
        "Đi với 'apart': ở giữa có ít nhất bấy nhiêu mục"
      )
    case .minutes:
      KeyEntry(
        .length,
        "With 'apart': at least so many minutes between",
        "Đi với 'apart': cách nhau ít nhất bấy nhiêu phút"
      )
    case .rest:
      KeyEntry(
        .part(.rest),
        "Minutes between the items of one person",
        "Số phút nghỉ giữa hai mục của một người"
      )
    case .together:
      KeyEntry(
        .list(.reference(.itemOrBlock)),
        "No other item between the first and the last of them",
        "Không có mục nào khác chen vào giữa các mục này"
      )
    case .at:
      KeyEntry(
        .part(.at),
        "A window for the start or the end of an item or block",
        "Khoảng giờ bắt đầu hoặc kết thúc của một mục hay khối"
      )
    case .first:
      KeyEntry(
        .either(.reference(.itemOrBlock), .part(.edge)),
        "It comes first of the programme, or of a block",
        "Đứng đầu chương trình hoặc đầu khối"
      )
    case .last:
      KeyEntry(
        .either(.reference(.itemOrBlock), .part(.edge)),
        "It comes last of the programme, or of a block",
        "Đứng cuối chương trình hoặc cuối khối"
      )
    case .atMost:
      KeyEntry(
        .part(.atMost),
        "The most minutes of one kind or tag in a row",
        "Số phút liền nhau nhiều nhất của một loại hoặc một nhãn"
      )
    case .noLongerThanWithoutBreak:
      KeyEntry(
        .length,
        "The longest stretch without a break",
        "Thời gian dài nhất không nghỉ giải lao"
      )
    case .choose:
      KeyEntry(
        .part(.choose),
        "How many of them are kept",
        "Giữ lại bao nhiêu mục trong số này"
      )
    case .soft:
      KeyEntry(
        .weight,
        "The rule does not bind; being broken costs this weight in 'soft_rules'",
        "Quy tắc không bắt buộc; vi phạm thì tính trọng số này vào 'soft_rules'"
      )
    }
  }
}

/// The keys of `apart`.
enum ApartKey: String, FormatKey {
  case tag
  case kind
  case person
  case items
  case minutes

  var entry: KeyEntry {
    switch self {
    case .tag: KeyEntry(.reference(.tag), "The items with this tag", "Các mục có nhãn này")
    case .kind: KeyEntry(.choice(ItemKey.kinds), "The items of this kind", "Các mục loại này")
    case .person:
      KeyEntry(.reference(.person), "The items of this person", "Các mục của người này")
    case .items:
      KeyEntry(
        .either(.whole(atLeast: 1), .list(.reference(.itemOrBlock))),
        "How many items between; or the items themselves, with the number beside 'apart'",
        "Số mục ở giữa; hoặc chính các mục, khi đó con số ghi cạnh 'apart'"
      )
    case .minutes:
      KeyEntry(.length, "How many minutes between", "Số phút ở giữa")
    }
  }
}

/// The keys of `rest`.
enum RestKey: String, FormatKey {
  case person
  case minutes

  var entry: KeyEntry {
    switch self {
    case .person:
      KeyEntry(.reference(.personOrAll), "Who, or all", "Ai, hoặc all cho tất cả", isRequired: true)
    case .minutes:
      KeyEntry(.length, "How long", "Bao lâu", isRequired: true)
    }
  }
}

/// The keys of `at`.
enum AtKey: String, FormatKey {
  case item
  case starts
  case ends

  var entry: KeyEntry {
    switch self {
    case .item:
      KeyEntry(
        .reference(.itemOrBlock),
        "The item or block",
        "Mục hoặc khối",
        isRequired: true
      )
    case .starts: KeyEntry(.clockWindow, "When it starts", "Khi bắt đầu")
    case .ends: KeyEntry(.clockWindow, "When it ends", "Khi kết thúc")
    }
  }
}

/// The keys of `first: {…}` and `last: {…}`.
enum EdgeKey: String, FormatKey {
  case block
  case item

  var entry: KeyEntry {
    switch self {
    case .block:
      KeyEntry(.reference(.block), "Of which block", "Của khối nào", isRequired: true)
    case .item:
      KeyEntry(.reference(.itemOrBlock), "Which of its items", "Mục nào", isRequired: true)
    }
  }
}

/// The keys of `at_most`.
enum AtMostKey: String, FormatKey {
  case minutes
  case kind
  case tag

  var entry: KeyEntry {
    switch self {
    case .minutes:
      KeyEntry(.length, "How long", "Bao lâu", isRequired: true)
    case .kind: KeyEntry(.choice(ItemKey.kinds), "Of this kind", "Thuộc loại này")
    case .tag: KeyEntry(.reference(.tag), "With this tag", "Có nhãn này")
    }
  }
}

/// The keys of `choose`.
enum ChooseKey: String, FormatKey {
  case from
  case atLeast = "at_least"
  case atMost = "at_most"

  var entry: KeyEntry {
    switch self {
    case .from:
      KeyEntry(
        .list(.reference(.itemOrBlock)),
        "Which items",
        "Những mục nào",
        isRequired: true
      )
    case .atLeast:
      KeyEntry(.whole(atLeast: 0), "Keep at least so many", "Giữ ít nhất", standard: "0")
    case .atMost:
      KeyEntry(
        .whole(atLeast: 0),
        "Keep at most so many",
        "Giữ nhiều nhất",
        standard: Phrase("all", "tất cả")
      )
    }
  }
}
