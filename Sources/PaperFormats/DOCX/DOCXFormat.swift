// SPDX-License-Identifier: GPL-3.0-or-later

import Papers

/// A document as DOCX (WordprocessingML, ECMA-376) that an office goes on editing.
struct DOCXFormat {
  func write(_ document: Document) throws(PaperFault) -> [UInt8] {
    let style = PageStyle(document.page)
    let typesetter = try Typesetter(mayLackGlyphs: true)
    let body = try WordBody(document, typesetter: typesetter, style: style)
    let parts = WordParts(document: document)
    return try ZipArchive.bytes(of: [
      .init("[Content_Types].xml", WordParts.contentTypes),
      .init("_rels/.rels", WordParts.packageRelations),
      .init("word/document.xml", parts.main(body.xml)),
      .init("word/_rels/document.xml.rels", WordParts.documentRelations),
      .init("word/styles.xml", WordStyles(style: style, language: document.language).xml),
      .init("word/settings.xml", WordParts.settings),
      .init("word/numbering.xml", WordParts.numbering),
      .init("word/header1.xml", parts.header),
      .init("word/footer1.xml", parts.footer),
      .init("docProps/core.xml", parts.core),
      .init("docProps/app.xml", parts.app),
    ])
  }
}
