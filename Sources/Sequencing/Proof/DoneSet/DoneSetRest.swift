// SPDX-License-Identifier: GPL-3.0-or-later

/// What everything still to be placed after a state takes and costs at the least.
///
/// Let T be the finish when each item that must be kept takes the length it wants, changeovers at
/// their least. Shortening the rest by s steps, at the cheapest price of a step, ends it at T − s:
///
///     price to come ≥ committed + min over s of  s · cheapest + finish(T − s)
///     0 ≤ s ≤ all that can be shortened,  T − s ≤ the latest finish
///
/// The latest finish is the session's end, or earlier where a stretch without a break says so.
///
/// Optional items that do not fit beside the shortest rest must be left out in part: no choice of
/// them is cheaper than the one that may leave out a fraction of an item. The same holds of those for
/// which too few others are left to stand between them (`DoneSetSpacing`).
struct DoneSetRest: Sendable {
  /// All at the wanted lengths, with the least changeovers.
  let wanted: Steps
  /// How much shorter it can get.
  let shortening: Steps
  /// The finish is no earlier than this, at the wanted lengths.
  let finish: Steps
  /// An item that must be kept misses its hours when the last one ends later than this.
  let latest: Steps
  /// The least price of a step less, as one number and field by field.
  let cheapest: PackedPrice
  let cheapestFields: PackedPrice
  /// What will be paid whatever comes.
  let committed: PackedPrice
  /// The spacings some of whose items must be left out, and what that costs.
  let spaced: [(spacing: Int, drops: PackedPrice)]
}

/// Makes the bounds of `DoneSetRest` for one pass of the programme.
final class DoneSetRests {
  private let horizon: Steps
  private let prices: DoneSetPrices
  private let changeover: RestChangeover
  private let items: ContiguousArray<DoneSetItem>
  /// Items that must be kept: all, by the latest end, and by the earliest start, latest first.
  private let mandatory: [Int]
  private let byLatest: [Int]
  private let byEarliest: [Int]
  private let optional: [Int]
  private let spacings: [DoneSetSpacing]

  init(
    horizon: Steps,
    prices: DoneSetPrices,
    spacings: [DoneSetSpacing],
    changeover: RestChangeover,
    items: ContiguousArray<DoneSetItem>,
    possible: [Int]
  ) {
    self.horizon = horizon
    self.prices = prices
    self.changeover = changeover
    self.items = items
    self.spacings = spacings
    let mandatory = items.indices.filter { !items[$0].isOptional }
    self.mandatory = mandatory
    byLatest = mandatory.sorted {
      items[$0].latest + items[$0].lengths.lowerBound < items[$1].latest
        + items[$1].lengths.lowerBound
    }
    byEarliest = mandatory.sorted { items[$0].earliest > items[$1].earliest }
    optional = possible.filter { items[$0].isOptional && items[$0].drop > 0 }
  }

  /// Nil when nothing can follow the state.
  func rest(after state: DoneState) -> DoneSetRest? {
    guard let changeover = changeover.least(after: state), let spaced = spaced(after: state) else {
      return nil
    }
    var wanted = 0
    var shortest = 0
    var cheapest = PackedPrice.max
    var cheapestFields = PackedPrice.max
    var committed = PackedPrice(changeover) * prices.perStepOfChangeover
    for index in mandatory where !state.isPlaced(index) {
      let item = items[index]
      wanted += item.wanted
      shortest += item.lengths.lowerBound
      if item.lengths.lowerBound < item.wanted {
        cheapest = min(cheapest, item.perStepOff)
        cheapestFields = prices.leastFields(cheapestFields, item.perStepOff)
      }
      if prices.perInversion > 0 {
        committed += PackedPrice(item.listedAfter.count(in: state)) * prices.perInversion
      }
      committed += prices.priceOfReversing(index, after: state)
      committed += PackedPrice(abs(item.wanted - item.preferred)) * item.perStepOff
    }
    var latest = horizon - shortest - changeover
    var load = 0
    for index in byLatest where !state.isPlaced(index) {
      let item = items[index]
      load += item.lengths.lowerBound + item.incoming
      latest = min(latest, item.latest + item.lengths.lowerBound - load)
    }
    var finish = 0
    load = 0
    var widest = 0
    for index in byEarliest where !state.isPlaced(index) {
      let item = items[index]
      load += item.wanted + item.incoming
      widest = max(widest, item.incoming)
      finish = max(finish, item.earliest + load - widest)
    }
    return DoneSetRest(
      wanted: wanted + changeover,
      shortening: wanted - shortest,
      finish: finish,
      latest: latest,
      cheapest: cheapest == .max ? 0 : cheapest,
      cheapestFields: cheapestFields == .max ? 0 : cheapestFields,
      committed: committed,
      spaced: spaced
    )
  }

  /// The spacings that lose items after a state; nil when one would lose an item that must be kept.
  private func spaced(after state: DoneState) -> [(spacing: Int, drops: PackedPrice)]? {
    var spaced: [(spacing: Int, drops: PackedPrice)] = []
    for (index, spacing) in spacings.enumerated() {
      let surplus = spacing.surplus(after: state)
      guard surplus > 0 else { continue }
      guard let drops = spacing.cheapest(surplus, after: state) else { return nil }
      spaced.append((index, drops.reduce(0, +)))
    }
    return spaced
  }

