// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Faults of rules, preferences and the rest.
extension Fault {
  static func doubleRule(_ id: String, first: SourcePlace) -> Fault {
    Fault(
      code: "double-id",
      Phrase("another rule has the id '\(id)'", "một quy tắc khác đã có mã '\(id)'"),
      remarks: [Remark(message: Phrase("it is given here first", "lần đầu ở đây"), place: first)],
      help: Phrase("choose another", "chọn mã khác")
    )
  }

  static var emptyRule: Fault {
    let known = enumeration(RuleKey.statements.map(\.rawValue))
    return Fault(
      code: "empty-rule",
      Phrase("the rule says nothing", "quy tắc chưa nói gì"),
      help: Phrase("write one of: \(known)", "ghi một trong các khóa: \(known)")
    )
  }

  static func twoStatements(_ first: String, _ second: String) -> Fault {
    Fault(
      code: "conflicting-keys",
      Phrase(
        "one rule says both '\(first)' and '\(second)'",
        "một quy tắc có cả '\(first)' và '\(second)'"
      ),
      help: Phrase(
        "make it two rules: begin a new line with '- \(second):'",
        "tách thành hai quy tắc: bắt đầu dòng mới bằng '- \(second):'"
      )
    )
  }

  static func softWithoutEffect(_ rule: String) -> Fault {
    Fault(
      .warning,
      code: "soft-without-effect",
      Phrase(
        "'\(rule)' is soft, but the preferences do not have 'soft_rules': it has no effect",
        "'\(rule)' có soft, nhưng preferences không có 'soft_rules' nên quy tắc này không có tác dụng"
      ),
      help: Phrase(
        "add '- soft_rules' to the preferences, or take 'soft' out",
        "thêm '- soft_rules' vào preferences, hoặc bỏ 'soft'"
      )
    )
  }

  static func adjacentWantsTwo(_ count: Int) -> Fault {
    Fault(
      code: "too-many",
      Phrase(
        "'adjacent' names two, not \(count)",
        "'adjacent' chỉ nhận hai mục, không phải \(count)"
      ),
      help: Phrase(
        "write one rule for each pair",
        "ghi mỗi cặp một quy tắc"
      )
    )
  }

  static var missingSeparation: Fault {
    Fault(
      code: "missing-key",
      Phrase(
        "'apart' does not say how far apart",
        "'apart' chưa ghi phải cách nhau bao nhiêu"
      ),
      help: Phrase(
        "add 'items: 1' for one item between, or 'minutes: 20'",
        "thêm 'items: 1' để cách một mục, hoặc 'minutes: 20'"
      )
    )
  }

  static var missingSelection: Fault {
    Fault(
      code: "missing-key",
      Phrase("'apart' does not say which items", "'apart' chưa ghi những mục nào"),
      help: Phrase(
        "add 'tag', 'kind' or 'person', or 'items: [a, b]'",
        "thêm 'tag', 'kind' hoặc 'person', hoặc 'items: [a, b]'"
      )
    )
  }

  static func leastAboveMost(_ least: Int, _ most: Int) -> Fault {
    Fault(
      code: "min-above-max",
      Phrase(
        "'at_least' (\(least)) is above 'at_most' (\(most))",
        "'at_least' (\(least)) lớn hơn 'at_most' (\(most))"
      ),
      help: Phrase("correct one of the two", "sửa một trong hai")
    )
  }

  static func choosesTooMany(_ least: Int, of count: Int) -> Fault {
    Fault(
      code: "min-above-max",
      Phrase(
        "'at_least' (\(least)) is above the number of items named (\(count))",
        "'at_least' (\(least)) lớn hơn số mục được nêu (\(count))"
      ),
      help: Phrase("write \(count) or less", "ghi \(count) hoặc ít hơn")
    )
  }

  static func unknownPreference(_ word: String, _ suggestion: String?, _ words: [String]) -> Fault {
    let list = enumeration(words, limit: 20)
    return Fault(
      code: "unknown-preference",
      Phrase(
        "there is no preference '\(shortened(word))'",
        "không có ưu tiên '\(shortened(word))'"
      ),
      help: self.suggestion(suggestion)
        ?? Phrase("known are: \(list)", "có thể dùng: \(list)")
    )
  }

  static func doublePreference(_ key: String, first: SourcePlace) -> Fault {
    Fault(
      code: "double-preference",
      Phrase("'\(key)' stands here a second time", "'\(key)' bị ghi lần thứ hai"),
      remarks: [Remark(message: Phrase("it stands here first", "lần đầu ở đây"), place: first)],
      help: Phrase("keep the more important place", "chỉ giữ ở vị trí quan trọng hơn")
    )
  }

