// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

/// The styles of a document, by which an office changes its look in one place.
struct WordStyles {
  let style: PageStyle
  let language: Language

  /// Of the paragraph styles that Word knows by name, its own identifiers.
  static func identifier(of kind: Paragraph.Style) -> String {
    kind == .body ? "BodyText" : identifier(kind.rawValue)
  }

  static func identifier(of kind: Table.Row.Kind) -> String {
    kind == .item ? "TableText" : "Table" + identifier(kind.rawValue)
  }

  /// `issuing-body` as `IssuingBody`.
  private static func identifier(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  var xml: String {
    WordParts.head + "<w:styles xmlns:w=\"" + WordParts.namespace + "\">" + defaults
      + paragraphStyles.joined() + characterStyles + tableStyle + "</w:styles>"
  }

  private var defaults: String {
    let fonts = ["ascii", "hAnsi", "cs", "eastAsia"]
      .map { "w:" + $0 + "=\"" + PageStyle.officeFamily + "\"" }.joined(separator: " ")
    let tag = language == .vietnamese ? "vi-VN" : "en-GB"
    let size = style.look.isOfficial ? 28 : 22
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts " + fonts + "/>"
      + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
      + "<w:lang w:val=\"" + tag + "\" w:eastAsia=\"" + tag + "\" w:bidi=\"ar-SA\"/>"
      + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
      + "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
      + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
      + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
      + "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>"
      + "</w:tblPr></w:style>"
  }

  private var paragraphStyles: [String] {
    let fixed: [(String, String, FaceStyle, String)] = [
      ("Title", "Title", style.title, ""),
      ("PaperName", "Paper Name", style.kicker, ""),
      ("Heading1", "heading 1", style.heading(1), "<w:outlineLvl w:val=\"0\"/>"),
      ("Heading2", "heading 2", style.heading(2), "<w:outlineLvl w:val=\"1\"/>"),
      ("Fact", "Fact", style.factValue, ""),
      ("TableHeading", "Table Heading", style.columnHeading, ""),
      ("Rule", "Rule", FaceStyle(size: 2, spaceBefore: 2, spaceAfter: 4), ""),
      ("TableGap", "Table Gap", FaceStyle(size: 4), ""),
      ("Footer", "footer", style.foot, ""),
      ("Header", "header", style.pageNumber, ""),
      (
        "ListBullet", "List Bullet", style.paragraph(.note),
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"
      ),
    ]
    let kinds = Paragraph.Style.allCases.map { kind in
      (
        Self.identifier(of: kind), kind == .body ? "Body Text" : words(kind.rawValue),
        face(of: kind), ""
      )
    }
    let rows: [(String, String, FaceStyle, String)] = Table.Row.Kind.allCases.map { kind in
      var face = self.style.row(kind)
      face.spaceBefore = 1.5
      face.spaceAfter = 1.5
      let name = kind == .item ? "Table Text" : "Table " + words(kind.rawValue)
      return (Self.identifier(of: kind), name, face, "")
    }
    return (fixed + kinds + rows).map { paragraphStyle($0, $1, $2, $3) }
  }

  /// What has a rule below it stands near to it.
  private func face(of kind: Paragraph.Style) -> FaceStyle {
    var face = style.paragraph(kind)
    if face.rule != nil { face.spaceAfter = 0 }
    return face
  }

  private func words(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private func paragraphStyle(
    _ identifier: String,
    _ name: String,
    _ face: FaceStyle,
    _ extra: String
  ) -> String {
    let isNumbering = extra.hasPrefix("<w:numPr>")
    var paragraph = face.keepsWithNext ? "<w:keepNext/>" : ""
    if isNumbering { paragraph += extra }
    paragraph +=
      "<w:spacing w:before=\"\(WordText.twips(face.spaceBefore))\""
      + " w:after=\"\(WordText.twips(face.spaceAfter))\""
      + " w:line=\"\(Int((face.lineSpacing * 240).rounded()))\" w:lineRule=\"auto\"/>"
    if isNumbering { paragraph += "<w:ind w:left=\"200\" w:hanging=\"200\"/>" }
    if face.firstLineIndent > 0 {
      paragraph += "<w:ind w:firstLine=\"\(WordText.twips(face.firstLineIndent))\"/>"
    }
    paragraph += "<w:jc w:val=\"" + WordText.name(face.alignment) + "\"/>"
    if !isNumbering { paragraph += extra }
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + identifier + "\"><w:name w:val=\"" + name
      + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>"
      + character(face) + "</w:rPr></w:style>"
  }

  private func character(_ face: FaceStyle) -> String {
    let size = Int((face.size * 2).rounded())
    return (face.isBold ? "<w:b/><w:bCs/>" : "") + (face.isItalic ? "<w:i/><w:iCs/>" : "")
      + (face.colour == .black ? "" : "<w:color w:val=\"" + face.colour.hexadecimal + "\"/>")
      + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }

  private var characterStyles: String {
    let styles = [
      ("Strong", "Strong", "<w:b/><w:bCs/>"),
      ("Emphasis", "Emphasis", "<w:i/><w:iCs/>"),
      (
        "Placeholder", "Placeholder",
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + Ink.highlight.hexadecimal + "\"/>"
      ),
      ("Remark", "Remark", character(style.remark)),
      ("FactLabel", "Fact Label", character(style.factLabel)),
    ]
    return styles.map { identifier, name, properties in
      "<w:style w:type=\"character\" w:styleId=\"" + identifier + "\"><w:name w:val=\"" + name
        + "\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>" + properties
        + "</w:rPr></w:style>"
    }.joined()
  }

  private var tableStyle: String {
    let colour = style.hasGrid ? "000000" : "A59D8F"
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map { edge in
      "<w:" + edge + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + colour + "\"/>"
    }
    return "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>" + edges.joined()
      + "</w:tblBorders></w:tblPr></w:style>"
  }
}
