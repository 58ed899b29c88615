// SPDX-License-Identifier: GPL-3.0-or-later

/// The preferences; in the list each stands alone or with what it needs.
enum PreferenceKey: String, FormatKey {
  case keepOptional = "keep_optional"
  case preferredMinutes = "preferred_minutes"
  case listedOrder = "listed_order"
  case reserve
  case finishEarly = "finish_early"
  case changeover
  case littleWaiting = "little_waiting"
  case lateness
  case near
  case alternate
  case softRules = "soft_rules"
  case keepPlan = "keep_plan"
  case weighted

  /// Whether the preference says something without anything after it.
  var standsAlone: Bool {
    switch self {
    case .near, .alternate, .keepPlan, .weighted: false
    default: true
    }
  }

  var entry: KeyEntry {
    switch self {
    case .keepOptional:
      alone(
        "Drop as little value of optional items as possible",
        "Tổng giá trị các mục tùy chọn bị bỏ là nhỏ nhất"
      )
    case .preferredMinutes:
      KeyEntry(
        .map(key: .kindOrItem, value: .weight),
        "Keep to the wanted lengths; weights by kind or item",
        "Giữ thời lượng mong muốn; trọng số theo loại hoặc theo mục",
        standard: "1"
      )
    case .listedOrder:
      alone("Keep to the order of the file", "Giữ thứ tự trong tệp")
    case .reserve:
      alone("Keep the session's reserve free", "Giữ thời gian dự phòng của phiên")
    case .finishEarly:
      alone("Finish early", "Kết thúc sớm")
    case .changeover:
      alone("Change the stage as little as possible", "Chuyển sân khấu ít nhất")
    case .littleWaiting:
      alone(
        "Let people wait little between their items",
        "Để mọi người chờ ít nhất giữa các mục của mình"
      )
    case .lateness:
      alone("End items by when they are due", "Kết thúc các mục đúng hạn 'due'")
    case .near:
      KeyEntry(
        .part(.near),
        "Start an item near a time",
        "Bắt đầu một mục gần một giờ"
      )
    case .alternate:
      KeyEntry(
        .part(.alternate),
        "Let items with these tags take turns",
        "Xen kẽ các mục có những nhãn này"
      )
    case .softRules:
      alone("Break rules with 'soft' as little as possible", "Vi phạm các quy tắc 'soft' ít nhất")
    case .keepPlan:
      KeyEntry(
        .file,
        "Stay close to an earlier plan",
        "Giữ gần với phương án trước"
      )
    case .weighted:
      KeyEntry(
        .map(key: .preference, value: .weight),
        "Several preferences in one, each with its weight",
        "Gộp nhiều ưu tiên, mỗi ưu tiên một trọng số"
      )
    }
  }

  private func alone(_ english: String, _ vietnamese: String) -> KeyEntry {
    KeyEntry(.nothing, english, vietnamese)
  }
}

/// The keys of `near`.
enum NearKey: String, FormatKey {
  case item
  case at

  var entry: KeyEntry {
    switch self {
    case .item: KeyEntry(.reference(.item), "Which item", "Mục nào", isRequired: true)
    case .at: KeyEntry(.clock, "Near which time", "Gần giờ nào", isRequired: true)
    }
  }
}

/// The keys of `alternate`.
enum AlternateKey: String, FormatKey {
  case tags

  var entry: KeyEntry {
    KeyEntry(.list(.reference(.tag)), "Which tags", "Những nhãn nào", isRequired: true)
  }
}

/// The keys of a milestone.
enum MilestoneKey: String, FormatKey {
  case title
  case before
  case on

  var entry: KeyEntry {
    switch self {
    case .title: KeyEntry(.text, "What is to be done", "Việc cần làm", isRequired: true)
    case .before:
      KeyEntry(
        .workingDays,
        "How long before the event, such as 3 days or 1 working day",
        "Trước sự kiện bao lâu, ví dụ 3 ngày hoặc 1 ngày làm việc"
      )
    case .on:
      KeyEntry(.date, "On which day, in place of 'before'", "Vào ngày nào, thay cho 'before'")
    }
  }
}

/// The keys of an entry of `risk`.
enum RiskKey: String, FormatKey {
  case median
  case sigma
  case lowest
  case highest
  case chance

  var entry: KeyEntry {
    switch self {
    case .median:
      KeyEntry(
        .decimal,
        "Actual length over planned in half of all cases; minutes for late_start",
        "Tỉ lệ thực tế trên kế hoạch ở mức giữa; với late_start là số phút",
        standard: Phrase("the built-in value", "giá trị có sẵn")
      )
    case .sigma:
      KeyEntry(
        .decimal,
        "Spread of the logarithm; 0 for none",
        "Độ phân tán của lôgarit; 0 là không phân tán",
        standard: Phrase("the built-in value", "giá trị có sẵn")
      )
    case .lowest:
      KeyEntry(
        .decimal,
        "Never less; without it no limit, once median or sigma is given",
        "Không bao giờ dưới mức này; khi đã ghi median hoặc sigma mà không ghi thì không giới hạn"
      )
    case .highest:
      KeyEntry(
        .decimal,
        "Never more; without it no limit, once median or sigma is given",
        "Không bao giờ trên mức này; khi đã ghi median hoặc sigma mà không ghi thì không giới hạn"
      )
    case .chance:
      KeyEntry(
        .decimal,
        "From 0 to 1: under absent, that a speaker stays away; else that a fault adds 1 to 4 minutes",
        "Từ 0 đến 1: với absent là khả năng người phát biểu vắng; còn lại là khả năng sự cố kéo thêm 1 đến 4 phút",
        standard: Phrase(
          "absent 0.03, 0.01 for who has confirmed; film 0.02; else 0",
          "absent 0.03, người đã xác nhận 0.01; film 0.02; còn lại 0"
        )
      )
    }
  }
}
