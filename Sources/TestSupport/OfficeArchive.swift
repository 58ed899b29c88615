// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// ZIP archives with given parts, written by Python's `zipfile`, so that no code of ours is on both sides.
package enum OfficeArchive {
  /// Parts are names and texts in this order; `script` is Python that may go on with the archive `z`.
  package static func bytes(_ parts: [(String, String)], script: String = "") throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("runsheet-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    let program = """
      import json, sys, zipfile
      z = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)
      for name, text in json.loads(sys.stdin.read()):
          z.writestr(name, text)
      \(script)
      z.close()
      """
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-X", "utf8", "-c", program, file.path]
    process.standardInput = input
    try process.run()
    let list = parts.map { [$0.0, $0.1] }
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(list))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Array(try Data(contentsOf: file))
  }

  /// A DOCX with paragraphs, each of several runs, as word processors cut them.
  package static func wordDocument(_ paragraphs: [[String]], pages: Int? = nil) throws -> [UInt8] {
    let body = paragraphs.map { runs in
      "<w:p>" + runs.map { "<w:r><w:t xml:space=\"preserve\">\(escaped($0))</w:t></w:r>" }.joined()
        + "</w:p>"
    }.joined()
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let document =
      "<?xml version=\"1.0\"?><w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>"
    let properties = pages.map { "<Properties><Pages>\($0)</Pages></Properties>" }
    return try bytes(
      [("word/document.xml", document)] + (properties.map { [("docProps/app.xml", $0)] } ?? [])
    )
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
