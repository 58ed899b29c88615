// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import FoundationXML

/// Walks through XML and tells what begins, what ends and what is written; names are without prefix.
final class XMLWalk: NSObject, XMLParserDelegate {
  enum Step {
    case begin(String, [String: String])
    case text(String)
    case end(String)
  }

  private let visit: (Step) -> Void
  private var depth = 0
  private var hasRoot = false

  private init(_ visit: @escaping (Step) -> Void) {
    self.visit = visit
  }

  /// The name of the part goes into the fault.
  static func walk(
    _ bytes: [UInt8],
    part name: String,
    visit: (Step) -> Void
  ) throws(OfficeFault) {
    // Office programs declare no document type; without one there are no entities that could grow.
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard !head.contains("<!DOCTYPE"), !head.contains("<!ENTITY") else { throw .badPart(name) }
    let isWellFormed = withoutActuallyEscaping(visit) { visit in
      let parser = XMLParser(data: Data(bytes))
      let walk = XMLWalk(visit)
      parser.delegate = walk
      parser.shouldResolveExternalEntities = false
      // The parser takes a text that breaks off for a whole one.
      return parser.parse() && walk.hasRoot && walk.depth == 0
    }
    guard isWellFormed else { throw .badPart(name) }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    hasRoot = true
    visit(.begin(Self.local(name), attributes))
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    visit(.end(Self.local(name)))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    visit(.text(text))
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
