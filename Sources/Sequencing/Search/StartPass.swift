// SPDX-License-Identifier: GPL-3.0-or-later

/// The earliest start of every item of an order with given lengths, for every rule on time there is.
///
/// Like `EarliestStarts`, but without asking for memory, and an order that cannot hold is told how
/// late it is. Items start as early as they may one after the other; what must not be too far from
/// something later is then moved there, and all after it once more.
final class StartPass {
  private let stage: StageTable
  private let allowsWaiting: Bool
  private let separations: [Steps]
  private let separationsOfItem: NumberLists
  private let gaps: [Facts.Gap]
  private let gapsBefore: NumberLists
  private let spans: [Facts.Span]
  private let spanMembers: NumberLists
  private let stretches: [Steps]
  private let breaks: [[Bool]]
  private let readyOfSeparation: NumberBuffer
  private let floors: NumberBuffer
  private let waits: NumberBuffer
  private let firstOfSpan: NumberBuffer
  private let lastOfSpan: NumberBuffer
  let places: NumberBuffer
  let starts: NumberBuffer
  private(set) var finish = 0
  /// What an order that cannot hold would need: items that have to start no earlier, to start and to
  /// end no later than this.
  let startFloors: NumberBuffer
  let startCaps: NumberBuffer
  let endCaps: NumberBuffer
  private(set) var hasCaps = false

  /// How often something is moved later before an order is taken for one that cannot hold.
  private static let rounds = 60

  init(_ stage: StageTable) {
    self.stage = stage
    let facts = stage.problem.facts
    allowsWaiting = facts.allowsWaiting
    let separate = facts.separations.filter { $0.items.count > 1 }
    separations = separate.map(\.least)
    separationsOfItem = .memberships(separate.map(\.items), of: stage.count)
    gaps = facts.gaps
    gapsBefore = .memberships(facts.gaps.map { [$0.later] }, of: stage.count)
    spans = facts.spans
    spanMembers = NumberLists(facts.spans.map(\.members))
    stretches = facts.stretches.map(\.most)
    breaks = facts.stretches.map { stretch in
      var isBreak = [Bool](repeating: false, count: stage.count)
      for item in stretch.breaks { isBreak[item] = true }
      return isBreak
    }
    readyOfSeparation = NumberBuffer(repeating: 0, count: separations.count)
    floors = NumberBuffer(repeating: 0, count: stage.count + 1)
    waits = NumberBuffer(repeating: 0, count: stage.count + 1)
    firstOfSpan = NumberBuffer(repeating: 0, count: spans.count)
    lastOfSpan = NumberBuffer(repeating: 0, count: spans.count)
    places = NumberBuffer(repeating: -1, count: stage.count)
    starts = NumberBuffer(repeating: 0, count: stage.count)
    startFloors = NumberBuffer(repeating: ClosedRange.unbounded.lowerBound, count: stage.count)
    startCaps = NumberBuffer(repeating: ClosedRange.unbounded.upperBound, count: stage.count)
    endCaps = NumberBuffer(repeating: ClosedRange.unbounded.upperBound, count: stage.count)
  }

  /// Forgets what orders before this one needed.
  func clearCaps() {
    guard hasCaps else { return }
    hasCaps = false
    startFloors.fill(with: ClosedRange.unbounded.lowerBound)
    startCaps.fill(with: ClosedRange.unbounded.upperBound)
    endCaps.fill(with: ClosedRange.unbounded.upperBound)
  }

  /// Whether some rule ties items that are not neighbours, or an item has several intervals.
  var seesMoreThanCurves: Bool {
    !separations.isEmpty || !gaps.isEmpty || !stretches.isEmpty || stage.hasSeveralIntervals
  }

  /// Finds the starts by item.
  ///
  /// - Returns: the steps of lateness, 0 when every rule on time holds.
  func run(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    lengths: UnsafePointer<Int>
  ) -> Steps {
    places.fill(with: -1)
    for place in 0..<kept {
      places.base[order[place]] = place
      floors.base[place] = 0
    }
    takeSpans()
    finish = 0
    if kept == 0 { return 0 }
    for _ in 0..<Self.rounds {
      var late = pass(order, kept, lengths)
      let (isMoved, tooFar) = moveLater(order, kept, lengths)
      late += tooFar
      if !isMoved || late > 0 { return late }
    }
    return 1
  }

  private func takeSpans() {
    for index in spans.indices {
      var (first, last) = (-1, -1)
      for member in spanMembers.range(index) {
        let place = places.base[spanMembers.items.base[member]]
        if place < 0 { continue }
        first = first < 0 ? place : min(first, place)
        last = max(last, place)
      }
      firstOfSpan.base[index] = first
      lastOfSpan.base[index] = last
    }
  }

