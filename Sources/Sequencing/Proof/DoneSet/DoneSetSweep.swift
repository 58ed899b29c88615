// SPDX-License-Identifier: GPL-3.0-or-later

/// One pass of the programme over all states, with given ranges of lengths, layer by layer.
///
/// A label says that a state can be reached with its last item ending at a time, and at what price.
/// A label goes no further when its price and what must still come exceed the cutoff
/// (`DoneSetRests`), or when another one of its state is earlier and, having waited as long, still
/// cheaper: whatever can follow it can follow that one too.
struct DoneSetSweep {
  enum Result {
    case found(StepOrder, price: PackedPrice)
    /// No order is as cheap as the cutoff.
    case nothing
    case tooMany
  }

  private let programme: DoneSetProgramme
  private let items: ContiguousArray<DoneSetItem>
  private let rests: DoneSetRests
  private var cutoff: PackedPrice
  private let keepsTies: Bool

  private var memories = NumberTable<DoneSetTimes.Memory>()
  private var labels: DoneSetLabels
  private var finals: [(label: Int32, state: DoneState)] = []
  private var work = 0

  /// - Parameters:
  ///   - programme: the event.
  ///   - items: its items, with the lengths of this pass.
  ///   - cutoff: orders that cost more are of no interest.
  init(
    _ programme: DoneSetProgramme,
    items: ContiguousArray<DoneSetItem>,
    cutoff: PackedPrice
  ) {
    self.programme = programme
    self.items = items
    self.cutoff = cutoff
    keepsTies = programme.keepsTies
    labels = DoneSetLabels(keepsTies: programme.keepsTies)
    rests = DoneSetRests(
      horizon: programme.problem.horizon,
      prices: programme.prices,
      spacings: programme.spacings,
      changeover: programme.restChangeover,
      items: items,
      possible: programme.rules.possible
    )
  }

  /// The best order within the cutoff, and how much work it took to find it.
  mutating func result() -> (result: Result, work: Int) {
    let times = programme.times
    var layer = DoneSetLayer()
    _ = layer.states.number(of: DoneState(), hash: DoneState().mixed)
    layer.rests.append(rests.rest(after: DoneState()))
    _ = memories.number(of: times.start, hash: DoneSetTimes.mixed(times.start))
    layer.places.append(DoneSetLayer.Place(state: 0, memory: 0, labels: labels.first()))
    var survivors: [Int32] = []
    while !layer.places.isEmpty {
      var next = DoneSetLayer()
      for (index, place) in layer.places.enumerated() {
        if index.isMultiple(of: 256), programme.isOver() { return (.tooMany, work) }
        let state = layer.states.keys[Int(place.state)]
        guard let rest = layer.rests[Int(place.state)] else { continue }
        keepWorthwhile(place, state, rest, in: &survivors)
        if survivors.isEmpty { continue }
        endHere(survivors, state, place)
        expand(survivors, state, place, into: &next)
        if isTooMuch(next) { return (.tooMany, work) }
      }
      layer = next
    }
    return (finals.isEmpty ? .nothing : .found(order(), price: cutoff), work)
  }

  private func isTooMuch(_ layer: DoneSetLayer) -> Bool {
    let limits = programme.limits
    return work > limits.work || labels.wayCount > limits.ways
      || layer.states.keys.count > limits.states
  }

  /// The labels of a place that can still lead to a best order, the earliest first.
  private func keepWorthwhile(
    _ place: DoneSetLayer.Place,
    _ state: DoneState,
    _ rest: DoneSetRest,
    in survivors: inout [Int32]
  ) {
    survivors.removeAll(keepingCapacity: true)
    let latestFinish = latestFinish(after: state, memory: Int(place.memory))
    var at = place.labels
    while at >= 0 {
      let label = labels[at]
      if isWorthwhile(label.price, rest, state, at: Int(label.time), latestFinish) {
        survivors.append(at)
      }
      at = label.next
    }
    if survivors.count < 2 { return }
    survivors.sort { labels[$0].time < labels[$1].time }
    guard programme.problem.facts.allowsWaiting else { return }
    let perStep = programme.prices.perStepWaiting + programme.perStepBefore(state)
    // The least of price − time · perStep among the earlier ones.
    var least = PackedPrice.max
    survivors.removeAll { index in
      let label = labels[index]
      let moved = label.price - PackedPrice(label.time) * perStep
      if least < moved || !keepsTies && least == moved { return true }
      least = min(least, moved)
      return false
    }
  }

