// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// The language of messages where neither an option nor an event says it.
enum MessageLanguage {
  /// By the variables that POSIX names, the first that is set: LC_ALL, LC_MESSAGES, LANG.
  static var ofEnvironment: Language {
    let environment = ProcessInfo.processInfo.environment
    let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return setting?.hasPrefix("vi") == true ? .vietnamese : .english
  }
}
