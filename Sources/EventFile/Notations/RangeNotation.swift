// SPDX-License-Identifier: GPL-3.0-or-later

/// How a range is written: `5..7`, `..10:30`, `08:45..`; one value alone is exact.
enum RangeNotation {
  /// The two ends as text; nil for an open one.
  struct Ends: Hashable, Sendable {
    let lower: String?
    let upper: String?
    let isExact: Bool
  }

  static func split(_ text: String) -> Result<Ends, NotationFault> {
    // Word turns three dots into one character.
    let text = text.trimmed.replacing("…", with: "..")
    guard let dots = text.firstRange(of: "..") else {
      if let better = withDots(text) { return .failure(.better(better)) }
      return .success(Ends(lower: text, upper: text, isExact: true))
    }
    let lower = text[..<dots.lowerBound].trimmed
    let upper = text[dots.upperBound...].drop { $0 == "." }.trimmed
    guard !(lower.isEmpty && upper.isEmpty), !upper.contains("..") else {
      return .failure(.notUnderstood)
    }
    return .success(
      Ends(
        lower: lower.isEmpty ? nil : lower,
        upper: upper.isEmpty ? nil : upper,
        isExact: false
      )
    )
  }

  /// `5-7`, `5 – 7`, `5 to 7` and `5 đến 7` with the dots the format wants.
  private static func withDots(_ text: String) -> String? {
    for sign in ["–", "—", "-", " to ", " đến ", "~"] {
      guard let range = text.firstRange(of: sign) else { continue }
      let lower = text[..<range.lowerBound].trimmed
      let upper = text[range.upperBound...].trimmed
      guard lower.last?.isNumber == true || lower.last == "'", lower.first?.isNumber == true,
        upper.first?.isNumber == true
      else { continue }
      return lower + ".." + upper
    }
    return nil
  }
}
