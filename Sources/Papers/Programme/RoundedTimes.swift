// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Clock times rounded for readers who need no exact minute.
///
/// Every time goes to the nearest multiple of the step since midnight, a half to the earlier one. As
/// it is one rule for all times, a later time is never printed before an earlier one: no order of
/// times goes backwards, and none is off by more than half a step. Only the time at which all begins
/// goes to the multiple before it: nobody is asked to come when it has begun.
package struct RoundedTimes: Hashable, Sendable {
  private let step: Int
  private let beginning: ClockTime?

  /// Whole minutes without `event.document.round`.
  package init(_ event: Event, beginning: ClockTime? = nil) {
    self.init(
      step: event.header.document.rounding ?? Length(minutes: 1),
      beginning: beginning
    )
  }

  /// A step of no length, or less, is a second.
  package init(step: Length, beginning: ClockTime? = nil) {
    self.step = max(1, step.seconds)
    self.beginning = beginning
  }

  package func rounded(_ clock: ClockTime) -> ClockTime {
    let seconds = clock.secondsSinceMidnight + (clock == beginning ? 0 : (step - 1) / 2)
    return ClockTime(secondsSinceMidnight: seconds / step * step)
  }

  /// Both ends; one time where they are rounded to the same.
  func cell(from start: ClockTime, to end: ClockTime) -> Cell {
    let (start, end) = (rounded(start), rounded(end))
    return start == end ? .clock(start) : .span(start, end)
  }
}