  static func twoPreferences(_ first: String, _ second: String) -> Fault {
    Fault(
      code: "conflicting-keys",
      Phrase(
        "'\(first)' and '\(second)' stand in one line of the list",
        "'\(first)' và '\(second)' nằm chung một dòng của danh sách"
      ),
      help: Phrase(
        "begin a new line with '- \(second)', or join them in 'weighted'",
        "bắt đầu dòng mới bằng '- \(second)', hoặc gộp trong 'weighted'"
      )
    )
  }

  private static func example(of key: PreferenceKey) -> String {
    switch key {
    case .near: "near: { item: id, at: \"09:30\" }"
    case .alternate: "alternate: { tags: [a, b] }"
    case .keepPlan: "keep_plan: plan.json"
    case .weighted: "weighted: { reserve: 2, changeover: 1 }"
    default: key.rawValue
    }
  }

  static func preferenceWantsMore(_ key: PreferenceKey) -> Fault {
    Fault(
      code: "missing-key",
      Phrase("'\(key.rawValue)' needs to know more", "'\(key.rawValue)' cần thêm thông tin"),
      help: Phrase("write - \(example(of: key))", "ghi - \(example(of: key))")
    )
  }

  static func preferenceStandsAlone(_ key: String) -> Fault {
    Fault(
      code: "wrong-shape",
      Phrase("nothing goes after '\(key)'", "sau '\(key)' không ghi gì thêm"),
      help: Phrase(
        "write - \(key); weights go into 'weighted'",
        "ghi - \(key); trọng số thì ghi trong 'weighted'"
      )
    )
  }

  static func notInWeighted(_ key: String) -> Fault {
    Fault(
      code: "wrong-shape",
      Phrase(
        "'\(key)' cannot stand inside 'weighted'",
        "'\(key)' không thể nằm trong 'weighted'"
      ),
      help: Phrase("give it a line of its own", "ghi thành một dòng riêng")
    )
  }

  static func neitherKindNorItem(_ name: String, _ suggestion: String?) -> Fault {
    Fault(
      code: "unknown-item",
      Phrase(
        "'\(shortened(name))' is neither a kind nor an item",
        "'\(shortened(name))' không phải tên loại, cũng không phải mã của mục nào"
      ),
      help: self.suggestion(suggestion)
        ?? Phrase(
          "write a kind, such as speech, or the id of an item",
          "ghi một loại, ví dụ speech, hoặc mã của một mục"
        )
    )
  }

  static func unknownRiskSubject(_ name: String, _ suggestion: String?) -> Fault {
    Fault(
      code: "unknown-item",
      Phrase(
        "'\(shortened(name))' is neither a kind nor an item",
        "'\(shortened(name))' không phải tên loại, cũng không phải mã của mục nào"
      ),
      help: self.suggestion(suggestion)
        ?? Phrase(
          "write a kind, the id of an item, or late_start, changeover, absent, strictness",
          "ghi một loại, mã của một mục, hoặc late_start, changeover, absent, strictness"
        )
    )
  }

  static func riskKeyHasNoMeaning(_ key: String, isChance: Bool) -> Fault {
    Fault(
      code: "risk-key",
      Phrase("'\(key)' says nothing here", "'\(key)' không có nghĩa ở đây"),
      help: isChance
        ? Phrase("of 'absent' only the chance is asked", "'absent' chỉ cần chance")
        : Phrase(
          "write the chance under 'absent', a kind or an item",
          "ghi chance dưới 'absent', một loại hoặc một mục"
        )
    )
  }

  static func riskNumberOutside(_ key: String, _ limit: RiskLimit) -> Fault {
    Fault(
      code: "risk-number",
      limit.allowsZero
        ? Phrase(
          "'\(key)' must be from 0 to \(limit.mostText)",
          "'\(key)' phải từ 0 đến \(limit.mostText)"
        )
        : Phrase(
          "'\(key)' must be above 0 and at most \(limit.mostText)",
          "'\(key)' phải lớn hơn 0 và không quá \(limit.mostText)"
        ),
      help: limit.help
    )
  }

  static var lowestAboveHighest: Fault {
    Fault(
      code: "min-above-max",
      Phrase("'lowest' is above 'highest'", "'lowest' lớn hơn 'highest'"),
      help: Phrase("correct one of the two", "sửa một trong hai")
    )
  }
}
