// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// An instance of the literature, in the format "agenda-bench/1".
///
/// Times are in its own unit.
package struct PublishedInstance: Decodable {
  package static let format = "agenda-bench/1"

  package struct Item: Decodable {
    let id: String
    let duration: Int
    let earliestStart: Int?
    let latestStart: Int?
    /// Before it not even the changeover may begin.
    let setupNotBefore: Int?
    let due: Int?
    let latestEnd: Int?
    let lateCost: Decimal?
    let optional: Bool?
    let value: Int?
    let people: [String]?
  }

  package struct Person: Decodable {
    let id: String
    let waitCost: Int?
  }

  struct Beginning: Decodable {
    let at: Int
    let toFirst: [Int]?
  }

  struct Ending: Decodable {
    let fromLast: [Int]?
    let latest: Int?
  }

  struct Objective: Decodable {
    let kind: ObjectiveKind
  }

  /// A value and where it is from.
  struct Known: Decodable {
    let value: Decimal?
  }

  let id: String
  let family: String
  let items: [Item]
  let people: [Person]?
  /// `changeover[i][j]`; nil where j may not directly follow i.
  let changeover: [[Int?]]?
  let start: Beginning?
  let end: Ending?
  let precedence: [[String]]
  let horizon: Int?
  let noIdle: Bool?
  let objective: Objective
  /// As stated in the literature.
  let published: Known?
  /// As proved by an exact method where the literature states none.
  let computed: Known?

  package init(_ text: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Self.self, from: text)
  }
}
