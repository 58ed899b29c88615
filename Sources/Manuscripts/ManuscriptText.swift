// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
import Foundation
package import OfficeFiles
package import Speech

/// The words of a talk as they were handed in: `.txt`, `.md` or `.docx`.
package struct ManuscriptText: Hashable, Sendable {
  /// What is read aloud: without Markdown's marks and stage directions.
  package let spokenText: String
  /// As the word processor counted them; nil for other files.
  package let pages: Int?

  package enum Fault: Error, Hashable, Sendable {
    /// The extension is none of those read.
    case unknownKind
    case notUTF8
    case office(OfficeFault)
  }

  /// Of the path only the extension is looked at.
  package init(_ bytes: [UInt8], path: String) throws(Fault) {
    switch path.lowercased().split(separator: ".").last {
    case "docx":
      let document: WordDocument
      do {
        document = try WordDocument(bytes)
      } catch {
        throw .office(error)
      }
      spokenText = StageDirections.removed(from: document.text)
      pages = document.pages
    case "txt":
      spokenText = StageDirections.removed(from: try Self.text(bytes))
      pages = nil
    case "md", "markdown":
      spokenText = StageDirections.removed(from: MarkdownMarks.removed(from: try Self.text(bytes)))
      pages = nil
    default: throw .unknownKind
    }
  }

  package func count(in language: Language) -> SpokenCount {
    SpokenCount(of: spokenText, in: language)
  }

  private static func text(_ bytes: [UInt8]) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
      throw .notUTF8
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}

/// Takes Markdown's marks away and leaves what is read.
enum MarkdownMarks {
  static func removed(from text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line.drop { "#> ".contains($0) }
      if let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " {
        line = line.dropFirst(2)
      }
      return withoutLinks(line).filter { !"*_`~".contains($0) }
    }.joined(separator: "\n")
  }

  /// `[words](address)` is read as its words, `![picture](address)` not at all.
  private static func withoutLinks(_ line: Substring) -> String {
    var output = ""
    var rest = line
    while let opening = rest.firstIndex(of: "["),
      let middle = rest[opening...].firstRange(of: "]("),
      let closing = rest[middle.upperBound...].firstIndex(of: ")")
    {
      let isPicture = rest[..<opening].last == "!"
      output += rest[..<opening].dropLast(isPicture ? 1 : 0)
      if !isPicture { output += rest[rest.index(after: opening)..<middle.lowerBound] }
      rest = rest[rest.index(after: closing)...]
    }
    return output + rest
  }
}
