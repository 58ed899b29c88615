// SPDX-License-Identifier: GPL-3.0-or-later

/// A sum of variables with coefficients, and a constant: `Σ aⱼ xⱼ + c`.
///
/// Operators append terms and merge nothing, so that a long sum costs one append a term; a model
/// normalises an expression once, when it takes it. Two expressions are equal when their terms are
/// the same in the same order: compare ``normalised()`` forms for mathematical equality.
package struct LinearExpression: Hashable, Sendable {
  /// One summand, `coefficient · variable`.
  package struct Term: Hashable, Sendable {
    package let variable: Variable
    package let coefficient: Double

    package init(_ coefficient: Double, _ variable: Variable) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  package private(set) var terms: [Term]
  package var constant: Double

  package init(terms: [Term] = [], constant: Double = 0) {
    self.terms = terms
    self.constant = constant
  }

  package init(_ variable: Variable) {
    self.init(terms: [Term(1, variable)])
  }

  package static let zero = LinearExpression()

  /// The plain sum of some variables.
  package static func sum(of variables: some Sequence<Variable>) -> LinearExpression {
    LinearExpression(terms: variables.map { Term(1, $0) })
  }

  /// Appends `coefficient · variable`, the cheapest way to build a long sum.
  package mutating func add(_ coefficient: Double, _ variable: Variable) {
    terms.append(Term(coefficient, variable))
  }

  /// Appends another sum, constant included.
  package mutating func append(_ other: LinearExpression) {
    terms.append(contentsOf: other.terms)
    constant += other.constant
  }

  /// The same sum with terms in the order of their columns, each variable once, and no zero terms.
  ///
  /// A coefficient that is not a number stays, so that validation can name it.
  package func normalised() -> LinearExpression {
    let ordered: [Term] =
      isInColumnOrder ? terms : terms.enumerated().sorted(by: Self.precedes).map(\.element)
    var merged: [Term] = []
    merged.reserveCapacity(ordered.count)
    for term in ordered {
      if let last = merged.last, last.variable == term.variable {
        merged[merged.count - 1] = Term(last.coefficient + term.coefficient, term.variable)
      } else {
        merged.append(term)
      }
    }
    merged.removeAll { $0.coefficient == 0 }
    return LinearExpression(terms: merged, constant: constant)
  }

  /// The value at a point, `values[j]` being that of the column `j`.
  package func value(at values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
  }

  private var isInColumnOrder: Bool {
    zip(terms, terms.dropFirst()).allSatisfy { $0.variable.index < $1.variable.index }
  }

  /// Column order, then the order of writing: sums of the same terms round the same way every time.
  private static func precedes(
    _ one: (offset: Int, element: Term),
    _ other: (offset: Int, element: Term)
  ) -> Bool {
    (one.element.variable.index, one.offset) < (other.element.variable.index, other.offset)
  }
}
