// SPDX-License-Identifier: GPL-3.0-or-later

extension JSONValue {
  /// On one line, without a line break: an entry of JSON lines.
  package var lineText: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .text(let string): Self.quoted(string)
    case .list(let values): "[" + values.map(\.lineText).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.map { Self.quoted($0.key) + ":" + $0.value.lineText }.joined(separator: ",")
        + "}"
    }
  }
}
