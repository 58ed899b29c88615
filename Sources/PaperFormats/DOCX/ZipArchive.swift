// SPDX-License-Identifier: GPL-3.0-or-later

import CZip
import Foundation

/// A ZIP archive in memory that says nothing of when it was made.
enum ZipArchive {
  struct Entry {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }
  }

  /// The archive with its entries in the order given, each dated 1980-01-01 00:00, as the format's
  /// first day.
  ///
  /// - Throws: what libzip reports.
  static func bytes(of entries: [Entry]) throws(PaperFault) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let whole = zip_source_buffer_create(nil, 0, 0, &error) else { throw fault(&error) }
    zip_source_keep(whole)
    defer { zip_source_free(whole) }
    guard let archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error) else {
      zip_source_free(whole)
      throw fault(&error)
    }
    for entry in entries {
      do throws(PaperFault) {
        try add(entry, to: archive)
      } catch {
        zip_discard(archive)
        throw error
      }
    }
    guard zip_close(archive) == 0 else {
      let problem = fault(zip_get_error(archive))
      zip_discard(archive)
      throw problem
    }
    return try contents(of: whole)
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws(PaperFault) {
    // libzip reads the bytes when the archive is closed, and frees them then.
    guard let copy = malloc(max(entry.bytes.count, 1)) else {
      throw PaperFault(.library("out of memory"))
    }
    entry.bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { copy.copyMemory(from: start, byteCount: buffer.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(entry.bytes.count), 1) else {
      free(copy)
      throw fault(zip_get_error(archive))
    }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw fault(zip_get_error(archive))
    }
    let firstDay: UInt16 = 1 << 5 | 1
    guard zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0 else {
      throw fault(zip_get_error(archive))
    }
  }

  private static func contents(of source: OpaquePointer) throws(PaperFault) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw fault(zip_source_error(source)) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw fault(zip_source_error(source)) }
    let size = zip_source_tell(source)
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else {
      throw fault(zip_source_error(source))
    }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    let count = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, zip_uint64_t(size))
    }
    guard count == size else { throw fault(zip_source_error(source)) }
    return bytes
  }

  private static func fault(_ error: UnsafeMutablePointer<zip_error_t>?) -> PaperFault {
    PaperFault(
      .library("libzip: " + (error.map { String(cString: zip_error_strerror($0)) } ?? "?"))
    )
  }
}