  /// No order finishes later from a state with a memory, by its number.
  private func latestFinish(after state: DoneState, memory: Int) -> Steps {
    programme.times.isEmpty
      ? programme.problem.horizon
      : programme.times.latestFinish(after: state, memories.keys[memory])
  }

  /// Whether a best order may lead through a state at a time and a price.
  private func isWorthwhile(
    _ price: PackedPrice,
    _ rest: DoneSetRest,
    _ state: DoneState,
    at time: Steps,
    _ latestFinish: Steps
  ) -> Bool {
    guard
      let toCome = rests.toCome(rest, after: state, at: time, latestFinish: latestFinish),
      price + toCome.price <= cutoff
    else { return false }
    let fields = price + toCome.fields
    return programme.proved.allSatisfy { fields & $0.field <= $0.value }
  }

  private mutating func endHere(
    _ survivors: [Int32],
    _ state: DoneState,
    _ place: DoneSetLayer.Place
  ) {
    guard programme.rules.mayEnd(state),
      let closing = state.setup < 0 ? 0 : programme.problem.closings[state.setup]
    else { return }
    for index in survivors {
      let label = labels[index]
      let finish = Int(label.time) + closing
      guard finish <= programme.problem.horizon,
        programme.times.isEmpty
          || programme.times.mayEnd(state, memories.keys[Int(place.memory)], finish: finish)
      else { continue }
      let price = label.price + programme.priceOfEnd(state, at: Int(label.time))
      if price < cutoff || finals.isEmpty && price == cutoff {
        cutoff = price
        finals = [(index, state)]
      } else if price == cutoff, keepsTies {
        finals.append((index, state))
      }
    }
  }

  private mutating func expand(
    _ survivors: [Int32],
    _ state: DoneState,
    _ place: DoneSetLayer.Place,
    into next: inout DoneSetLayer
  ) {
    let perStepBefore = programme.perStepBefore(state)
    for index in programme.rules.possible where !state.isPlaced(index) {
      let item = items[index]
      work += 1
      guard !item.isUnusable,
        let changeover = programme.rules.changeover(from: state, to: index),
        let target = programme.rules.placing(index, in: state)
      else { continue }
      let (number, isNew) = next.states.number(of: target, hash: target.mixed)
      if isNew {
        work += 8
        next.rests.append(rests.rest(after: target))
        if programme.times.isEmpty {
          next.places.append(DoneSetLayer.Place(state: Int32(number), memory: 0, labels: -1))
        }
      }
      guard let rest = next.rests[number] else { continue }
      let fixed = programme.priceOfPlacing(index, after: state, changeover: changeover)
      let turn = Turn(
        item: index,
        changeover: changeover,
        state: state,
        target: target,
        number: number,
        rest: rest,
        price: fixed,
        perStepBefore: perStepBefore,
        perStepDuring: programme.perStepDuring(index, after: state),
        mayWait: programme.mayWait(index, after: state)
      )
      for from in survivors { add(turn, from: from, place, to: &next) }
    }
  }

  /// An item about to follow a state.
  private struct Turn {
    let item: Int
    let changeover: Steps
    let state: DoneState
    let target: DoneState
    /// The target's, in the next layer.
    let number: Int
    let rest: DoneSetRest
    /// What does not depend on the clock.
    let price: PackedPrice
    /// What people who wait cost in each step until it starts, and while it lasts.
    let perStepBefore: PackedPrice
    let perStepDuring: PackedPrice
    let mayWait: Bool
  }

