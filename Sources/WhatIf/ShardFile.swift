// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony
package import Foundation
import OrderedJSON

/// What all records of one comparison share.
package struct ComparisonHeader: Hashable, Sendable {
  package let language: Language
  package let event: String
  package let shortEvent: String
  /// How many variants there are, the base included.
  package let count: Int
  /// SHA-256 of the event, the variants and how they were solved: shards of one call have one.
  package let digest: String

  package init(
    language: Language,
    event: String,
    shortEvent: String,
    count: Int,
    digest: String
  ) {
    self.language = language
    self.event = event
    self.shortEvent = shortEvent
    self.count = count
    self.digest = digest
  }
}

/// The records of a shard as JSON lines: a line for what all share, then one for each variant.
package enum ShardFile {
  static let format = 1

  package static func text(_ header: ComparisonHeader, _ records: [VariantRecord]) -> String {
    ([line(header)] + records.map { RecordJSON.value($0).lineText }).map { $0 + "\n" }.joined()
  }

  private static func line(_ header: ComparisonHeader) -> String {
    JSONValue.object([
      .init("whatif", .number(format)),
      .init("language", .text(header.language.rawValue)),
      .init("event", .text(header.event)),
      .init("short_event", .text(header.shortEvent)),
      .init("variants", .number(header.count)),
      .init("digest", .text(header.digest)),
    ]).lineText
  }

  /// Why files are no whole comparison.
  package enum Problem: Error, Hashable, Sendable {
    case notAShard(file: String, line: Int)
    case otherComparison(file: String)
    /// Two files have the variant.
    case twice(variant: Int, file: String)
    /// Nobody has these.
    case missing([Int], of: Int)
  }

  /// Joins shards, in whatever order they come.
  package static func merged(
    _ files: [(name: String, bytes: Data)]
  ) throws(Problem) -> (header: ComparisonHeader, records: [VariantRecord]) {
    var shared: ComparisonHeader?
    var records: [Int: VariantRecord] = [:]
    for file in files {
      let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
      for (index, line) in lines.enumerated() {
        let problem = Problem.notAShard(file: file.name, line: index + 1)
        guard let value = try? JSONValue(reading: Data(line)) else { throw problem }
        // Joined files have a head in their middle too.
        if value["whatif"] != nil {
          guard let header = self.header(value) else { throw problem }
          if let shared, shared != header { throw .otherComparison(file: file.name) }
          shared = header
          continue
        }
        guard let header = shared, let record = RecordJSON.record(value),
          (0..<header.count).contains(record.number)
        else { throw problem }
        guard records.updateValue(record, forKey: record.number) == nil else {
          throw .twice(variant: record.number, file: file.name)
        }
      }
      if lines.isEmpty { throw .notAShard(file: file.name, line: 1) }
    }
    guard let shared else { throw .missing([], of: 0) }
    let missing = (0..<shared.count).filter { records[$0] == nil }
    guard missing.isEmpty else { throw .missing(missing, of: shared.count) }
    return (shared, (0..<shared.count).compactMap { records[$0] })
  }

  private static func header(_ value: JSONValue) -> ComparisonHeader? {
    guard case .number("1")? = value["whatif"],
      let language = value["language"]?.string.flatMap(Language.init),
      let event = value["event"]?.string, let short = value["short_event"]?.string,
      let count = value["variants"]?.whole, count > 0, count <= VariantList.limit + 1,
      let digest = value["digest"]?.string
    else { return nil }
    return ComparisonHeader(
      language: language,
      event: event,
      shortEvent: short,
      count: count,
      digest: digest
    )
  }
}

extension JSONValue {
  var string: String? { if case .text(let text) = self { text } else { nil } }
  var whole: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
  var list: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
}
