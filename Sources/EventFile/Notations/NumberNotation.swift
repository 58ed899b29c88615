// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// How numbers that are no times are written.
enum NumberNotation {
  static let largest = 1_000_000

  static func whole(_ text: String) -> Result<Int, NotationFault> {
    let text = text.trimmed
    if text.first == "-", text.dropFirst().allSatisfy(\.isASCIIDigit), text.count > 1 {
      return .failure(.negative)
    }
    guard !text.isEmpty, text.allSatisfy(\.isASCIIDigit) else { return .failure(.notUnderstood) }
    guard let number = Int(text), number <= largest else { return .failure(.tooLarge) }
    return .success(number)
  }

  /// At most three decimals, after a point or, as in Vietnam, a comma.
  static func weight(_ text: String) -> Result<Weight, NotationFault> {
    decimal(text, places: 3).map { Weight(thousandths: Int(($0 * 1000).rounded())) }
  }

  static func decimal(_ text: String, places: Int = 6) -> Result<Double, NotationFault> {
    let text = text.trimmed
    if text.first == "-" {
      if case .success = decimal(String(text.dropFirst()), places: places) {
        return .failure(.negative)
      }
      return .failure(.notUnderstood)
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isNumber = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
    guard isNumber, (1...2).contains(parts.count) else { return .failure(.notUnderstood) }
    let decimals = parts.dropFirst().first ?? ""
    guard decimals.count <= places else {
      return .failure(.better(parts[0] + "." + decimals.prefix(places)))
    }
    guard let number = Double(parts.joined(separator: ".")), number <= Double(largest) else {
      return .failure(.tooLarge)
    }
    return .success(number)
  }

  /// YAML's words for it, and the Vietnamese ones.
  static func yesOrNo(_ text: String) -> Bool? {
    switch text.trimmed.lowercased() {
    case "yes", "true", "on", "y", "có": true
    case "no", "false", "off", "n", "không": false
    default: nil
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
