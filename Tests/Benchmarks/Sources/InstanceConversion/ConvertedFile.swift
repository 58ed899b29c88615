// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// A file that came out of the conversion.
package struct ConvertedFile: Equatable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The event of an instance, or the event and the plan, twice, of a real programme.
  package static func files(of instance: Data, named name: String) throws -> [ConvertedFile] {
    let format = try JSONDecoder().decode(Header.self, from: instance).format
    switch format {
    case PublishedInstance.format:
      let event = try PublishedInstance(instance).eventText()
      return [ConvertedFile(name: name + ".yaml", text: event)]
    case RealProgramme.format:
      let programme = try RealProgramme(instance)
      return [
        ConvertedFile(name: name + ".yaml", text: programme.eventText()),
        ConvertedFile(name: name + ".plan.json", text: programme.planJSON),
        ConvertedFile(name: name + ".plan.csv", text: programme.planCSV),
      ]
    default:
      throw ConversionFault.unknownFormat(format)
    }
  }

  private struct Header: Decodable {
    let format: String
  }
}
