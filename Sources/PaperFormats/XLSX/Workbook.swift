// SPDX-License-Identifier: GPL-3.0-or-later

import CXLSXWriter
import Foundation
import Papers

/// A workbook of libxlsxwriter under way; its file is whole when `close` has returned.
final class Workbook {
  /// How a cell looks; equal ones share one format of the file.
  struct Look: Hashable {
    var face: FaceStyle
    var number = ""
    var isWrapped = false
    var hasBorder = false
    var fill: Ink?
    var indent = 0
  }

  private let handle: UnsafeMutablePointer<lxw_workbook>
  private var isClosed = false
  private var formats: [Look: UnsafeMutablePointer<lxw_format>] = [:]
  private var names: Set<String> = []

  init(path: String, _ document: Document) throws(PaperFault) {
    guard let handle = workbook_new(path) else { throw PaperFault(.library("libxlsxwriter")) }
    self.handle = handle
    // Widths of columns are counted in digits of the first font.
    if let first = handle.pointee.formats?.pointee.stqh_first {
      format_set_font_name(first, PageStyle.officeFamily)
    }
    let texts = [
      document.titles.joined(separator: " – "), document.imprint.event, document.imprint.program,
    ].map { strdup(Self.short(SafeText.line($0), 255)) }
    defer { for text in texts { free(text) } }
    var properties = lxw_doc_properties()
    properties.title = texts[0]
    properties.subject = texts[1]
    properties.author = texts[2]
    properties.created = time_t(Self.seconds(of: FixedDate.of(document)))
    workbook_set_properties(handle, &properties)
  }

  deinit {
    if !isClosed { lxw_workbook_free(handle) }
  }

  /// A sheet with the nearest name that a workbook allows and has not yet.
  func addSheet(named wish: String) throws(PaperFault) -> UnsafeMutablePointer<lxw_worksheet> {
    let allowed = SafeText.line(wish).map { "[]:*?/\\".contains($0) ? " " : $0 }
    let trimmed = String(allowed).trimmingCharacters(in: CharacterSet(charactersIn: "' "))
    let base = trimmed.isEmpty ? "1" : trimmed
    var name = Self.short(base, 31)
    var number = 2
    while !names.insert(name.lowercased()).inserted {
      let ending = " \(number)"
      name = Self.short(base, 31 - ending.count) + ending
      number += 1
    }
    guard let sheet = workbook_add_worksheet(handle, name) else {
      throw PaperFault(.library("libxlsxwriter"), in: name)
    }
    return sheet
  }

  func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[look] { return known }
    guard let format = workbook_add_format(handle) else { return nil }
    format_set_font_name(format, PageStyle.officeFamily)
    format_set_font_size(format, look.face.size)
    if look.face.isBold { format_set_bold(format) }
    if look.face.isItalic { format_set_italic(format) }
    format_set_font_color(format, look.face.colour.number)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch look.face.alignment {
    case .leading, .justified: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centred: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .trailing: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    if look.isWrapped { format_set_text_wrap(format) }
    if look.indent > 0 { format_set_indent(format, UInt8(min(look.indent, 15))) }
    if !look.number.isEmpty { format_set_num_format(format, look.number) }
    if look.hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xA59D8F)
    }
    if let fill = look.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, fill.number)
      format_set_fg_color(format, fill.number)
    }
    formats[look] = format
    return format
  }

  func close() throws(PaperFault) {
    isClosed = true
    try Self.check(workbook_close(handle))
  }

  static func check(_ code: lxw_error, _ text: String = "") throws(PaperFault) {
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: throw PaperFault(.tooLong(limit: 32_767), in: text)
    default:
      let words = lxw_strerror(code).map { String(cString: $0) } ?? "libxlsxwriter"
      throw PaperFault(.library(words), in: text)
    }
  }

  /// At most so many UTF-16 units, as workbooks count, and whole characters.
  static func short(_ text: String, _ limit: Int) -> String {
    var short = text
    while short.utf16.count > limit { short.removeLast() }
    return short
  }

  /// Of the start of an ISO date, since 1970.
  private static func seconds(of date: String) -> Double {
    (try? Date(date, strategy: .iso8601.year().month().day()))?.timeIntervalSince1970 ?? 0
  }
}

extension Ink {
  /// As workbooks number colours; they take 0 for none, and black by its nearest neighbour.
  fileprivate var number: UInt32 {
    let value = UInt32(red << 16 | green << 8 | blue)
    return value == 0 ? 0x010101 : value
  }
}
