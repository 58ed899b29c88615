// SPDX-License-Identifier: GPL-3.0-or-later

extension RealProgramme {
  /// What `verify` reads, with the times as they were published.
  package var planCSV: String {
    (["id,start,end"] + items.map { "\(EventNotation.id($0.id)),\($0.start),\($0.end)" })
      .joined(separator: "\n") + "\n"
  }

  package var planJSON: String {
    let lines = items.map { item in
      "    { \"id\": \"\(EventNotation.id(item.id))\", "
        + "\"start\": \"\(item.start)\", \"end\": \"\(item.end)\" }"
    }
    return """
      {
        "format": 1,
        "items": [
      \(lines.joined(separator: ",\n"))
        ]
      }

      """
  }
}
