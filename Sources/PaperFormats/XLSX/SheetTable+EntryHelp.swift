// SPDX-License-Identifier: GPL-3.0-or-later

import CXLSXWriter
import Ceremony
import Papers

extension SheetTable {
  /// Tells how a length is entered, and refuses what is longer than twice the longest, for a bare 7
  /// would be seven days.
  func addEntryHelp(
    _ top: Int,
    _ formulas: [ScheduleFormulas.Place: String],
    _ labels: Catalogue
  ) throws(PaperFault) {
    guard let key = table.schedule?.length, let column = columns.index(of: key),
      !formulas.isEmpty
    else { return }
    let longest = table.rows.compactMap { $0[key].length }.max() ?? .zero
    var title = Array(labels[.lengthEntryTitle].utf8CString)
    var message = Array(labels[.lengthEntry].utf8CString)
    let code = title.withUnsafeMutableBufferPointer { title in
      message.withUnsafeMutableBufferPointer { message in
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
        validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        validation.minimum_number = 0
        validation.maximum_number = Double(max(2 * longest.seconds, 7_200)) / 86_400
        validation.input_title = title.baseAddress
        validation.input_message = message.baseAddress
        validation.error_title = title.baseAddress
        validation.error_message = message.baseAddress
        return worksheet_data_validation_range(
          sheet,
          lxw_row_t(top + 1),
          UInt16(column),
          lxw_row_t(top + table.rows.count),
          UInt16(column),
          &validation
        )
      }
    }
    try Workbook.check(code)
  }
}
