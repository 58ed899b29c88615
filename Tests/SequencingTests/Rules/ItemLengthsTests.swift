// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Sequencing
import TestSupport
import Testing

/// Each item is as long as its range of minutes allows, in whole steps of the grain.
struct ItemLengthsTests {
  static let event = Event.tiny([
    .talk("huu-lung", "Tham luận của huyện Hữu Lũng", 5...8, prefer: 6),
    .talk("chao-co", "Chào cờ, hát Quốc ca", 3, kind: .salute),
  ])

  @Test("Rows hold what an item is below and above its wish at each position")
  func rows() {
    expectGolden(Self.event.rows(of: "item-lengths"), named: "item-lengths.txt")
  }

  @Test(
    "The length lies in the range, ends included",
    arguments: [("4", false), ("5", true), ("6", true), ("8", true), ("9", false)]
  )
  func bounds(minutes: String, isKept: Bool) {
    let order = RunningOrder("huu-lung 07:30 \(minutes)", "chao-co 07:45 3")
    #expect(Self.event.verdict(of: "item-lengths", on: order) == .both(isKept))
  }

  @Test(
    "Starts and lengths are whole steps",
    arguments: [
      ("07:30", "6", true), ("07:30:30", "6", false), ("07:30", "6:30", false),
    ]
  )
  func grain(start: String, length: String, isKept: Bool) {
    let order = RunningOrder("huu-lung \(start) \(length)", "chao-co 07:45 3")
    #expect(Self.event.violations(of: "item-lengths", in: order).isEmpty == isKept)
  }

  @Test("A step of 30 s allows half minutes")
  func halfMinutes() {
    var event = Self.event
    event.session.grain = Length(seconds: 30)
    let order = RunningOrder("huu-lung 07:30:30 6:30", "chao-co 07:45 3")
    #expect(event.verdict(of: "item-lengths", on: order) == .both(true))
  }

  @Test("A short item is told what is missing")
  func tooShort() {
    let order = RunningOrder("huu-lung 07:30 4", "chao-co 07:45 3")
    #expect(
      Self.event.told(of: "item-lengths", on: order)
        == Told(
          vi: Words(
            "“Tham luận của huyện Hữu Lũng” dài 4 phút, cần ít nhất 5 phút",
            remedy: "Kéo dài thêm 1 phút"
          ),
          en: Words(
            "“Tham luận của huyện Hữu Lũng” takes 4 minutes, and needs at least 5 minutes",
            remedy: "Give it 1 minute more"
          )
        )
    )
  }

  @Test("A long item is told what is too much")
  func tooLong() {
    let order = RunningOrder("huu-lung 07:30 5", "chao-co 07:45 5")
    #expect(
      Self.event.told(of: "item-lengths", on: order)
        == Told(
          vi: Words(
            "“Chào cờ, hát Quốc ca” dài 5 phút, nhiều nhất được 3 phút",
            remedy: "Rút ngắn 2 phút"
          ),
          en: Words(
            "“Chào cờ, hát Quốc ca” takes 5 minutes, and may take at most 3 minutes",
            remedy: "Shorten it by 2 minutes"
          )
        )
    )
  }

  @Test("An item off the step is told the step")
  func offGrain() {
    let order = RunningOrder("huu-lung 07:30:20 5:30", "chao-co 07:45 3")
    #expect(
      Self.event.told(of: "item-lengths", on: order)
        == Told(
          vi: Words(
            "“Tham luận của huyện Hữu Lũng” bắt đầu lúc 07:30:20 và dài 5 phút 30 giây, không theo bước 1 phút",
            remedy: "Làm tròn giờ bắt đầu và thời lượng theo bước 1 phút"
          ),
          en: Words(
            "“Tham luận của huyện Hữu Lũng” starts at 07:30:20 and takes 5 minutes 30 seconds, which is off the step of 1 minute",
            remedy: "Round its start and its length to steps of 1 minute"
          )
        )
    )
  }
}
