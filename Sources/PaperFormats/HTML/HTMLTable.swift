// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A table whose headings come again on each page and whose rows stay whole.
struct HTMLTable {
  private let table: Table
  private let columns: [Table.Column]

  init(_ table: Table) {
    self.table = table
    columns = table.pageColumns
  }

  var lines: [String] {
    var lines = [table.repeatsHeadings ? "<table>" : "<table class=\"small\">"]
    lines.append("<caption>" + HTMLText.escaped(table.caption) + "</caption>")
    lines += ["<thead>", "<tr>" + columns.map(heading).joined() + "</tr>", "</thead>"]
    for group in groups {
      let isBlock = group.first?.kind == .blockHeading
      lines += [isBlock ? "<tbody class=\"block\">" : "<tbody>"] + group.map(row) + ["</tbody>"]
    }
    return lines + ["</table>"]
  }

  /// The rows of each outermost block, and those between blocks.
  private var groups: [[Table.Row]] {
    var groups: [[Table.Row]] = []
    var isInBlock = false
    for (index, row) in table.rows.enumerated() {
      let opensBlock = row.kind == .blockHeading && row.depth == 0
      let rest = table.rows[index...].prefix { $0.kind != .blockHeading || $0.depth > 0 }
      let leavesBlock = isInBlock && rest.allSatisfy { $0.depth == 0 }
      if groups.isEmpty || opensBlock || leavesBlock { groups.append([]) }
      groups[groups.count - 1].append(row)
      if opensBlock || leavesBlock { isInBlock = opensBlock }
    }
    return groups
  }

  private func heading(_ column: Table.Column) -> String {
    "<th scope=\"col\" class=\"" + names(of: column) + "\">"
      + HTMLText.escaped(column.heading) + "</th>"
  }

  private func row(_ row: Table.Row) -> String {
    let depth = row.depth == 0 ? "" : " depth-\(min(row.depth, 4))"
    let opening = "<tr class=\"" + row.kind.rawValue + depth + "\">"
    if let text = row.spanning {
      return opening + "<th scope=\"rowgroup\" colspan=\"\(columns.count)\">"
        + HTMLText.prose(text) + "</th></tr>"
    }
    return opening + columns.map { cell(row[$0.key], in: $0) }.joined() + "</tr>"
  }

  private func cell(_ cell: Cell, in column: Table.Column) -> String {
    let remark = cell.pageRemark
    let text =
      HTMLText.prose(cell.prose)
      + (remark.isEmpty ? "" : "<span class=\"off\">&#160;" + HTMLText.escaped(remark) + "</span>")
    return "<td class=\"" + names(of: column) + "\">" + text + "</td>"
  }

  private func names(of column: Table.Column) -> String {
    var names = [column.key.rawValue]
    if column.alignment == .trailing { names.append("trailing") }
    if table.rows.contains(where: { !$0[column.key].pageRemark.isEmpty }) {
      names.append("remarked")
    }
    switch column.width {
    case .content: names.append("content")
    case .share(let share): names.append("share-\(min(max(share, 1), 9))")
    }
    return names.joined(separator: " ")
  }
}
