// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

/// The bytes of a file with the name messages call it by.
package struct SourceText: Sendable {
  package let name: String
  let bytes: [UInt8]
  private let lineRanges: [Range<Int>]

  /// - Parameters:
  ///   - bytes: the file as it is stored, in any encoding.
  ///   - name: what messages call it, such as `event.yaml`.
  package init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
    lineRanges = bytes.count > Limits.bytes ? [] : Self.lines(of: bytes)
  }

  package init(bytes: Data, name: String) {
    self.init(bytes: [UInt8](bytes), name: name)
  }

  var lineCount: Int { lineRanges.count }

  /// The bytes of a line without its line break; lines count from 1.
  func bytes(ofLine number: Int) -> ArraySlice<UInt8>? {
    lineRanges.indices.contains(number - 1) ? bytes[lineRanges[number - 1]] : nil
  }

  /// A line as it stands in the file, what is not UTF-8 replaced; lines count from 1.
  func line(_ number: Int) -> String? {
    bytes(ofLine: number).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Lines end with LF, CR LF or CR; a byte order mark belongs to no line.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
      var position = start
      while position < bytes.count {
        let byte = bytes[position]
        guard byte == lineFeed || byte == carriageReturn else {
          position += 1
          continue
        }
        ranges.append(start..<position)
        let isPair =
          byte == carriageReturn && position + 1 < bytes.count && bytes[position + 1] == lineFeed
        position += isPair ? 2 : 1
        start = position
      }
      ranges.append(start..<bytes.count)
    }
    return ranges
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
