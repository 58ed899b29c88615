// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Foundation

/// An example event with the files it names.
struct Scenario {
  let folder: URL

  init(_ name: String, file: String = #filePath) {
    folder = URL(fileURLWithPath: file)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Scenarios").appendingPathComponent(name)
  }

  static let all = ["lang-son-2019", "every-key"]

  func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  func source() throws -> SourceText {
    SourceText(bytes: try bytes(of: "event.yaml"), name: "event.yaml")
  }

  func read() throws -> EventReading {
    EventReader.read(try source(), companions: companion, language: nil)
  }

  func companion(_ path: String) -> Result<[UInt8], CompanionError> {
    (try? bytes(of: path)).map(Result.success) ?? .failure(.notFound)
  }
}
