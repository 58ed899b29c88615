// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation
import Testing

/// The example events of the repository.
enum Scenario {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func event(_ name: String) throws -> Event {
    let folder = repository.appendingPathComponent("Scenarios").appendingPathComponent(name)
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent("event.yaml")))
    let reading = EventReader.read(
      SourceText(bytes: bytes, name: "event.yaml"),
      companions: { path in
        (try? Data(contentsOf: folder.appendingPathComponent(path)))
          .map { .success([UInt8]($0)) } ?? .failure(.notFound)
      },
      language: nil
    )
    return try #require(reading.event)
  }
}
