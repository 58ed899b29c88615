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

  /// Slips of people who never wrote YAML; each is to be named on the line where it happened.
  static let slips: [FaultyFile] = [
    FaultyFile(
      "No colon after a key among others",
      "event:\n  title: Hội nghị\n  venue Hội trường lớn\n  organiser: UBND huyện\n"
    ),
    FaultyFile(
      "No colon after the first key",
      "event:\n  title Hội nghị\n\n  venue: Hội trường lớn\n"
    ),
    FaultyFile("No colon after the last key", "event:\n  title: Hội nghị\n  venue Hội trường\n"),
    FaultyFile("No colon after the only key", EventText(session: "session:\n  starts 07:30")),
    FaultyFile(
      "No colon after a part's name",
      "format: 1\nevent\n  title: Hội nghị\n  venue: Hội trường lớn\n"
    ),
    FaultyFile(
      "A text that goes on in the next line",
      "event:\n  title: Hội nghị\n  tổng kết năm 2019\n  venue: Hội trường lớn\n"
    ),
    FaultyFile(
      "No space after the colon, in braces",
      EventText(
        programme: """
          programme:
            - { id: dien-van, title:Diễn văn kỷ niệm, kind: speech, minutes:5..7 }
            - { id: bao-cao, minutes: 5, rank:1 }
            - { id:be-mac, minutes: 5 }
          """,
        rules: "rules:\n  - before: [dien-van, be-mac]"
      )
    ),
    FaultyFile(
      "No space after the colon of the first key",
      "session:\n  starts:14h00\n  ends: 16h30\n"
    ),
    FaultyFile(
      "No space after a colon in the middle",
      "session:\n  starts: 14h00\n  ends:16h30\n  reserve: 5\n"
    ),
    FaultyFile(
      "No space after the colon of the only key",
      EventText(session: "session:\n  starts:14h00")
    ),
    FaultyFile(
      "No space after the colon of a block's item",
      "programme:\n  - id:dien-van\n    title: Diễn văn\n"
    ),
    FaultyFile(
      "No space after the colon of a person",
      EventText(people: "people:\n  mc:{ role: Người dẫn chương trình }\n  chu-tich: {}")
    ),
    FaultyFile(
      "No space between a colon and a bracket, inside braces",
      "programme:\n  - { id: mot, tags:[a], minutes: 5 }\n"
    ),
    FaultyFile(
      "Nothing after a colon, inside braces",
      "programme:\n  - { id: mot, title:, minutes: 5 }\n"
    ),
    FaultyFile(
      "No space after the dash",
      "programme:\n  - { id: mot, minutes: 5 }\n  -{ id: hai, minutes: 5 }\n"
    ),
    FaultyFile(
      "No space after the first dash",
      "programme:\n  -{ id: mot, minutes: 5 }\n  - { id: hai, minutes: 5 }\n"
    ),
    FaultyFile(
      "No space after the dash of the only item",
      EventText(programme: "programme:\n  -{ id: mot }")
    ),
    FaultyFile(
      "No space after the dash before a key",
      "programme:\n  -id: mot\n   minutes: 5\n"
    ),
    FaultyFile(
      "No space after a dash in a list of names",
      "rules:\n  - before:\n    - mot\n    -hai\n    - ba\n"
    ),
    FaultyFile(
      "A colon in a title in braces",
      "programme:\n  - { id: chao-co, title: Chào cờ: hát Quốc ca, kind: salute }\n"
    ),
    FaultyFile(
      "A colon in the last title in braces",
      "programme:\n  - { id: chao-co, title: Chào cờ: hát Quốc ca }\n"
    ),
    FaultyFile(
      "A colon and a comma in a title in braces",
      "programme:\n  - { id: chao-co, title: Nghi lễ, chào cờ: hát Quốc ca }\n"
    ),
    FaultyFile(
      "No comma between two keys",
      "programme:\n  - { id: chao-co, title: Chào cờ kind: salute }\n"
    ),
    FaultyFile(
      "A key that is not indented",
      "session:\n  starts: \"14:00\"\nends: \"16:30\"\n  reserve: 5\n"
    ),
    FaultyFile(
      "A last key that is not indented",
      "format: 1\nsession:\n  starts: \"14:00\"\nends: \"16:30\"\nprogramme: []\n"
    ),
    FaultyFile(
      "A key of a block that stands too far to the left, below its items",
      "programme:\n  - block: mot\n    items:\n      - { id: hai, minutes: 5 }\n"
        + "   title: Một\n"
    ),
    FaultyFile(
      "A rule without its dash",
      "rules:\n  - before: [mot, hai]\n  at: { item: mot, starts: 08:00 }\n"
    ),
    FaultyFile(
      "An item without its dash",
      "programme:\n  - { id: mot, minutes: 5 }\n  { id: hai, minutes: 5 }\n"
    ),
    FaultyFile(
      "An item whose brace is not closed",
      "programme:\n  - { id: mot, minutes: 5     # mở đầu\n\n  - { id: hai, minutes: 5 }\n"
    ),
    FaultyFile(
      "An item over two lines without the comma between them",
      "programme:\n  - { id: mot,\n      title: Một\n      minutes: 5 }\n"
    ),
    FaultyFile(
      "A first item without its dash",
      "programme:\n  { id: mot, minutes: 5 }\n  - { id: hai, minutes: 5 }\n"
    ),
    FaultyFile(
      "A first rule without the space after its dash",
      "rules:\n  -before: [mot, hai]\n  - before: [hai, ba]\n"
    ),
    FaultyFile(
      "A first item that is indented unlike all others",
      "programme:\n   - { id: mot, minutes: 5 }\n  - { id: hai, minutes: 5 }\n"
        + "  - { id: ba, minutes: 5 }\n"
    ),
    FaultyFile(
      "A first key that is indented unlike all others",
      "session:\n starts: 07:30\n  ends: 11:30\n  reserve: 5\n"
    ),
    FaultyFile(
      "An item that is indented too far",
      "programme:\n  - { id: mot, minutes: 5 }\n    - { id: hai, minutes: 5 }\n"
    ),
    FaultyFile(
      "A colon in a title below a script",
      "programme:\n  - id: mot\n    script: |\n      title of the year\n    title: Một: hai\n"
    ),
    FaultyFile(
      "A key that is indented too far",
      "event:\n  title: Hội nghị\n    venue: Hội trường lớn\n"
    ),
    FaultyFile(
      "A key of a block's item that stands too far to the left",
      "programme:\n  - id: mot\n    title: Một\n   minutes: 5\n    who: mc\n"
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
