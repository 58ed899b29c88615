// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

extension JSONValue: Decodable {
  /// Reads JSON text; the members of an object come sorted by key, for the reader keeps no order.
  ///
  /// - Throws: what `JSONDecoder` throws.
  package init(reading bytes: Data) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: bytes)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode(Decimal.self) {
      self = .number(value.description)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .list(values)
    } else {
      let members = try container.decode([String: JSONValue].self)
      self = .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) })
    }
  }
}
