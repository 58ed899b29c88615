// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// How long an award slot takes, part by part.
///
///     length  = reading + Σ over batches, rounded up to the grain once
///     batch n = max(4.2 n, 20 + 2 n) names and walk-on + ⌈n / presenters⌉ × hand-over
///               + 15 photo + (15 + n) walk-off + 10, in seconds
///
/// Collectives, households and individuals go up apart, in this order, each split as evenly as
/// possible into batches of at most the award's `batch`, the larger ones first. A representative
/// award is one batch of at most `batch` of all recipients. A named list goes before head-counts.
/// Reckoned in tenths of a second, so that nothing is rounded but the total.
package struct AwardTiming: Hashable, Sendable {
  /// The most recipients of one category, and the most seconds of reading, that a file may give.
  ///
  /// Within it no total can overflow; greater numbers are taken as this one.
  package static let largestNumber = 100_000

  /// Recipients who are on the stage at the same time.
  package struct Batch: Hashable, Sendable {
    /// Nil for a representative batch drawn from more than one category.
    package let category: Award.Category?
    /// Which recipients of the category they are, from 0; of all, where the category is nil.
    package let recipients: Range<Int>
    /// Names read out while the recipients walk on, in tenths of a second.
    package let namesInTenths: Int
    package let handOver: Length
    package let photo: Length
    package let walkOff: Length
    package let slack: Length

    package var count: Int { recipients.count }

    package var tenthsOfSeconds: Int {
      namesInTenths + 10 * (handOver + photo + walkOff + slack).seconds
    }
  }

  package let reading: Length
  package let batches: [Batch]
  /// The length of the slot: a whole number of grains.
  package let total: Length

  /// - Parameters:
  ///   - award: what is given, to how many.
  ///   - stagePositions: places side by side, for an award that does not limit its batches.
  ///   - grain: the step of the plan, more than zero.
  package init(award: Award, stagePositions: Int, grain: Length) {
    let capacity = max(1, award.batch ?? stagePositions)
    reading = Length(seconds: Self.limited(award.reading.seconds))
    batches = Self.groups(of: award, capacity: capacity).map { group in
      Batch(
        category: group.category,
        recipients: group.recipients,
        presenters: max(1, award.presenters),
        secondsToHandOver: Self.secondsToHandOver(awardClass: award.awardClass)
      )
    }
    let tenths = batches.reduce(10 * reading.seconds) { $0 + $1.tenthsOfSeconds }
    let step = 10 * max(1, grain.seconds)
    total = Length(seconds: (tenths + step - 1) / step * step / 10)
  }

  private struct Group {
    let category: Award.Category?
    let recipients: Range<Int>
  }

  private static func groups(of award: Award, capacity: Int) -> [Group] {
    let counts = Award.Category.allCases.map { (category: $0, count: limited(award.count(of: $0))) }
      .filter { $0.count > 0 }
    guard award.isRepresentative else {
      return counts.flatMap { category, count in
        evenSplit(count, into: (count + capacity - 1) / capacity)
          .map { Group(category: category, recipients: $0) }
      }
    }
    let all = counts.reduce(0) { $0 + $1.count }
    guard all > 0 else { return [] }
    let only = counts.count == 1 ? counts[0].category : nil
    return [Group(category: only, recipients: 0..<min(capacity, all))]
  }

  /// Consecutive ranges whose sizes differ by one at most.
  private static func evenSplit(_ count: Int, into parts: Int) -> [Range<Int>] {
    let (size, larger) = count.quotientAndRemainder(dividingBy: parts)
    return (0..<parts).map { part in
      let start = part * size + min(part, larger)
      return start..<start + size + (part < larger ? 1 : 0)
    }
  }

  private static func limited(_ number: Int) -> Int { min(max(0, number), largestNumber) }

  /// An order or medal is pinned on, then its certificate is given; a flag takes both hands.
  private static func secondsToHandOver(awardClass: String) -> Int {
    if ["huan-chuong", "huy-chuong", "order", "medal"].contains(where: awardClass.hasPrefix) {
      return 14
    }
    return ["co-", "flag"].contains(where: awardClass.hasPrefix) ? 9 : 6
  }
}

extension AwardTiming.Batch {
  fileprivate init(
    category: Award.Category?,
    recipients: Range<Int>,
    presenters: Int,
    secondsToHandOver: Int
  ) {
    let count = recipients.count
    let turns = (count - 1) / presenters + 1
    self.init(
      category: category,
      recipients: recipients,
      namesInTenths: max(42 * count, 200 + 20 * count),
      handOver: Length(seconds: turns * secondsToHandOver),
      photo: Length(seconds: 15),
      walkOff: Length(seconds: 15 + count),
      slack: Length(seconds: 10)
    )
  }
}
