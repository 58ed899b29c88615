// SPDX-License-Identifier: GPL-3.0-or-later

/// Bounds and prices that hang on where an item stands: of the first and the last of a group, and of
/// what people wait through.
final class PlaceBounds {
  let startFrom: NumberBuffer
  let startTo: NumberBuffer
  let endFrom: NumberBuffer
  let endTo: NumberBuffer
  /// For each step between the item before and the start at a place.
  let gapPrices: NumberBuffer
  /// For each step of the length at a place.
  let lengthPrices: NumberBuffer
  private let spans: [Facts.Span]
  private let spanMembers: NumberLists
  private let people: [TimePrices.Person]
  private let peoplesItems: NumberLists
  private let softSpans: [TimePrices.SoftSpan]
  private let softMembers: NumberLists
  private let softFirst: NumberBuffer
  private let softLast: NumberBuffer
  private let places: NumberBuffer

  init(_ stage: StageTable, _ spans: [Facts.Span], _ prices: TimePrices) {
    self.spans = spans
    people = prices.people
    softSpans = prices.softSpans
    spanMembers = NumberLists(spans.map(\.members))
    peoplesItems = NumberLists(people.map(\.items))
    softMembers = NumberLists(softSpans.map(\.members))
    func buffer() -> NumberBuffer { NumberBuffer(repeating: 0, count: stage.count + 1) }
    (startFrom, startTo, endFrom, endTo) = (buffer(), buffer(), buffer(), buffer())
    (gapPrices, lengthPrices, places) = (buffer(), buffer(), buffer())
    softFirst = NumberBuffer(repeating: -1, count: softSpans.count)
    softLast = NumberBuffer(repeating: -1, count: softSpans.count)
  }

  /// Finds out what stands where in an order.
  func take(_ order: UnsafePointer<Int>, _ kept: Int) {
    places.fill(with: -1)
    startFrom.fill(with: ClosedRange.unbounded.lowerBound)
    startTo.fill(with: ClosedRange.unbounded.upperBound)
    endFrom.fill(with: ClosedRange.unbounded.lowerBound)
    endTo.fill(with: ClosedRange.unbounded.upperBound)
    gapPrices.fill(with: 0)
    lengthPrices.fill(with: 0)
    for place in 0..<kept { places.base[order[place]] = place }
    for (index, span) in spans.enumerated() {
      let (first, last) = ends(of: index, in: spanMembers)
      guard last >= 0 else { continue }
      startFrom.base[first] = max(startFrom.base[first], span.firstStart.lowerBound)
      startTo.base[first] = min(startTo.base[first], span.firstStart.upperBound)
      endFrom.base[last] = max(endFrom.base[last], span.lastEnd.lowerBound)
      endTo.base[last] = min(endTo.base[last], span.lastEnd.upperBound)
    }
    for index in softSpans.indices {
      let (first, last) = ends(of: index, in: softMembers)
      (softFirst.base[index], softLast.base[index]) = (last < 0 ? -1 : first, last)
    }
    for (index, person) in people.enumerated() {
      let (first, last) = ends(of: index, in: peoplesItems)
      guard last > first else { continue }
      for place in (first + 1)...last { gapPrices.base[place] += person.points }
      for place in first...last { lengthPrices.base[place] += person.points }
      for member in peoplesItems.range(index) {
        let place = places.base[peoplesItems.items.base[member]]
        if place >= 0 { lengthPrices.base[place] -= person.points }
      }
    }
  }

  /// The places of the first and the last kept member of a list; the last is -1 when there is none.
  private func ends(of list: Int, in lists: NumberLists) -> (first: Int, last: Int) {
    var (first, last) = (Int.max, -1)
    for index in lists.range(list) {
      let place = places.base[lists.items.base[index]]
      if place >= 0 { (first, last) = (min(first, place), max(last, place)) }
    }
    return (first, last)
  }

  func addStartPrices(to curve: inout CostCurve, _ place: Int) {
    for (index, span) in softSpans.enumerated() where softFirst.base[index] == place {
      curve.add(span.firstStart)
    }
  }

  func addEndPrices(to curve: inout CostCurve, _ place: Int) {
    for (index, span) in softSpans.enumerated() where softLast.base[index] == place {
      curve.add(span.lastEnd)
    }
  }

  /// What a start costs for the groups whose first member stands at a place.
  func startPrice(at step: Steps, of place: Int) -> Int {
    softSpans.indices.reduce(0) {
      softFirst.base[$1] == place ? $0 + softSpans[$1].firstStart.cost(at: step) : $0
    }
  }

  /// What an end costs for the groups whose last member stands at a place.
  func endPrice(at step: Steps, of place: Int) -> Int {
    softSpans.indices.reduce(0) {
      softLast.base[$1] == place ? $0 + softSpans[$1].lastEnd.cost(at: step) : $0
    }
  }
}
