// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Why a document cannot be written in a format; nothing of it is written then.
package struct PaperFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// A font is missing, or one of that name has not every Vietnamese letter.
    case noFont(family: String, package: String)
    /// No font has these characters.
    case noGlyphs([Unicode.Scalar])
    /// Longer than the format can carry.
    case tooLong(limit: Int)
    /// The document says nothing about when anything happens on what day.
    case noCalendar
    /// The IANA data of this machine does not have it.
    case unknownTimeZone(String)
    /// What the library that writes the format reports.
    case library(String)
  }

  package let reason: Reason
  /// The text it is about, shortened; empty when it is about the whole document.
  package let text: String

  package init(_ reason: Reason, in text: String = "") {
    self.reason = reason
    let line = SafeText.line(text)
    self.text = line.count > 60 ? line.prefix(59) + "…" : line
  }

  /// What is wrong and what to do, as one sentence.
  package func sentence(in language: Language) -> String {
    let place = text.isEmpty ? "" : language == .vietnamese ? " ở “\(text)”" : " in “\(text)”"
    return switch language {
    case .vietnamese: vietnamese(place)
    case .english: english(place)
    }
  }

  private func english(_ place: String) -> String {
    switch reason {
    case .noFont(let family, let package):
      "the font \(family) with all Vietnamese letters is not installed; install \(package)"
    case .noGlyphs(let scalars):
      "no installed font has \(Self.names(scalars))\(place); install a font that has, or write it otherwise"
    case .tooLong(let limit):
      "the text\(place) is longer than the \(limit) characters the format can carry; shorten it"
    case .noCalendar:
      "this paper has nothing on a known date for a calendar; add event.date, or choose another format"
    case .unknownTimeZone(let name):
      "the time zone '\(name)' is not known on this machine; correct event.time_zone, or install tzdata"
    case .library(let words): "the file cannot be made: \(words)"
    }
  }

  private func vietnamese(_ place: String) -> String {
    switch reason {
    case .noFont(let family, let package):
      "máy chưa có phông chữ \(family) đủ mọi chữ tiếng Việt; hãy cài \(package)"
    case .noGlyphs(let scalars):
      "không phông chữ nào trên máy có \(Self.names(scalars))\(place); hãy cài phông chữ có ký tự này hoặc viết cách khác"
    case .tooLong(let limit):
      "văn bản\(place) dài hơn \(limit) ký tự mà định dạng này chứa được; hãy rút ngắn"
    case .noCalendar:
      "giấy tờ này không có việc nào vào ngày đã biết để lập lịch; hãy ghi event.date hoặc chọn định dạng khác"
    case .unknownTimeZone(let name):
      "máy không biết múi giờ '\(name)'; hãy sửa event.time_zone hoặc cài tzdata"
    case .library(let words): "không tạo được tệp: \(words)"
    }
  }

  /// The characters with their code points: `会 (U+4F1A)`.
  private static func names(_ scalars: [Unicode.Scalar]) -> String {
    scalars.prefix(5).map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - digits.count))
      return "\(scalar) (U+\(padding)\(digits))"
    }.joined(separator: ", ") + (scalars.count > 5 ? " …" : "")
  }
}
