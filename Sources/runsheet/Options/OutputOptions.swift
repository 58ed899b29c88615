// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import PaperFormats
import Papers

/// Where a result goes and in which format.
struct OutputOptions: ParsableArguments {
  @Option(
    help: """
      text (or txt), markdown (or md), csv, json, html, pdf, docx, xlsx or ics. Without it by the \
      extension of the file, else text.
      """
  )
  var format: PaperFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: "Write to this file, whole or not at all, in place of standard output."
  )
  var output: String?

  func validate() throws {
    if !resolvedFormat.isText, file == nil, Stream.output.isTerminal {
      throw ValidationError("A terminal shows no \(resolvedFormat.rawValue): name a file with -o.")
    }
    guard format == nil, let file, formatOfFile == nil else { return }
    throw ValidationError(
      "The name '\(file)' tells no format: end it in "
        + PaperFormat.allCases.map { "." + $0.fileExtension }.joined(separator: ", ")
        + ", or add --format."
    )
  }

  var resolvedFormat: PaperFormat {
    format ?? formatOfFile ?? .text
  }

  /// Writes a document in the format asked for.
  func write(_ document: Document) throws {
    do {
      try write(resolvedFormat.bytes(of: document, layout: layout))
    } catch let fault as PaperFault {
      Reporting.write(fault, about: file ?? "<stdout>", in: document.language)
      throw ExitCode(Exit.faulty)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    if let file {
      try OutputFile(path: file).write(bytes)
    } else {
      try Stream.output.writeResult(bytes)
    }
  }

  /// For the terminal there is one, else for a page of 100 columns.
  var layout: TextLayout {
    file == nil ? Stream.output.layout : TextLayout()
  }

  var isToFile: Bool { file != nil }

  /// Nil for standard output.
  var file: String? { output == "-" ? nil : output }

  private var formatOfFile: PaperFormat? {
    file.flatMap { PaperFormat(fileExtension: URL(fileURLWithPath: $0).pathExtension) }
  }
}

extension PaperFormat: ExpressibleByArgument {
  /// By its name, or as the extension of its files: `md` is `markdown`.
  package init?(argument: String) {
    guard let format = Self(rawValue: argument) ?? Self(fileExtension: argument) else { return nil }
    self = format
  }
}
