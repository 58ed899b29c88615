// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// `minutes` and `prefer` of items and blocks.
extension EventBinder {
  /// A range as written, its ends moved inwards to the grain.
  struct Bounds {
    let minimum: Length
    let maximum: Length
    /// From `{min, prefer, max}`.
    var prefer: Slot?
  }

  mutating func bounds(_ slot: Slot?) -> Bounds? {
    guard let slot else { return nil }
    if case .map = slot.node.content { return boundsOfMap(slot) }
    guard let text = scalar(slot) else { return nil }
    switch RangeNotation.split(text) {
    case .failure(let fault):
      report(.badRange(slot.key, text, fault), at: slot.node.place)
      return nil
    case .success(let ends):
      if ends.isExact {
        guard let exact = length(text, key: slot.key, at: slot.node.place) else { return nil }
        return Bounds(minimum: exact, maximum: exact)
      }
      guard let lower = ends.lower, let upper = ends.upper else {
        report(.openMinutes(slot.key, text), at: slot.node.place)
        return nil
      }
      let place = slot.node.place
      let minimum = unroundedLength(lower, key: slot.key, at: place)
      let maximum = unroundedLength(upper, key: slot.key, at: place)
      guard let minimum, let maximum else { return nil }
      guard minimum <= maximum else {
        report(.reversedLengths(slot.key, text, minimum, maximum), at: place)
        return nil
      }
      return onGrain(minimum, maximum, key: slot.key, text: text, at: place)
    }
  }

  private mutating func boundsOfMap(_ slot: Slot) -> Bounds? {
    guard let map = keyed(slot.node, as: .minutes, MinutesKey.self) else { return nil }
    let minimum = length(map[.min])
    let maximum = length(map[.max])
    guard let minimum, let maximum, let place = map[.min]?.node.place else { return nil }
    guard minimum <= maximum else {
      report(.minimumAboveMaximum(minimum, maximum), at: place)
      return nil
    }
    return Bounds(minimum: minimum, maximum: maximum, prefer: map[.prefer])
  }

  /// An end off the grain cannot be taken; the next one inside the range can.
  private mutating func onGrain(
    _ minimum: Length,
    _ maximum: Length,
    key: String,
    text: String,
    at place: SourcePlace
  ) -> Bounds? {
    let low = minimum.isMultiple(of: grain) ? minimum : nearestOnGrain(minimum)[1]
    let high = maximum.isMultiple(of: grain) ? maximum : nearestOnGrain(maximum)[0]
    let finer = finerGrain(minimum.seconds, maximum.seconds)
    guard low <= high else {
      let nearest = nearestOnGrain(minimum).map(LengthNotation.text)
      report(
        .lengthOffGrain(key, text, grain: grain, nearest: nearest, finer: finer),
        at: place
      )
      return nil
    }
    if low != minimum || high != maximum {
      report(.rangeOffGrain(key, text, grain: grain, used: low, high, finer: finer), at: place)
    }
    return Bounds(minimum: low, maximum: high)
  }

  /// The range with its preferred length: as written, else the fixed length, else the middle.
  mutating func range(_ bounds: Bounds, prefer: Slot?) -> LengthRange? {
    if let prefer, let inside = bounds.prefer {
      report(.doubleKey("prefer", first: inside.keyPlace), at: prefer.keyPlace)
    }
    guard let slot = bounds.prefer ?? prefer else { return standard(bounds) }
    guard let preferred = length(slot) else { return nil }
    guard preferred <= bounds.maximum else {
      report(.preferAboveMaximum(preferred, bounds.maximum), at: slot.node.place)
      return nil
    }
    guard preferred >= bounds.minimum else {
      report(.preferBelowMinimum(preferred, bounds.minimum), at: slot.node.place)
      return nil
    }
    return LengthRange(minimum: bounds.minimum, preferred: preferred, maximum: bounds.maximum)
  }

  func standard(_ bounds: Bounds) -> LengthRange {
    let middle = (bounds.minimum.seconds + bounds.maximum.seconds) / 2
    let preferred = Length(seconds: middle / grain.seconds * grain.seconds)
    return LengthRange(
      minimum: bounds.minimum,
      preferred: max(bounds.minimum, preferred),
      maximum: bounds.maximum
    )
  }
}
