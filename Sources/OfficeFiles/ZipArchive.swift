// SPDX-License-Identifier: GPL-3.0-or-later

import CZip
import Foundation

/// A ZIP archive in memory, read part by part.
///
/// Nothing is written to disk and no name in the archive is used as a path. What an entry claims to be
/// long is not believed: reading stops where the limit is passed.
final class ZipArchive {
  /// More than the text of any manuscript or list; a picture is never read.
  static let limit = 32 << 20
  static let entryLimit: Int64 = 10_000

  private let handle: OpaquePointer

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else { throw .notArchive }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(copy, base, bytes.count) }
    }
    // libzip frees the copy together with the source.
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      throw .notArchive
    }
    guard let handle = zip_open_from_source(source, Int32(ZIP_RDONLY | ZIP_CHECKCONS), nil) else {
      zip_source_free(source)
      throw .notArchive
    }
    guard zip_get_num_entries(handle, 0) <= Self.entryLimit else {
      zip_discard(handle)
      throw .tooLarge("ZIP")
    }
    self.handle = handle
  }

  deinit {
    zip_discard(handle)
  }

  /// The content of an entry.
  func part(_ name: String) throws(OfficeFault) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_stat(handle, name, 0, &stat) == 0 else { throw .noPart(name) }
    if stat.encryption_method != 0 { throw .encrypted }
    guard stat.size <= UInt64(Self.limit) else { throw .tooLarge(name) }
    guard let file = zip_fopen(handle, name, 0) else { throw .notArchive }
    defer { zip_fclose(file) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &buffer, UInt64(buffer.count))
      if count < 0 { throw .notArchive }
      if count == 0 { return content }
      content.append(contentsOf: buffer[..<Int(count)])
      if content.count > Self.limit { throw .tooLarge(name) }
    }
  }
}
