// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The words of a DOCX file (ECMA-376, part 1, clause 17), without its looks.
package struct WordDocument: Hashable, Sendable {
  /// Paragraphs on lines of their own; what was struck out by a reviewer is not in it.
  package let text: String
  /// As the program that saved the file counted them; nil when it does not say.
  package let pages: Int?

  package init(_ bytes: [UInt8]) throws(OfficeFault) {
    let archive = try ZipArchive(bytes)
    let name = "word/document.xml"
    var text = ""
    var depthInDeletion = 0
    var isInText = false
    try XMLWalk.walk(try archive.part(name), part: name) { step in
      switch step {
      case .begin("del", _), .begin("moveFrom", _): depthInDeletion += 1
      case .end("del"), .end("moveFrom"): depthInDeletion -= 1
      case .begin("t", _): isInText = true
      case .end("t"): isInText = false
      case .text(let piece): if isInText, depthInDeletion == 0 { text += piece }
      case .begin("tab", _): text += "\t"
      case .begin("br", _), .begin("cr", _), .end("p"): text += "\n"
      default: break
      }
    }
    self.text = text
    pages = Self.pages(in: archive)
  }

  private static func pages(in archive: ZipArchive) -> Int? {
    let name = "docProps/app.xml"
    guard let bytes = try? archive.part(name) else { return nil }
    var isInPages = false
    var digits = ""
    try? XMLWalk.walk(bytes, part: name) { step in
      switch step {
      case .begin("Pages", _): isInPages = true
      case .end("Pages"): isInPages = false
      case .text(let text): if isInPages { digits += text }
      default: break
      }
    }
    return Int(digits).flatMap { (1...10_000).contains($0) ? $0 : nil }
  }
}
