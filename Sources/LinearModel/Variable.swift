// SPDX-License-Identifier: GPL-3.0-or-later

/// A handle on one column of a model, valid only in the model that gave it.
package struct Variable: Hashable, Sendable {
  /// The place of the column in ``MixedIntegerModel/columns``, from 0.
  package let index: Int

  package init(index: Int) {
    self.index = index
  }
}
