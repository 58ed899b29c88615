// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// Times: everything planned stands on the grain.
extension EventBinder {
  mutating func clock(_ slot: Slot?) -> ClockTime? {
    guard let slot, let text = scalar(slot) else { return nil }
    return clock(text, key: slot.key, at: slot.node.place)
  }

  private mutating func clock(_ text: String, key: String, at place: SourcePlace) -> ClockTime? {
    switch ClockNotation.parse(text) {
    case .failure(let fault):
      report(.badClock(key, text, fault), at: place)
      return nil
    case .success(let clock):
      let seconds = clock.secondsSinceMidnight
      guard !seconds.isMultiple(of: grain.seconds) else { return clock }
      let below = seconds / grain.seconds * grain.seconds
      let nearest = [below, below + grain.seconds].map {
        ClockTime(secondsSinceMidnight: $0).description
      }
      let finer = finerGrain(seconds)
      let fault = Fault.clockOffGrain(text.trimmed, grain: grain, nearest: nearest, finer: finer)
      report(fault, at: place)
      return nil
    }
  }

  mutating func window(_ slot: Slot?) -> ClockWindow? {
    guard let slot else { return nil }
    return window(slot.node, key: slot.key)
  }

  mutating func window(_ node: SourceNode, key: String) -> ClockWindow? {
    guard let text = scalar(node, key: key) else { return nil }
    let ends: RangeNotation.Ends
    switch RangeNotation.split(text) {
    case .success(let split): ends = split
    case .failure(let fault):
      report(.badWindow(key, text, fault), at: node.place)
      return nil
    }
    if ends.isExact {
      guard let clock = clock(text, key: key, at: node.place) else { return nil }
      return ClockWindow(earliest: clock, latest: clock)
    }
    let earliest = ends.lower.map { clock($0, key: key, at: node.place) }
    let latest = ends.upper.map { clock($0, key: key, at: node.place) }
    // An end that is written but wrong has been reported.
    if case .some(.none) = earliest { return nil }
    if case .some(.none) = latest { return nil }
    let window = ClockWindow(earliest: earliest ?? nil, latest: latest ?? nil)
    if let earliest = window.earliest, let latest = window.latest, earliest > latest {
      report(.reversedRange(key, text, from: "\(earliest)", to: "\(latest)"), at: node.place)
      return nil
    }
    return window
  }

  /// A length on the grain.
  mutating func length(_ slot: Slot?) -> Length? {
    guard let slot, let text = scalar(slot) else { return nil }
    return length(text, key: slot.key, at: slot.node.place)
  }

  mutating func length(_ text: String, key: String, at place: SourcePlace) -> Length? {
    guard let length = unroundedLength(text, key: key, at: place) else { return nil }
    guard length.isMultiple(of: grain) else {
      let nearest = nearestOnGrain(length).map(LengthNotation.text)
      let finer = finerGrain(length.seconds)
      report(
        .lengthOffGrain(key, text.trimmed, grain: grain, nearest: nearest, finer: finer),
        at: place
      )
      return nil
    }
    return length
  }

  func nearestOnGrain(_ length: Length) -> [Length] {
    let below = length.seconds / grain.seconds * grain.seconds
    return [Length(seconds: below), Length(seconds: below + grain.seconds)]
  }

  /// The coarsest step below the grain on which all of them stand.
  func finerGrain(_ seconds: Int...) -> Length? {
    [30, 15].first { step in
      step < grain.seconds && seconds.allSatisfy { $0.isMultiple(of: step) }
    }
    .map { Length(seconds: $0) }
  }

  mutating func unroundedLength(
    _ text: String,
    key: String,
    at place: SourcePlace,
    bareNumber: LengthNotation.BareNumber = .minutes
  ) -> Length? {
    switch LengthNotation.parse(text, bareNumber: bareNumber) {
    case .success(let length): return length
    case .failure(let fault):
      report(.badLength(key, text, fault, bareNumber), at: place)
      return nil
    }
  }

  mutating func gap(_ slot: Slot?) -> RuleDeclaration.Gap? {
    guard let slot, let text = scalar(slot) else { return nil }
    switch RangeNotation.split(text) {
    case .failure(let fault):
      report(.badRange(slot.key, text, fault), at: slot.node.place)
      return nil
    case .success(let ends):
      let least = ends.lower.map { length($0, key: slot.key, at: slot.node.place) }
      if ends.isExact {
        guard let exact = least ?? nil else { return nil }
        return RuleDeclaration.Gap(least: exact, most: exact)
      }
      let most = ends.upper.map { length($0, key: slot.key, at: slot.node.place) }
      if case .some(.none) = least { return nil }
      if case .some(.none) = most { return nil }
      let gap = RuleDeclaration.Gap(least: least ?? nil, most: most ?? nil)
      if let least = gap.least, let most = gap.most, least > most {
        report(.reversedLengths(slot.key, text, least, most), at: slot.node.place)
        return nil
      }
      return gap
    }
  }
}
