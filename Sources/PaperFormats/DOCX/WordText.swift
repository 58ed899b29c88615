// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// Runs and paragraphs of WordprocessingML (ECMA-376, part 1, §17.3).
enum WordText {
  /// Twentieths of a point.
  static func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }

  /// A paragraph of a style, with further properties in the order of the schema.
  static func paragraph(
    _ runs: String,
    style: String,
    properties: Properties = Properties()
  ) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties.xml + "</w:pPr>" + runs
      + "</w:p>"
  }

  /// What a paragraph has beside its style.
  struct Properties {
    var keepsWithNext = false
    var beginsPage = false
    /// A rule above the paragraph.
    var hasRule = false
    /// A place to which a tab leads, and where lines after the first begin; in points.
    var hangingTab: Double?
    /// Points from the left, and from both sides for a rule.
    var indent = 0.0
    var isIndentedOnBothSides = false
    var alignment: FaceStyle.Alignment?

    var xml: String {
      var xml = ""
      if keepsWithNext { xml += "<w:keepNext/>" }
      if beginsPage { xml += "<w:pageBreakBefore/>" }
      if hasRule {
        xml +=
          "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
      }
      if let hangingTab {
        xml += "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(twips(hangingTab))\"/></w:tabs>"
        xml += "<w:ind w:left=\"\(twips(hangingTab))\" w:hanging=\"\(twips(hangingTab))\"/>"
      } else if indent > 0 {
        let right = isIndentedOnBothSides ? " w:right=\"\(twips(indent))\"" : ""
        xml += "<w:ind w:left=\"\(twips(indent))\"" + right + "/>"
      }
      if let alignment { xml += "<w:jc w:val=\"" + WordText.name(alignment) + "\"/>" }
      return xml
    }
  }

  static func name(_ alignment: FaceStyle.Alignment) -> String {
    switch alignment {
    case .leading: "left"
    case .centred: "center"
    case .trailing: "right"
    case .justified: "both"
    }
  }

  static func runs(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run.emphasis {
      case .plain: self.run(run.text)
      case .strong: self.run(run.text, style: "Strong")
      case .soft: self.run(run.text, style: "Emphasis")
      case .placeholder: self.run(run.text, style: "Placeholder")
      }
    }.joined()
  }

  static func run(_ text: String, style: String? = nil) -> String {
    if text.isEmpty { return "" }
    var properties = style.map { "<w:rStyle w:val=\"" + $0 + "\"/>" } ?? ""
    if SafeText.runsRightToLeft(text) { properties += "<w:rtl/>" }
    return "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>" + properties + "</w:rPr>")
      + "<w:t xml:space=\"preserve\">" + HTMLText.escaped(text) + "</w:t></w:r>"
  }

  static let tab = "<w:r><w:tab/></w:r>"

  /// A field that Word fills in, such as `PAGE`, with what stands there until it does.
  static func field(_ code: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r><w:instrText xml:space=\"preserve\"> " + code + " </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }
}
