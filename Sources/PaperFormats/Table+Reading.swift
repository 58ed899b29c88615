// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

extension [Table.Column] {
  /// The column that says what a row is about: the first that shares the room.
  var mainKey: Table.Key? {
    first { column in if case .share = column.width { true } else { false } }?.key
  }
}

extension Document.Element {
  /// Whether it is a paragraph that says what the table after it is about.
  func leads(to next: Document.Element?) -> Bool {
    if case .paragraph = self, case .table = next { true } else { false }
  }
}

extension Cell {
  /// What people read in the cell, without its remark.
  var prose: Prose {
    if case .text(let prose) = self { prose } else { Prose(pageText) }
  }
}
