// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The keys of a person.
enum PersonKey: String, FormatKey {
  case name
  case honorific
  case role
  case organisation
  case rank
  case arrives
  case leaves
  case present
  case waitingCost = "waiting_cost"
  case phone
  case standby
  case confirmed

  var entry: KeyEntry {
    switch self {
    case .name: KeyEntry(.text, "The name", "Họ và tên", standard: "")
    case .honorific:
      KeyEntry(
        .text,
        "What goes before the name",
        "Cách xưng hô trước tên (Ông, Bà …)",
        standard: ""
      )
    case .role: KeyEntry(.text, "Office or part", "Chức vụ hoặc vai trò", standard: "")
    case .organisation:
      KeyEntry(.text, "Whom the person belongs to", "Cơ quan, đơn vị", standard: "")
    case .rank:
      KeyEntry(.whole(atLeast: 1), "1 is the highest", "Thứ bậc, 1 là cao nhất")
    case .arrives:
      KeyEntry(.clock, "Not on stage before", "Không lên sân khấu trước giờ này")
    case .leaves:
      KeyEntry(.clock, "Not on stage after", "Không còn trên sân khấu sau giờ này")
    case .present:
      KeyEntry(
        .oneOrMore(.clockWindow),
        "Windows of presence, in place of 'arrives' and 'leaves'",
        "Các khoảng giờ có mặt, thay cho 'arrives' và 'leaves'"
      )
    case .waitingCost:
      KeyEntry(
        .weight,
        "Cost of a minute of waiting in 'little_waiting'",
        "Chi phí mỗi phút chờ trong 'little_waiting'",
        standard: "1"
      )
    case .phone: KeyEntry(.text, "Telephone", "Số điện thoại", standard: "")
    case .standby:
      KeyEntry(
        .reference(.person),
        "Whom this person stands in for",
        "Người này dự phòng cho ai"
      )
    case .confirmed:
      KeyEntry(.yesOrNo, "Whether the person has accepted", "Đã xác nhận tham dự hay chưa")
    }
  }
}

/// The keys of a block.
enum BlockKey: String, FormatKey {
  case block
  case title
  case items
  case order
  case together
  case equalMinutes = "equal_minutes"
  case kind
  case minutes
  case prefer
  case who
  case tags

  var entry: KeyEntry {
    switch self {
    case .block: KeyEntry(.newIdentifier, "The block's id", "Mã của khối", isRequired: true)
    case .title: KeyEntry(.text, "The heading", "Tên của khối", standard: "")
    case .items:
      KeyEntry(
        .list(.either(.part(.item), .part(.block))),
        "Its items and blocks",
        "Các mục và khối bên trong",
        isRequired: true
      )
    case .order:
      KeyEntry(
        .choice(["listed", "free"]),
        "Whether its entries stay in the order listed",
        "Giữ thứ tự đã liệt kê (listed) hay tự do (free)",
        standard: "listed"
      )
    case .together:
      KeyEntry(
        .yesOrNo,
        "Whether only floating items may come between its items",
        "Chỉ mục 'floating' được chen vào giữa hay không",
        standard: "yes"
      )
    case .equalMinutes:
      KeyEntry(
        .yesOrNo,
        "Whether all its own items have one length",
        "Mọi mục trực tiếp của khối dài bằng nhau hay không",
        standard: "no"
      )
    case .kind:
      KeyEntry(
        .choice(ItemKey.kinds),
        "The kind of items that do not say",
        "Loại của các mục không ghi loại"
      )
    case .minutes:
      KeyEntry(
        .either(.lengthRange, .part(.minutes)),
        "The minutes of items that do not say",
        "Số phút của các mục không ghi số phút"
      )
    case .prefer:
      KeyEntry(
        .length,
        "The wanted minutes of items that do not say",
        "Số phút mong muốn của các mục không ghi"
      )
    case .who:
      KeyEntry(
        .oneOrMore(.reference(.person)),
        "Who is on stage in items that do not say",
        "Ai lên sân khấu trong các mục không ghi"
      )
    case .tags:
      KeyEntry(
        .oneOrMore(.newIdentifier),
        "Tags added to each of its items",
        "Nhãn thêm vào từng mục của khối"
      )
    }
  }
}

/// The keys of an item.
enum ItemKey: String, FormatKey {
  case id
  case title
  case kind
  case minutes
  case prefer
  case who
  case tags
  case optional
  case starts
  case ends
  case ready
  case due
  case lateCost = "late_cost"
  case setup
  case floating
  case prelude
  case notes
  case script
  case manuscript
  case award

  static let kinds = Kind.all.map(\.rawValue)