  /// Adds every start and length with which an item can follow a label.
  private mutating func add(
    _ turn: Turn,
    from: Int32,
    _ place: DoneSetLayer.Place,
    to next: inout DoneSetLayer
  ) {
    let item = items[turn.item]
    let time = Int(labels[from].time)
    let ready = time + turn.changeover
    if programme.times.isEmpty {
      for length in item.lengths {
        work += 1
        guard let start = earliestStart(turn, length: length, from: ready) else { continue }
        add(turn, from: from, start: start, length: length, place, to: &next)
        if turn.mayWait { addLater(turn, from, start, length, place, &next) }
      }
      return
    }
    let memory = memories.keys[Int(place.memory)]
    guard let allowed = programme.times.starts(of: turn.item, in: turn.state, memory) else {
      return
    }
    let ends = programme.times.ends(of: turn.item)
    let longest = programme.times.longest(of: turn.item, memory)
    let canBeDelayed =
      turn.mayWait
      || programme.times.canBeDelayed(turn.item, isFirst: turn.state.setup < 0)
    for length in item.lengths where length <= longest {
      work += 1
      guard
        let first = earliestStart(turn, length: length, from: max(ready, allowed.lowerBound))
      else { continue }
      if first <= allowed.upperBound, first + length <= ends.latest {
        add(turn, from: from, start: first, length: length, place, to: &next)
      }
      if canBeDelayed {
        addLater(
          turn,
          from,
          first,
          length,
          place,
          &next,
          until: min(allowed.upperBound, ends.latest - length)
        )
        continue
      }
      for end in ends.reaching where end - length > first {
        guard let start = earliestStart(turn, length: length, from: end - length),
          start <= allowed.upperBound, start + length <= ends.latest
        else { continue }
        add(turn, from: from, start: start, length: length, place, to: &next)
      }
    }
  }

  private mutating func addLater(
    _ turn: Turn,
    _ from: Int32,
    _ first: Steps,
    _ length: Steps,
    _ place: DoneSetLayer.Place,
    _ next: inout DoneSetLayer,
    until last: Steps = ClosedRange.unbounded.upperBound
  ) {
    var start = first
    while start < min(last, items[turn.item].latest),
      let later = earliestStart(turn, length: length, from: start + 1), later <= last
    {
      work += 1
      start = later
      add(turn, from: from, start: start, length: length, place, to: &next)
    }
  }

  private func earliestStart(_ turn: Turn, length: Steps, from: Steps) -> Steps? {
    guard
      let start = programme.timing.earliestStart(
        of: turn.item,
        length: length,
        from: from,
        changeover: turn.changeover
      ),
      programme.problem.facts.allowsWaiting || start == from
    else { return nil }
    return start
  }

  private mutating func add(
    _ turn: Turn,
    from: Int32,
    start: Steps,
    length: Steps,
    _ place: DoneSetLayer.Place,
    to next: inout DoneSetLayer
  ) {
    let end = start + length
    let before = labels[from]
    let waiting = start - Int(before.time) - turn.changeover
    guard programme.problem.facts.allowsWaiting || waiting == 0 else { return }
    let memory = memories.keys[Int(place.memory)]
    let gaps = programme.priceOfGaps(before: turn.item, start: start) {
      programme.times.lastEnd(of: $0, memory)
    }
    let price =
      before.price + gaps + turn.price + PackedPrice(waiting) * programme.prices.perStepWaiting
      + programme.priceOfTimes(turn.item, after: turn.state, start: start, length: length)
      + PackedPrice(start - Int(before.time)) * turn.perStepBefore
      + PackedPrice(length) * turn.perStepDuring
    // Without what is remembered first: to remember takes longer than to ask.
    let horizon = programme.problem.horizon
    guard isWorthwhile(price, turn.rest, turn.target, at: end, horizon) else { return }
    let number: Int
    if programme.times.isEmpty {
      number = turn.number
    } else {
      let memory = programme.times.after(
        turn.item,
        length: length,
        end: end,
        memories.keys[Int(place.memory)],
        in: turn.target
      )
      let remembered =
        memory == memories.keys[Int(place.memory)]
        ? Int(place.memory) : memories.number(of: memory, hash: DoneSetTimes.mixed(memory)).number
      let latest = latestFinish(after: turn.target, memory: remembered)
      guard latest >= horizon || isWorthwhile(price, turn.rest, turn.target, at: end, latest) else {
        return
      }
      number = next.place(ofState: turn.number, memory: remembered)
    }
    labels.reach(&next.places[number].labels, at: end, price, by: turn.item, from, start, length)
  }

  /// The first order by the silent ties among the cheapest paths.
  private func order() -> StepOrder {
    let ties = DoneSetTies(
      arcs: labels.arcs(to: finals.map(\.label)),
      finals: finals.map { (Int($0.label), $0.state) },
      first: 0,
      problem: programme.problem
    )
    return keepsTies ? ties.firstOrder() : ties.anyOrder()
  }
}
