// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

extension Catalogue {
  /// A length in words, such as `3 minutes` or `2 phút 30 giây`.
  package func words(_ length: Length) -> String {
    let minutes = length.seconds / 60
    let seconds = length.seconds % 60
    var parts: [String] = []
    if minutes != 0 || seconds == 0 {
      parts.append(counted(String(minutes), one: .oneMinute, many: .manyMinutes))
    }
    if seconds != 0 { parts.append(counted(String(seconds), one: .oneSecond, many: .manySeconds)) }
    return parts.joined(separator: " ")
  }

  /// A value of a preference with its unit.
  package func words(_ cost: Cost, _ unit: PreferenceLevel.Unit) -> String {
    let number = decimal(cost)
    return switch unit {
    case .minutes: counted(number, one: .oneMinute, many: .manyMinutes)
    case .pairs: counted(number, one: .onePair, many: .manyPairs)
    case .value, .cost: number
    }
  }

  private func counted(_ number: String, one: Label, many: Label) -> String {
    text(number == "1" ? one : many, [.count: number])
  }

  /// A number with the language's decimal sign.
  func decimal(_ cost: Cost) -> String {
    let text = cost.description
    return switch language {
    case .vietnamese: text.replacing(".", with: ",")
    case .english: text
    }
  }
}