  /// What every way to the end costs at the least, when the last item of a state ended at some time.
  struct ToCome {
    /// As one number: no way's price is less.
    let price: PackedPrice
    /// Field by field: no way has less in any field.
    let fields: PackedPrice
  }

  /// Nil when there is no way to the end that finishes by `latestFinish`.
  func toCome(
    _ rest: DoneSetRest,
    after state: DoneState,
    at time: Steps,
    latestFinish: Steps
  ) -> ToCome? {
    guard time <= rest.latest else { return nil }
    let wanted = max(time + rest.wanted, rest.finish)
    let least = max(0, wanted - min(horizon, latestFinish))
    guard least <= rest.shortening else { return nil }
    var price = PackedPrice(least) * rest.cheapest + rest.committed
    var fields = PackedPrice(least) * rest.cheapestFields + rest.committed
    if prices.settlesTies || !prices.lateFinish.isEmpty {
      func ending(shorteningBy steps: Steps) -> PackedPrice {
        PackedPrice(steps - least) * rest.cheapest + prices.finish(wanted - steps)
      }
      // Convex in the steps: the least is at an end or where a price of the finish sets in.
      var best = min(ending(shorteningBy: least), ending(shorteningBy: rest.shortening))
      for late in prices.lateFinish
      where wanted - late.past > least && wanted - late.past < rest.shortening {
        best = min(best, ending(shorteningBy: wanted - late.past))
      }
      price += best
      fields += prices.finish(wanted - rest.shortening)
    }
    let room = min(horizon, latestFinish) - time - (rest.wanted - rest.shortening)
    var surplus = -room
    for index in optional where !state.isPlaced(index) {
      let item = items[index]
      if isMissed(item, after: state, at: time) {
        price += item.drop
        fields += item.drop
      } else {
        price += priceOfKeeping(index, after: state)
        surplus += item.lengths.lowerBound
      }
    }
    if surplus > 0 || !rest.spaced.isEmpty {
      let further = furtherDrops(rest, surplus, after: state, at: time)
      price += further.price
      fields += further.fields
    }
    return ToCome(price: price, fields: fields)
  }

  /// What it costs beside missed items and `priceOfKeeping` to leave out all that must be left out.
  ///
  /// Each reason to leave items out is a bound by itself; the highest of them counts.
  private func furtherDrops(
    _ rest: DoneSetRest,
    _ surplus: Steps,
    after state: DoneState,
    at time: Steps
  ) -> ToCome {
    let fitting = surplus > 0 ? priceOfFitting(surplus, after: state, at: time) : nil
    var most = fitting?.price ?? 0
    for spaced in rest.spaced {
      var charged: PackedPrice = 0
      for index in spacings[spaced.spacing].droppable(after: state) {
        charged +=
          isMissed(items[index], after: state, at: time)
          ? items[index].drop : priceOfKeeping(index, after: state)
      }
      most = max(most, spaced.drops - charged)
    }
    return ToCome(price: most, fields: fitting?.fields ?? 0)
  }

  /// Whether an optional item can no longer be kept.
  private func isMissed(_ item: DoneSetItem, after state: DoneState, at time: Steps) -> Bool {
    item.latest < time + item.incoming || item.isUnusable || item.successors.meets(state)
  }

  /// What an optional item costs at the least, whether it is kept or left out.
  private func priceOfKeeping(_ index: Int, after state: DoneState) -> PackedPrice {
    let item = items[index]
    let inversions = PackedPrice(item.listedAfter.count(in: state)) * prices.perInversion
    let placing = inversions + prices.priceOfReversing(index, after: state)
    return placing > 0 ? min(item.drop, placing) : 0
  }

  /// What it costs, beside `priceOfKeeping`, to leave out optional items of so many steps together.
  private func priceOfFitting(
    _ surplus: Steps,
    after state: DoneState,
    at time: Steps
  ) -> ToCome {
    var fields = PackedPrice.max
    var least = PackedPrice.max
    var choices: [(perStep: PackedPrice, steps: Steps)] = []
    for index in optional where !state.isPlaced(index) {
      let item = items[index]
      let steps = item.lengths.lowerBound
      guard steps > 0, !isMissed(item, after: state, at: time) else { continue }
      fields = prices.leastFields(fields, item.drop)
      let price = item.drop - priceOfKeeping(index, after: state)
      least = min(least, price)
      choices.append((price / PackedPrice(steps), steps))
    }
    choices.sort { $0.perStep < $1.perStep }
    var price: PackedPrice = 0
    var left = surplus
    for choice in choices where left > 0 {
      price += choice.perStep * PackedPrice(min(left, choice.steps))
      left -= choice.steps
    }
    if choices.isEmpty { return ToCome(price: 0, fields: 0) }
    // One of them at the least is left out as a whole.
    return ToCome(price: max(price, least), fields: fields)
  }
}
