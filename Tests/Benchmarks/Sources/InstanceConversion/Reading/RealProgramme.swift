// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// A programme that was really published, in the format "agenda-run/1": what begins when.
package struct RealProgramme: Decodable {
  package static let format = "agenda-run/1"

  package struct Item: Decodable {
    let id: String
    let title: String
    let start: String
    let end: String
    let duration: Int
    let people: [String]?
  }

  package struct Person: Decodable {
    let id: String
    /// From and to, as times on the clock.
    let busyElsewhere: [[String]]
  }

  let title: String
  let date: String?
  let timeZone: String?
  let items: [Item]
  let people: [Person]?

  package init(_ text: Data) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Self.self, from: text)
  }
}
