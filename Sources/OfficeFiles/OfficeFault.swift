// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Why an office file is not read.
package enum OfficeFault: Error, Hashable, Sendable {
  /// No ZIP archive, or a damaged one.
  case notArchive
  /// A part the format cannot do without.
  case noPart(String)
  case encrypted
  /// A part grows to more than any document needs: damage, or malice.
  case tooLarge(String)
  /// A part is no XML, or declares entities, which office programs never do.
  case badPart(String)

  /// A clause without a full stop.
  package func words(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    return switch self {
    case .notArchive:
      isVietnamese ? "tệp hỏng hoặc không phải tệp Office" : "it is damaged, or no Office file"
    case .noPart(let part):
      isVietnamese ? "tệp thiếu phần \(part)" : "its part \(part) is missing"
    case .encrypted:
      isVietnamese ? "tệp có mật khẩu" : "it is protected by a password"
    case .tooLarge(let part):
      isVietnamese
        ? "phần \(part) lớn bất thường" : "its part \(part) is larger than any document needs"
    case .badPart(let part):
      isVietnamese
        ? "phần \(part) không đúng định dạng" : "its part \(part) is not what it should be"
    }
  }
}
