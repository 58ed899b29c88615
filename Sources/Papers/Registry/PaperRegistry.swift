// SPDX-License-Identifier: GPL-3.0-or-later

/// A paper that can be asked for by name.
package struct PaperDefinition: Sendable {
  /// Stable and in kebab case, such as `running-order`.
  package let name: String
  /// The sheets it is for a request, each a file of its own with the name of its document; none
  /// where the event gives no reason for the paper.
  package let documents: @Sendable (PaperRequest) -> [Document]

  package init(
    _ name: String,
    _ documents: @escaping @Sendable (PaperRequest) -> [Document]
  ) {
    self.name = name
    self.documents = documents
  }
}

/// Every paper there is, in the order they are written.
package enum PaperRegistry {
  package static let all: [PaperDefinition] = [
    RunningOrderPaper.definition
  ]

  package static subscript(name: String) -> PaperDefinition? { all.first { $0.name == name } }
}
