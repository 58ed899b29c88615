// SPDX-License-Identifier: GPL-3.0-or-later

import PaperFormats
import Papers

extension PaperFormat {
  /// What a format of text writes; for any other, and on a fault, nothing.
  func write(_ document: Document, layout: TextLayout = TextLayout()) -> String {
    guard isText, let bytes = try? bytes(of: document, layout: layout) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
