// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let syntax: [FaultyFile] = [
    FaultyFile("Nothing at all", ""),
    FaultyFile("Only comments", "# Hội nghị\n"),
    FaultyFile("A sentence", "Hội nghị tổng kết\n"),
    FaultyFile(
      "Tabs",
      "format: 1\nevent:\n\ttitle: Hội nghị\n\tdate: 2020-01-16\n"
    ),
    FaultyFile("A colon in a title", "format: 1\nevent:\n  title: Báo cáo: năm 2019\n"),
    FaultyFile("No colon", "format: 1\nevent:\n  title Hội nghị\n  date: 2020-01-16\n"),
    FaultyFile("An open quote", "format: 1\nevent:\n  title: \"Hội nghị\n  date: 2020-01-16\n"),
    FaultyFile(
      "An open brace",
      "format: 1\nsession: { starts: 07:30, ends: 11:30\nprogramme: []\n"
    ),
    FaultyFile("An open bracket", "format: 1\nrules: [a, b\nprogramme: []\n"),
    FaultyFile("A quote inside a quote", "event: { title: \"Mô hình \"Hợp sức\"\" }\n"),
    FaultyFile(
      "A quote inside a quoted line",
      "event:\n  title: \"Mô hình \"Hợp sức\" năm 2019\"\n"
    ),
    FaultyFile(
      "A line out of place",
      "format: 1\nevent:\n  title: Hội nghị\n date: 2020-01-16\n"
    ),
    FaultyFile("A sign no text begins with", "event:\n  title: @UBND\n"),
    FaultyFile("A star", "event:\n  title: * Hội nghị\n"),
    FaultyFile("A backslash", "event:\n  title: \"C:\\hội nghị\"\n"),
    FaultyFile("Two documents", "format: 1\n---\nformat: 1\n"),
    FaultyFile("A tag", "format: !!int 1\nevent: { title: !quan-trong Hội nghị }\n"),
    FaultyFile("A key that is a list", "[a, b]: 1\n"),
    FaultyFile("A directive", "%TAG ! x\n---\nformat: 1\n"),
    FaultyFile("Two commas", "event: { title: a,, date: 2020-01-16 }\n"),
    FaultyFile("A file in UTF-16", bytes: [0xFF, 0xFE, 0x66, 0, 0x6F, 0]),
    FaultyFile(
      "A line in another encoding",
      bytes: [UInt8]("format: 1\nevent: { title: H".utf8) + [0xE9, 0xFF] + [UInt8](" ngh }\n".utf8)
    ),
    FaultyFile("Control characters", "format: 1\nevent: { title: H\u{0}ội\u{B}nghị }\n"),
    FaultyFile(
      "A file that is too large",
      String(repeating: "# hội nghị\n", count: 1_000_000)
    ),
    FaultyFile("Too many lines", String(repeating: "\n", count: 100_001)),
    FaultyFile("A line that is too long", "title: " + String(repeating: "ộ", count: 50_001)),
    FaultyFile("Deep nesting", "format: " + String(repeating: "[", count: 3_000) + "\n"),
    FaultyFile(
      "Nesting that is too deep",
      "format: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60) + "\n"
    ),
    FaultyFile("An alias bomb", Self.bomb(levels: 9)),
    FaultyFile(
      "An alias bomb within the limit of aliases",
      "a: &a [" + String(repeating: "x, ", count: 12_000) + "x]\nb: ["
        + String(repeating: "*a, ", count: 11) + "*a]\n"
    ),
  ]

  /// Lists of lists of lists, ten times as many with each level.
  static func bomb(levels: Int) -> String {
    let lines = (1...levels).map { level in
      let element = level == 1 ? "lol" : "*a\(level - 1)"
      return "a\(level): &a\(level) ["
        + [String](repeating: element, count: 10).joined(separator: ", ") + "]"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
