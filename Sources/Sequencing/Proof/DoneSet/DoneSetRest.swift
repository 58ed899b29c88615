// SPDX-License-Identifier: GPL-3.0-or-later

/// What everything still to be placed after a state takes and costs at the least.
///
/// Let T be the finish when each item that must be kept takes the length it wants, changeovers at
/// their least. Shortening the rest by s steps, at the cheapest price of a step, ends it at T − s:
///
///     price to come ≥ committed + min over s of  s · cheapest + finish(T − s)
///     0 ≤ s ≤ all that can be shortened,  T − s ≤ horizon
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

  init(
    horizon: Steps,
    prices: DoneSetPrices,
    changeover: RestChangeover,
    items: ContiguousArray<DoneSetItem>,
    possible: [Int]
  ) {
    self.horizon = horizon
    self.prices = prices
    self.changeover = changeover
    self.items = items
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
    guard let changeover = changeover.least(after: state) else { return nil }
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
      committed: committed
    )
  }

  /// What every way to the end costs at the least, when the last item of a state ended at some time.
  struct ToCome {
    /// As one number: no way's price is less.
    let price: PackedPrice
    /// Field by field: no way has less in any field.
    let fields: PackedPrice
  }

  /// Nil when there is no way to the end.
  func toCome(_ rest: DoneSetRest, after state: DoneState, at time: Steps) -> ToCome? {
    guard time <= rest.latest else { return nil }
    let wanted = max(time + rest.wanted, rest.finish)
    let least = max(0, wanted - horizon)
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
    for index in optional where !state.isPlaced(index) {
      let item = items[index]
      if item.latest < time + item.incoming || item.isUnusable || item.successors.meets(state) {
        price += item.drop
        fields += item.drop
      } else {
        let inversions = PackedPrice(item.listedAfter.count(in: state)) * prices.perInversion
        let placing = inversions + prices.priceOfReversing(index, after: state)
        if placing > 0 { price += min(item.drop, placing) }
      }
    }
    return ToCome(price: price, fields: fields)
  }
}
