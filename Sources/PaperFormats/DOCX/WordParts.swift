// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers

/// The files inside a DOCX beside its body and its styles.
struct WordParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  let document: Document

  private var look: PageSetup.Look { document.page.look }

  static let contentTypes: String = {
    let parts = [
      ("word/document.xml", word + "document.main+xml"),
      ("word/styles.xml", word + "styles+xml"),
      ("word/settings.xml", word + "settings+xml"),
      ("word/numbering.xml", word + "numbering+xml"),
      ("word/header1.xml", word + "header+xml"),
      ("word/footer1.xml", word + "footer+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    return head + "<Types xmlns=\"" + package + "content-types\"><Default Extension=\"rels\""
      + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"/\($0)\" ContentType=\"\($1)\"/>" }.joined() + "</Types>"
  }()

  static let packageRelations = relations([
    (relations + "/officeDocument", "word/document.xml"),
    (package + "relationships/metadata/core-properties", "docProps/core.xml"),
    (relations + "/extended-properties", "docProps/app.xml"),
  ])

  static let documentRelations = relations(
    ["styles", "settings", "numbering", "header", "footer"].map { part in
      (
        relations + "/" + part,
        part == "header" || part == "footer" ? part + "1.xml" : part + ".xml"
      )
    }
  )

  static let settings =
    head + "<w:settings xmlns:w=\"" + namespace + "\"><w:defaultTabStop w:val=\"720\"/><w:compat>"
    + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
    + " w:val=\"15\"/></w:compat></w:settings>"

  /// The bullets of notes.
  static let numbering =
    head + "<w:numbering xmlns:w=\"" + namespace + "\"><w:abstractNum w:abstractNumId=\"0\">"
    + "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
    + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"

  var core: String {
    let date = FixedDate.of(document) + "T00:00:00Z"
    let title = document.titles.joined(separator: " – ")
    return Self.head + "<cp:coreProperties xmlns:cp=\"" + Self.package
      + "metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
      + HTMLText.escaped(title) + "</dc:title><dc:subject>"
      + HTMLText.escaped(document.imprint.event) + "</dc:subject><dc:creator>"
      + HTMLText.escaped(document.imprint.program) + "</dc:creator>"
      + ["created", "modified"].map {
        "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(date)</dcterms:\($0)>"
      }.joined()
      + "<dc:language>" + document.language.rawValue + "</dc:language></cp:coreProperties>"
  }

  var app: String {
    Self.head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
      + "extended-properties\"><Application>" + HTMLText.escaped(document.imprint.program)
      + "</Application></Properties>"
  }

  /// The number of the page over pages without an imprint, but for those of the circular.
  var header: String {
    let isNumbered = look.bringsItsHead && look != .official2011
    let content = isNumbered ? WordText.field("PAGE") : ""
    return Self.head + "<w:hdr xmlns:w=\"" + Self.namespace + "\">"
      + WordText.paragraph(content, style: "Header") + "</w:hdr>"
  }

  /// The imprint and the number of the page under working papers.
  var footer: String {
    var content = ""
    if look == .official2011 {
      content = WordText.tab + WordText.field("PAGE")
    } else if !look.bringsItsHead {
      content = WordText.run(document.imprint.line(in: document.language)) + WordText.tab + number
    }
    let right = WordText.twips(document.page.bodyWidth)
    return Self.head + "<w:ftr xmlns:w=\"" + Self.namespace + "\"><w:p><w:pPr>"
      + "<w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"\(right)\"/></w:tabs>"
      + "</w:pPr>" + content + "</w:p></w:ftr>"
  }

  /// "Page 1 of 3" with fields in place of the numbers.
  private var number: String {
    let fields: [Character: String] = ["\u{1}": "PAGE", "\u{2}": "NUMPAGES"]
    let words = Catalogue(document.language).text(.page, [.number: "\u{1}", .count: "\u{2}"])
    var runs = ""
    var text = ""
    for character in words {
      guard let field = fields[character] else {
        text.append(character)
        continue
      }
      runs += WordText.run(text) + WordText.field(field)
      text = ""
    }
    return runs + WordText.run(text)
  }

  func main(_ body: String) -> String {
    Self.head + "<w:document xmlns:w=\"" + Self.namespace + "\" xmlns:r=\"" + Self.relations
      + "\"><w:body>" + body + section + "</w:body></w:document>"
  }

  private var section: String {
    let page = document.page
    func twips(_ millimetres: Int) -> Int {
      WordText.twips(Double(millimetres) * PageSetup.pointsPerMillimetre)
    }
    let margins = page.margins
    // The imprint stands inside the margin of the printed page, and needs its room here.
    let bottom = twips(margins.bottom) + (look.bringsItsHead ? 0 : 280)
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
      + "<w:pgSz w:w=\"\(WordText.twips(page.width))\" w:h=\"\(WordText.twips(page.height))\""
      + (page.orientation == .landscape ? " w:orient=\"landscape\"" : "") + "/>"
      + "<w:pgMar w:top=\"\(twips(margins.top))\" w:right=\"\(twips(margins.right))\""
      + " w:bottom=\"\(bottom)\" w:left=\"\(twips(margins.left))\""
      + " w:header=\"\(twips(margins.top) / 3)\" w:footer=\"\(twips(margins.bottom) / 2)\" w:gutter=\"0\"/>"
      + (look.bringsItsHead ? "<w:titlePg/>" : "") + "</w:sectPr>"
  }

  private static func relations(_ targets: [(String, String)]) -> String {
    head + "<Relationships xmlns=\"" + package + "relationships\">"
      + targets.enumerated().map { index, target in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(target.0)\" Target=\"\(target.1)\"/>"
      }.joined() + "</Relationships>"
  }
}
