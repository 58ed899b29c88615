// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// A ceremony of nine items with a running order that shows everything a paper can say.
///
/// A floating break stands inside the talks, a film waits for its hour, one talk is shorter and one
/// speech longer than wanted, an optional item is dropped, and one preference is not proved.
package enum SmallCeremony {
  package static let event = Event(
    header: EventHeader(
      title: "Hội nghị biểu dương gia đình tiêu biểu năm 2020",
      shortTitle: "Hội nghị",
      date: CalendarDate(year: 2020, month: 1, day: 16),
      venue: "Nhà văn hóa xã Nam La, huyện Văn Lãng",
      organiser: "UBND huyện Văn Lãng",
      delegates: 120,
      language: .vietnamese,
      timeZone: "Asia/Ho_Chi_Minh"
    ),
    session: Session(
      starts: ClockTime(hour: 7, minute: 30),
      ends: ClockTime(hour: 9, minute: 0),
      reserve: Length(minutes: 5),
      grain: Length(seconds: 30)
    ),
    stage: Stage(
      changeovers: ChangeoverTable(lines: [
        .init(from: .lectern, to: .lectern, changeover: .takes(Length(minutes: 1))),
        .init(from: .performance, to: .any, changeover: .takes(Length(minutes: 3))),
        .init(from: .any, to: .screen, changeover: .takes(Length(minutes: 1))),
        .init(from: .lectern, to: .end, changeover: .takes(Length(minutes: 2))),
      ])
    ),
    people: [
      Person(id: "mc", role: "Người dẫn chương trình"),
      Person(id: "doi-van-nghe", role: "Đội văn nghệ xã"),
      Person(id: "chu-tich", name: "Hoàng Văn Ngọc", honorific: "Ông", role: "Chủ tịch UBND huyện"),
      Person(id: "nguyet", name: "Nông Văn Nguyệt", honorific: "Ông"),
      Person(id: "nhung", name: "Nguyễn Thị Nhung", honorific: "Bà"),
    ],
    programme: Programme([
      .item(item("van-nghe", "Văn nghệ chào mừng", .performance, 10...10, 10, ["doi-van-nghe"])),
      .block(
        Block(
          id: "khai-mac",
          title: "Khai mạc",
          entries: [
            .item(item("chao-co", "Chào cờ, hát Quốc ca", .salute, 2...4, 3, ["mc"])),
            .item(
              item(
                "gioi-thieu",
                "Giới thiệu đại biểu",
                .introduction,
                4...8,
                5,
                ["mc", "chu-tich"]
              )
            ),
          ]
        )
      ),
      .block(
        Block(
          id: "tham-luan",
          title: "Tham luận của các gia đình tiêu biểu",
          order: .free,
          entries: [
            .item(
              item(
                "duong",
                "Tích cực thi đua xây dựng đường giao thông nông thôn trong xây dựng nông thôn mới",
                .talk,
                5...7,
                6,
                ["nguyet"]
              )
            ),
            .item(
              item(
                "the-thao",
                "Công tác đào tạo vận động viên thể thao đạt thành tích cao",
                .talk,
                5...7,
                6,
                ["nhung"]
              )
            ),
          ]
        )
      ),
      .item(giaiLao),
      .item(phim),
      .item(item("cam-tuong", "Phát biểu cảm tưởng", .speech, 3...5, 4, [], optional: Weight(2))),
      .item(item("ket-thuc", "Kết thúc Hội nghị", .closing, 2...5, 3, ["chu-tich"])),
    ])
  )

  package static let order = RunningOrder(
    placements: [
      placement("van-nghe", 7, 30, 10 * 60),
      placement("chao-co", 7, 43, 3 * 60),
      placement("gioi-thieu", 7, 46, 7 * 60),
      placement("the-thao", 7, 54, 6 * 60),
      placement("giai-lao", 8, 0, 10 * 60),
      placement("duong", 8, 10, 5 * 60 + 30),
      placement("phim", 8, 30, 12 * 60 + 30),
      RunningOrder.Placement(
        item: "ket-thuc",
        start: ClockTime(hour: 8, minute: 42, second: 30),
        length: Length(minutes: 3)
      ),
    ],
    dropped: ["cam-tuong"]
  )

  package static let solution = Solution(
    status: .feasible,
    order: order,
    levels: [
      PreferenceLevel(
        name: "keep_optional",
        unit: .value,
        value: Cost(points: 2),
        bound: Cost(points: 2),
        prover: .presolve
      ),
      PreferenceLevel(
        name: "preferred_minutes",
        unit: .minutes,
        value: Cost(points: 5, pointsPerUnit: 2),
        bound: Cost(points: 2, pointsPerUnit: 2),
        prover: nil
      ),
      PreferenceLevel(
        name: "listed_order",
        unit: .pairs,
        value: Cost(points: 1),
        bound: Cost(points: 1),
        prover: .glpk
      ),
      PreferenceLevel(
        name: "reserve",
        unit: .minutes,
        value: Cost(points: 0),
        bound: Cost(points: 0),
        prover: .ideal
      ),
    ]
  )

  private static let giaiLao = Item(
    id: "giai-lao",
    title: "Giải lao",
    kind: .break,
    minutes: LengthRange(exactly: Length(minutes: 10)),
    isFloating: true
  )

  private static let phim = Item(
    id: "phim",
    title: "Phóng sự “Gia đình – tổ ấm”",
    kind: .film,
    minutes: LengthRange(exactly: Length(seconds: 750)),
    ready: ClockTime(hour: 8, minute: 29)
  )

  private static func item(
    _ id: ItemID,
    _ title: String,
    _ kind: Kind,
    _ minutes: ClosedRange<Int>,
    _ preferred: Int,
    _ who: [PersonID],
    optional: Weight? = nil
  ) -> Item {
    Item(
      id: id,
      title: title,
      kind: kind,
      minutes: LengthRange(
        minimum: Length(minutes: minutes.lowerBound),
        preferred: Length(minutes: preferred),
        maximum: Length(minutes: minutes.upperBound)
      ),
      who: who,
      optionalValue: optional
    )
  }

  private static func placement(
    _ id: ItemID,
    _ hour: Int,
    _ minute: Int,
    _ seconds: Int
  ) -> RunningOrder.Placement {
    RunningOrder.Placement(
      item: id,
      start: ClockTime(hour: hour, minute: minute),
      length: Length(seconds: seconds)
    )
  }
}
