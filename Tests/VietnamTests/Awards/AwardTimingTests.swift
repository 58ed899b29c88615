// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing
import Vietnam

@Suite("Award timing")
struct AwardTimingTests {
  private static let minute = Length(minutes: 1)

  @Test(
    "The awards of the Lạng Sơn conference take 6, 4, 6, 7 and 5 minutes",
    arguments: [
      (Award(awardClass: "huan-chuong-lao-dong", collectives: 2, individuals: 2), 6),
      (Award(awardClass: "co-chinh-phu", collectives: 3), 4),
      (Award(awardClass: "bang-khen-thu-tuong", collectives: 3, individuals: 5), 6),
      (Award(awardClass: "co-ubnd-tinh", collectives: 12, batch: 6), 7),
      (
        Award(
          awardClass: "bang-khen-chu-tich-tinh",
          collectives: 10,
          individuals: 10,
          batch: 10,
          isRepresentative: true
        ), 5
      ),
    ]
  )
  func langSon(award: Award, minutes: Int) {
    let timing = AwardTiming(award: award, stagePositions: 10, grain: Self.minute)
    #expect(timing.total == Length(minutes: minutes))
  }

  @Test("A batch of ten certificates takes 152 seconds, 122 with two presenters")
  func batchOfTen() throws {
    var award = Award(awardClass: "bang-khen", individuals: 10, reading: .zero)
    let one = AwardTiming(award: award, stagePositions: 10, grain: Length(seconds: 1))
    let batch = try #require(one.batches.first)
    #expect(batch.namesInTenths == 420)
    #expect(batch.handOver == Length(seconds: 60))
    #expect(batch.photo == Length(seconds: 15))
    #expect(batch.walkOff == Length(seconds: 25))
    #expect(batch.slack == Length(seconds: 10))
    #expect(one.total == Length(seconds: 152))
    award.presenters = 2
    let two = AwardTiming(award: award, stagePositions: 10, grain: Length(seconds: 1))
    #expect(two.total == Length(seconds: 122))
  }

  @Test("Categories go up apart, in even batches, the larger ones first")
  func batches() {
    let award = Award(awardClass: "certificate", collectives: 11, households: 1, individuals: 8)
    let timing = AwardTiming(award: award, stagePositions: 4, grain: Self.minute)
    #expect(
      timing.batches.map(\.category) == [
        .collective, .collective, .collective, .household, .individual, .individual,
      ]
    )
    #expect(timing.batches.map(\.recipients) == [0..<4, 4..<8, 8..<11, 0..<1, 0..<4, 4..<8])
  }

  @Test("Tenths of a second are rounded up once, to the grain")
  func rounding() {
    // 11 names take 46.2 s, hand-over 66, photo 15, walk-off 26, slack 10.
    let award = Award(awardClass: "certificate", individuals: 11, reading: .zero)
    let lengths = [1, 15, 30, 60].map { grain in
      AwardTiming(award: award, stagePositions: 20, grain: Length(seconds: grain)).total.seconds
    }
    #expect(lengths == [164, 165, 180, 180])
    var five = award
    five.individuals = 25
    // 105.0 + 150 + 15 + 40 + 10: a whole number stays.
    #expect(
      AwardTiming(award: five, stagePositions: 25, grain: Length(seconds: 1)).total.seconds == 320
    )
  }

  @Test("A list of names goes before head-counts")
  func namedRecipients() {
    var award = Award(awardClass: "certificate", collectives: 90)
    award.recipients = [
      Award.Recipient(name: "Nông Văn Nguyệt", category: .individual),
      Award.Recipient(name: "Công ty Bảo Long", category: .collective),
    ]
    let timing = AwardTiming(award: award, stagePositions: 10, grain: Self.minute)
    #expect(timing.batches.map(\.category) == [.collective, .individual])
    #expect(timing.batches.map(\.count) == [1, 1])
  }

  @Test("Without recipients only the reading is left, and that may be nothing")
  func nobody() {
    let award = Award(awardClass: "certificate")
    #expect(
      AwardTiming(award: award, stagePositions: 10, grain: Self.minute).total == Length(minutes: 2)
    )
    var silent = award
    silent.reading = .zero
    #expect(AwardTiming(award: silent, stagePositions: 10, grain: Self.minute).total == .zero)
  }

  @Test("Numbers out of any reason neither overflow nor trap")
  func limits() {
    let award = Award(
      awardClass: "medal",
      collectives: .max,
      households: .max,
      individuals: .max,
      batch: 0,
      presenters: 0,
      reading: Length(seconds: .max)
    )
    let timing = AwardTiming(award: award, stagePositions: -1, grain: Self.minute)
    #expect(timing.batches.count == 3 * AwardTiming.largestNumber)
    #expect(timing.total > .zero)
  }
}
