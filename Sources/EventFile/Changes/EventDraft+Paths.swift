// SPDX-License-Identifier: GPL-3.0-or-later

extension EventDraft {
  /// Whether the file itself has something at a path of a what-if file, such as
  /// `programme.tham-luan.minutes`; what it gets from elsewhere does not count.
  package func states(_ path: String) -> Bool {
    guard let root = composition?.root, let path = ChangePath(path) else { return false }
    return (try? PathResolver(root: root).existingRoute(to: path)) != nil
  }
}
