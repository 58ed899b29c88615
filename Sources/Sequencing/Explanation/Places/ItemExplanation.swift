// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Why an item stands where it does: what is around it, how far it can move, and every other place.
package struct ItemExplanation: Sendable {
  /// A place, and what becomes of the event when the item stands there.
  package struct PlacedAlternative: Sendable {
    package let place: ItemPlace
    /// Whether the item stands there in the order that is explained.
    package let isPresent: Bool
    package let alternative: Alternative
  }

  package let event: Event
  package let item: Item
  /// The order that is explained, with its values.
  package let solution: Solution
  /// Nil when the order leaves the item out.
  package let standing: ItemStanding?
  /// Nil when no order that keeps the item is known.
  package let earliest: StartLimit?
  package let latest: StartLimit?
  /// A step earlier and a step later; then first, after each other item, last.
  ///
  /// Of an item that is left out it begins with its being kept, and ends there when that cannot be.
  package let alternatives: [PlacedAlternative]
}

extension Sequencer {
  /// Why an item stands where it does in a running order.
  ///
  /// - Parameters:
  ///   - id: an item of the event.
  ///   - event: the event.
  ///   - solution: the best order that was found for it, with the values of its preferences.
  ///   - control: how long to work; each alternative is solved with a brief effort.
  ///   - progress: told how many of how many alternatives are solved.
  /// - Returns: the explanation; nil when the event has no such item or the solution no order.
  /// - Throws: when two parts of the program contradict each other.
  package func explain(
    _ id: ItemID,
    of event: Event,
    in solution: Solution,
    control: SolveControl,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SequencingError) -> ItemExplanation? {
    guard let item = event.programme[id], let order = solution.order else { return nil }
    let search = AlternativeSearch(event, control, progress: progress)
    let standing = ItemStanding(id, in: order, of: event)
    var kept: RunningOrder? = order
    var alternatives: [ItemExplanation.PlacedAlternative] = []
    if standing == nil {
      let anywhere = try search.alternatives([PosedEvent(event, id, .anywhere)])
      alternatives = anywhere.map { .init(place: .anywhere, isPresent: false, alternative: $0) }
      kept = anywhere.first?.solution?.order
    }
    guard let kept else {
      return ItemExplanation(
        event: event,
        item: item,
        solution: solution,
        standing: nil,
        earliest: nil,
        latest: nil,
        alternatives: alternatives
      )
    }
    let present = presentPlaces(of: id, in: order)
    let places = places(of: id, standing, in: order, of: event)
    var solved = try search.alternatives(
      places.filter { !present.contains($0) }.map { PosedEvent(event, id, $0) }
    )[...]
    alternatives += places.map { place in
      let isPresent = present.contains(place)
      return ItemExplanation.PlacedAlternative(
        place: place,
        isPresent: isPresent,
        alternative: isPresent ? .possible(solution) : solved.popFirst() ?? .open
      )
    }
    let starts = StartSearch(event, id, search)
    let limits = SideBySide.answers(to: [true, false]) { isEarliest in
      isEarliest ? starts.earliest(from: kept) : starts.latest(from: kept)
    }
    return ItemExplanation(
      event: event,
      item: item,
      solution: solution,
      standing: standing,
      earliest: limits.first,
      latest: limits.last,
      alternatives: alternatives
    )
  }

  /// A step earlier and later than it stands, then the places in running order, what is left out last.
  private func places(
    of id: ItemID,
    _ standing: ItemStanding?,
    in order: RunningOrder,
    of event: Event
  ) -> [ItemPlace] {
    // Nothing starts before the session does.
    let shifted = standing.map { standing in
      [ItemPlace.startingBy(standing.start - standing.step)].filter { _ in
        standing.start - standing.step >= event.session.starts
      } + [.startingFrom(standing.start + standing.step)]
    }
    let others = (order.placements.map(\.item) + order.dropped).filter { $0 != id }
    return (shifted ?? []) + [.first] + others.map(ItemPlace.after) + [.last]
  }

  private func presentPlaces(of id: ItemID, in order: RunningOrder) -> Set<ItemPlace> {
    let items = order.placements.map(\.item)
    guard let index = items.firstIndex(of: id) else { return [] }
    var places: Set<ItemPlace> = [index == 0 ? .first : .after(items[index - 1])]
    if index == items.count - 1 { places.insert(.last) }
    return places
  }
}
