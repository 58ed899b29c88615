// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
package import Testing

/// Expects a text to equal `Goldens/<name>` beside the test file.
///
/// With `RECORD_GOLDENS=1` in the environment the file is rewritten and the test fails, so that a
/// recorded golden is read before it counts.
///
/// - Parameters:
///   - text: what the test made.
///   - name: the file name with its extension, such as `knapsack.lp`.
///   - file: the test file; leave the default.
///   - sourceLocation: where an issue is shown; leave the default.
package func expectGolden(
  _ text: String,
  named name: String,
  file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let golden = URL(fileURLWithPath: file)
    .deletingLastPathComponent()
    .appendingPathComponent("Goldens")
    .appendingPathComponent(name)
  expectGolden(text, at: golden, sourceLocation: sourceLocation)
}

/// Expects a text to equal a file anywhere in the project, such as a paper of a scenario.
///
/// - Parameters:
///   - text: what the test made.
///   - golden: the file.
///   - sourceLocation: where an issue is shown; leave the default.
package func expectGolden(
  _ text: String,
  at golden: URL,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let name = golden.lastPathComponent
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    record(text, at: golden, sourceLocation)
    return
  }
  guard let bytes = try? Data(contentsOf: golden) else {
    Issue.record(
      "there is no golden \(name): record it with RECORD_GOLDENS=1, then read it",
      sourceLocation: sourceLocation
    )
    return
  }
  guard !text.utf8.elementsEqual(bytes) else { return }
  let expected = String(decoding: bytes, as: UTF8.self)
  Issue.record(
    "\(name): \(firstDifference(of: text, from: expected))",
    sourceLocation: sourceLocation
  )
}

private func record(_ text: String, at golden: URL, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: golden)
    Issue.record(
      "recorded \(golden.lastPathComponent): read it, then test again without RECORD_GOLDENS",
      sourceLocation: sourceLocation
    )
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}

/// The first line in which two texts differ, both ways, in words.
private func firstDifference(of text: String, from expected: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(lines, expectedLines).prefix { $0 == $1 }.count
  let found = same < lines.count ? "“\(lines[same])”" : "the end"
  let wanted = same < expectedLines.count ? "“\(expectedLines[same])”" : "the end"
  return "line \(same + 1) is \(found), expected \(wanted)"
}
