// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a file cannot become an event.
package enum ConversionFault: Error, Equatable, CustomStringConvertible {
  /// Its format is neither of the two.
  case unknownFormat(String)
  /// More units than the event's clock has.
  case tooLong(Int)

  package var description: String {
    switch self {
    case .unknownFormat(let format): "the format '\(format)' is not known"
    case .tooLong(let units): "\(units) units do not fit on the clock of an event"
    }
  }
}