  var entry: KeyEntry {
    switch self {
    case .id:
      KeyEntry(
        .newIdentifier,
        "The item's id: small letters, digits, - and _",
        "Mã của mục: chữ thường không dấu, chữ số, - và _",
        isRequired: true
      )
    case .title:
      KeyEntry(
        .text,
        "What papers call it",
        "Tên in trong tài liệu",
        standard: Phrase("the id", "mã của mục")
      )
    case .kind:
      KeyEntry(
        .choice(Self.kinds),
        "What it is; implies how the stage stands",
        "Loại mục; quyết định cách bố trí sân khấu",
        standard: Phrase(
          "awards with 'award', else other",
          "awards nếu có 'award', nếu không thì other"
        )
      )
    case .minutes:
      KeyEntry(
        .either(.lengthRange, .part(.minutes)),
        "How long it may take; an award without it is timed by its recipients",
        "Thời lượng cho phép; phần trao thưởng không ghi thì tính theo số người nhận"
      )
    case .prefer:
      KeyEntry(
        .length,
        "How long it should take",
        "Thời lượng mong muốn",
        standard: Phrase(
          "the fixed length, else the middle of the range",
          "thời lượng cố định, nếu không thì giữa khoảng"
        )
      )
    case .who:
      KeyEntry(
        .oneOrMore(.reference(.person)),
        "Who is on stage throughout",
        "Ai có mặt trên sân khấu suốt mục này",
        standard: "[]"
      )
    case .tags:
      KeyEntry(
        .oneOrMore(.newIdentifier),
        "Marks that rules and preferences refer to",
        "Nhãn mà quy tắc và ưu tiên nhắc đến",
        standard: "[]"
      )
    case .optional:
      KeyEntry(
        .weight,
        "The value lost when it is left out; without the key it must be kept",
        "Giá trị mất đi nếu bỏ mục này; không ghi thì bắt buộc phải có"
      )
    case .starts: KeyEntry(.clockWindow, "When it may start", "Được bắt đầu khi nào")
    case .ends: KeyEntry(.clockWindow, "When it may end", "Được kết thúc khi nào")
    case .ready:
      KeyEntry(
        .clock,
        "The changeover to it may not begin before",
        "Không được bắt đầu chuyển sân khấu sang mục này trước giờ này"
      )
    case .due:
      KeyEntry(.clock, "When it should have ended", "Nên kết thúc trước giờ này")
    case .lateCost:
      KeyEntry(
        .weight,
        "Cost of a minute past 'due' in 'lateness'",
        "Chi phí mỗi phút quá 'due' trong 'lateness'",
        standard: "1"
      )
    case .setup:
      KeyEntry(
        .openChoice(Self.setups),
        "How the stage stands",
        "Cách bố trí sân khấu",
        standard: Phrase("by kind", "theo loại mục")
      )
    case .floating:
      KeyEntry(
        .yesOrNo,
        "Whether it may stand anywhere, also inside a block",
        "Được đứng ở bất kỳ đâu, kể cả giữa một khối, hay không",
        standard: "no"
      )
    case .prelude:
      KeyEntry(
        .yesOrNo,
        "Whether it belongs before the official start",
        "Thuộc phần trước giờ khai mạc hay không",
        standard: "no"
      )
    case .notes:
      KeyEntry(
        .map(key: .team, value: .text),
        "What each team has to know",
        "Điều từng tổ cần biết"
      )
    case .script:
      KeyEntry(.text, "What the MC says before it", "Lời dẫn trước mục này", standard: "")
    case .manuscript:
      KeyEntry(.file, "The file with the text to be read", "Tệp chứa bài sẽ đọc")
    case .award:
      KeyEntry(
        .part(.award),
        "What is given, and to how many",
        "Trao gì, cho bao nhiêu người"
      )
    }
  }

  static let setups = ["lectern", "performance", "screen", "awards", "signing", "floor"]
}

/// The keys of `minutes: {…}`.
enum MinutesKey: String, FormatKey {
  case min
  case prefer
  case max

  var entry: KeyEntry {
    switch self {
    case .min: KeyEntry(.length, "The shortest", "Ngắn nhất", isRequired: true)
    case .prefer:
      KeyEntry(
        .length,
        "The wanted length",
        "Thời lượng mong muốn",
        standard: Phrase("the middle", "ở giữa")
      )
    case .max: KeyEntry(.length, "The longest", "Dài nhất", isRequired: true)
    }
  }
}

/// The keys of `award`.
enum AwardKey: String, FormatKey {
  case awardClass = "class"
  case decidedBy = "decided_by"
  case collectives
  case households
  case individuals
  case recipients
  case batch
  case presenters
  case reading
  case representative

  var entry: KeyEntry {
    switch self {
    case .awardClass:
      KeyEntry(
        .newIdentifier,
        "What is given, such as huan-chuong-lao-dong or certificate",
        "Hình thức khen thưởng, ví dụ huan-chuong-lao-dong, bang-khen-thu-tuong",
        isRequired: true
      )
    case .decidedBy:
      KeyEntry(.text, "Who decided it", "Cấp quyết định khen thưởng", standard: "")
    case .collectives:
      KeyEntry(.whole(atLeast: 0), "How many bodies receive it", "Số tập thể", standard: "0")
    case .households:
      KeyEntry(.whole(atLeast: 0), "How many families receive it", "Số hộ gia đình", standard: "0")
    case .individuals:
      KeyEntry(.whole(atLeast: 0), "How many persons receive it", "Số cá nhân", standard: "0")
    case .recipients:
      KeyEntry(
        .file,
        "A CSV or XLSX file of the recipients, in place of the three numbers: columns `name`, `unit`, `category` (collective, household, individual)",
        "Tệp CSV hoặc XLSX danh sách nhận thưởng, thay cho ba con số: các cột `tên`, `đơn vị`, `loại` (tập thể, hộ gia đình, cá nhân)"
      )
    case .batch:
      KeyEntry(
        .whole(atLeast: 1),
        "At most so many on stage at once",
        "Mỗi lượt lên nhận nhiều nhất bao nhiêu",
        standard: "stage.positions"
      )
    case .presenters:
      KeyEntry(.whole(atLeast: 1), "How many present it", "Số người trao", standard: "1")
    case .reading:
      KeyEntry(
        .lengthInSeconds,
        "Reading the decision out; a bare number is seconds",
        "Đọc quyết định; số không ghi đơn vị là giây",
        standard: "120s"
      )
    case .representative:
      KeyEntry(
        .yesOrNo,
        "Whether one batch receives it for all",
        "Một lượt đại diện nhận thay cho tất cả hay không",
        standard: "no"
      )
    }
  }
}
