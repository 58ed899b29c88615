// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// What a page setup adds to the look of HTML; nothing for ordinary working papers.
enum SheetStyle {
  /// Names of classes, each after a space.
  static func classes(_ page: PageSetup) -> String {
    let look =
      switch page.look {
      case .working: ""
      case .official, .official2011: " official"
      case .plain: " plain"
      }
    return look + (page.typeSize == .large ? " large" : "")
  }

  static func text(_ page: PageSetup) -> String {
    (page.look.bringsItsHead ? "\n" + sheet(page) : "")
      + (page.look == .plain ? "\n" + plain : "")
      + (page.typeSize == .large ? "\n" + large : "")
  }

  private static let large = """
    .large tbody td { font-size: 15pt; line-height: 1.5; }
    """

  private static let plain = """
    .plain p.document-name { font-size: 1.9rem; color: var(--accent); }
    .plain p.document-subject { font-size: 1.3rem; margin-bottom: 1rem; }
    """

  /// Margins and number of the page when it is printed: no number on the first one.
  private static func sheet(_ page: PageSetup) -> String {
    let margins = page.margins
    let place = page.look == .official2011 ? "@bottom-right" : "@top-center"
    return """
      p.superior-body, p.issuing-body, p.document-number, p.national-title, p.signer-name {
        text-align: center;
      }
      p.issuing-body { text-decoration: underline; text-underline-offset: .3em; }
      .side-by-side { margin-bottom: 1rem; break-inside: avoid; }
      .side-by-side p { margin: .15rem 0; }
      p.signer-name { font-weight: bold; margin-top: 4.5rem; }
      p.document-name, p.document-subject { font-size: 1.1rem; }
      @page {
        size: A4; margin: \(margins.top)mm \(margins.right)mm \(margins.bottom)mm \(margins.left)mm;
        @bottom-right { content: none; }
        \(place) { content: counter(page); font: 13pt Tinos, Times, serif; }
      }
      @page :first { \(place) { content: none; } }
      """
  }
}