  private func pass(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ lengths: UnsafePointer<Int>
  ) -> Steps {
    for separation in separations.indices { readyOfSeparation.base[separation] = 0 }
    var (ready, late, waited) = (0, 0, 0)
    for place in 0..<kept {
      let item = order[place]
      let length = lengths[item]
      let turn = max(0, stage.turn(before: place, of: order))
      var start = max(ready + turn, floors.base[place])
      start = max(start, stage.startFrom.base[item], stage.readies.base[item] + turn)
      start = max(start, stage.endFrom.base[item] - length)
      for index in separationsOfItem.range(item) {
        start = max(start, readyOfSeparation.base[separationsOfItem.items.base[index]])
      }
      for index in gapsBefore.range(item) {
        let gap = gaps[gapsBefore.items.base[index]]
        if let least = gap.least, binds(gap) {
          start = max(start, starts.base[gap.earlier] + lengths[gap.earlier] + least)
        }
      }
      var until = min(stage.startTo.base[item], stage.endTo.base[item] - length)
      for span in spans.indices {
        if firstOfSpan.base[span] == place {
          start = max(start, spans[span].firstStart.lowerBound)
          until = min(until, spans[span].firstStart.upperBound)
        }
        if lastOfSpan.base[span] == place {
          start = max(start, spans[span].lastEnd.lowerBound - length)
          until = min(until, spans[span].lastEnd.upperBound - length)
        }
      }
      if stage.hasSeveralIntervals, !stage.intervals[item].isEmpty {
        if let interval = stage.intervals[item].first(where: {
          max(start, $0.lowerBound) + length <= $0.upperBound
        }) {
          if interval.lowerBound > start {
            start = interval.lowerBound
            if !allowsWaiting {
              // What comes before has to be so much longer: only curves can tell what is.
              startFloors.base[item] = max(startFloors.base[item], start)
              hasCaps = true
            }
          }
        } else {
          late += 1
        }
      }
      if start > until { late += start - until }
      waited += start - ready - turn
      waits.base[place] = waited
      starts.base[item] = start
      ready = start + length
      for index in separationsOfItem.range(item) {
        let separation = separationsOfItem.items.base[index]
        readyOfSeparation.base[separation] = ready + separations[separation]
      }
    }
    finish = ready + max(0, stage.closing(from: order[kept - 1]))
    return late + max(0, finish - stage.problem.horizon)
  }

  private func binds(_ gap: Facts.Gap) -> Bool {
    places.base[gap.earlier] >= 0 && places.base[gap.earlier] < places.base[gap.later]
      && !gap.between.contains { places.base[$0] >= 0 }
  }

  /// Raises what stands too far before something else.
  ///
  /// - Returns: whether anything was raised, and the steps that no waiting between them can give.
  private func moveLater(
    _ order: UnsafePointer<Int>,
    _ kept: Int,
    _ lengths: UnsafePointer<Int>
  ) -> (isMoved: Bool, tooFar: Steps) {
    var (isMoved, tooFar) = (false, 0)
    /// Starts the item at one place later by so many steps, out of what is waited up to another.
    ///
    /// - Returns: whether there is so much waiting.
    func raise(_ place: Int, by steps: Steps, outOf waited: Steps) -> Bool {
      if steps > waited {
        tooFar += steps - waited
        return false
      }
      let floor = starts.base[order[place]] + steps
      if floor > floors.base[place] {
        floors.base[place] = floor
        isMoved = true
      }
      return true
    }
    for gap in gaps {
      guard let most = gap.most, binds(gap) else { continue }
      let (one, other) = (places.base[gap.earlier], places.base[gap.later])
      let end = starts.base[gap.earlier] + lengths[gap.earlier]
      let over = starts.base[gap.later] - end - most
      if over > 0,
        !raise(one, by: over, outOf: waits.base[other] - waits.base[one])
      {
        cap(startCaps, gap.later, end + most)
      }
    }
    for (index, most) in stretches.enumerated() {
      var (place, since) = (0, starts.base[order[0]])
      let isBreak = breaks[index]
      for other in 0..<kept where isBreak[order[other]] {
        let over = starts.base[order[other]] - since - most
        if over > 0, !raise(place, by: over, outOf: waits.base[other] - waits.base[place]) {
          cap(startCaps, order[other], since + most)
        }
        (place, since) = (other, starts.base[order[other]] + lengths[order[other]])
      }
      let over = finish - since - most
      if over > 0, !raise(place, by: over, outOf: waits.base[kept - 1] - waits.base[place]) {
        let last = order[kept - 1]
        cap(endCaps, last, since + most - max(0, stage.closing(from: last)))
      }
    }
    if !allowsWaiting {
      for place in 0..<kept {
        let waited = waits.base[place] - (place == 0 ? 0 : waits.base[place - 1])
        if waited == 0 { continue }
        if place == 0 { tooFar += waited } else { _ = raise(place - 1, by: waited, outOf: waited) }
      }
    }
    return (isMoved, tooFar)
  }

  private func cap(_ caps: NumberBuffer, _ item: Int, _ step: Steps) {
    caps.base[item] = min(caps.base[item], step)
    hasCaps = true
  }
}
