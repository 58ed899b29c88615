// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Clock times rounded for readers who need no exact minute.
///
/// Every time goes to the nearest multiple of the step since midnight, a half to the earlier one. As
/// it is one rule for all times, a later time is never printed before an earlier one: no order of
/// times goes backwards, and none is off by more than half a step.
package struct RoundedTimes: Hashable, Sendable {
  private let step: Int

  /// Whole minutes without `event.document.round`.
  package init(_ event: Event) {
    self.init(step: event.header.document.rounding ?? Length(minutes: 1))
  }

  /// A step of no length, or less, is a second.
  package init(step: Length) {
    self.step = max(1, step.seconds)
  }

  package func rounded(_ clock: ClockTime) -> ClockTime {
    ClockTime(
      secondsSinceMidnight: (clock.secondsSinceMidnight + (step - 1) / 2) / step * step
    )
  }

  /// Both ends; one time where they are rounded to the same.
  func cell(from start: ClockTime, to end: ClockTime) -> Cell {
    let (start, end) = (rounded(start), rounded(end))
    return start == end ? .clock(start) : .span(start, end)
  }
}
