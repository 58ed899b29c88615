// SPDX-License-Identifier: GPL-3.0-or-later

extension Table {
  package struct Row: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case item
      case blockHeading = "block-heading"
      case `break`
      case waiting
      case changeover
      case reserve
      case finish
    }

    package var kind: Kind
    /// How many blocks it stands in.
    package var depth: Int
    /// A missing cell is empty.
    package var cells: [Key: Cell]
    /// Text across all columns, in place of cells.
    package var spanning: Prose?
    /// Whether it stands on one page with the row after it; a chain of such rows is a group.
    package var keepsWithNext: Bool

    package init(_ kind: Kind, depth: Int = 0, cells: [Key: Cell]) {
      self.kind = kind
      self.depth = depth
      self.cells = cells
      spanning = nil
      keepsWithNext = kind == .blockHeading
    }

    package init(_ kind: Kind, depth: Int = 0, spanning: Prose) {
      self.kind = kind
      self.depth = depth
      self.cells = [:]
      self.spanning = spanning
      keepsWithNext = kind == .blockHeading
    }

    package subscript(key: Key) -> Cell { cells[key] ?? .empty }

    /// Whether the row is an entry of its own, not a line that only helps reading.
    package var isData: Bool { kind == .item || kind == .break }
  }
}
