// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Papers

/// A document as an XLSX workbook: the head and the principal table on the first sheet, every
/// further table on a sheet of its own.
///
/// Clock times and lengths are real ones, in parts of a day. A start is reckoned from the end before
/// it, so that a changed length moves every later start.
struct XLSXFormat {
  func write(_ document: Document) throws(PaperFault) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("runsheet-" + UUID().uuidString)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch {
      throw PaperFault(.library(error.localizedDescription))
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    // The library writes to a path only; the name of the file is nowhere in it.
    let file = folder.appendingPathComponent("paper.xlsx")
    let workbook = try Workbook(path: file.path, document)
    let typesetter = try Typesetter(mayLackGlyphs: true)
    for section in sections(of: document) {
      let sheet = try workbook.addSheet(named: section.name)
      var writer = SheetWriter(
        sheet,
        workbook: workbook,
        document: document,
        typesetter: typesetter
      )
      try writer.write(section)
    }
    try workbook.close()
    guard let bytes = try? Data(contentsOf: file) else {
      throw PaperFault(.library("libxlsxwriter"))
    }
    return Array(bytes)
  }

  /// What goes onto one sheet: at most one table.
  struct Section {
    var name: String
    var hasHead: Bool
    var elements: [Document.Element] = []

    var table: Table? {
      for element in elements {
        switch element {
        case .table(let table): return table
        case .chart(let chart): return chart.table
        default: continue
        }
      }
      return nil
    }
  }

  private func sections(of document: Document) -> [Section] {
    let first = document.titles.first ?? document.name
    var sections = [Section(name: first, hasHead: document.page.look == .working)]
    for element in document.elements {
      let isFull = sections[sections.count - 1].table != nil
      switch element {
      case .heading(let text, _) where isFull:
        sections.append(Section(name: text, hasHead: false))
      case .chart(let chart) where isFull:
        sections.append(Section(name: chart.caption, hasHead: false))
      case .table(let table) where isFull:
        sections.append(Section(name: table.caption, hasHead: false))
      default: break
      }
      if element != .pageBreak { sections[sections.count - 1].elements.append(element) }
    }
    return sections
  }
}
