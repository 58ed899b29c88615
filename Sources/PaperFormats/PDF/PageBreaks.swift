// SPDX-License-Identifier: GPL-3.0-or-later

/// Strips divided into pages of a height.
///
/// A strip that keeps with the next one begins a page with it, where both do not fit. The headings
/// of a table come again. Only what is taller than a page, or loose, is split.
struct PageBreaks {
  struct Placed {
    let strip: Strip
    /// Points below the top margin.
    let y: Double
  }

  private let strips: [Strip]
  private let height: Double
  private(set) var pages: [[Placed]] = [[]]
  private var y = 0.0
  /// Whether something but repeated headings stands on the page.
  private var isBegun = false

  init(_ strips: [Strip], height: Double) {
    self.strips = strips
    self.height = height
    var index = 0
    while index < strips.count {
      let group = group(from: index)
      if !fits(group), isBegun { breakBefore(group) }
      for strip in group { place(strip) }
      index += group.count
    }
    if pages.count > 1, pages.last?.isEmpty == true { pages.removeLast() }
  }

  private func group(from index: Int) -> ArraySlice<Strip> {
    var end = index
    while end < strips.count - 1, strips[end].keepsWithNext, !strips[end + 1].isPageBreak {
      end += 1
    }
    return strips[index...end]
  }

  private func fits(_ group: ArraySlice<Strip>) -> Bool {
    var bottom = y
    for (number, strip) in group.enumerated() {
      if number > 0 || isBegun { bottom += strip.spaceBefore }
      let isLast = number == group.count - 1
      if isLast, strip.isLoose, let (upper, lower) = strip.split(at: height - bottom) {
        return upper.lineCount > 1 && lower.lineCount > 1
      }
      bottom += strip.height
      if !isLast { bottom += strip.spaceAfter }
    }
    return bottom <= height + 0.01
  }

  private mutating func breakBefore(_ group: ArraySlice<Strip>) {
    beginPage(under: group.first?.heading)
  }

  private mutating func beginPage(under heading: Int?) {
    pages.append([])
    y = 0
    isBegun = false
    if let heading {
      put(strips[heading])
      isBegun = false
    }
  }

  private mutating func place(_ strip: Strip) {
    if strip.isPageBreak {
      if isBegun { beginPage(under: nil) }
      return
    }
    var rest = strip
    while true {
      let space = isBegun ? rest.spaceBefore : 0
      let room = height - y - space
      if rest.height <= room + 0.01 {
        put(rest)
        return
      }
      if let (upper, lower) = rest.split(at: room) {
        put(upper)
        rest = lower
        beginPage(under: rest.heading)
      } else if isBegun {
        beginPage(under: rest.heading)
      } else {
        // A single line that is taller than the page.
        put(rest)
        return
      }
    }
  }

  private mutating func put(_ strip: Strip) {
    if isBegun { y += strip.spaceBefore }
    pages[pages.count - 1].append(Placed(strip: strip, y: y))
    y += strip.height + strip.spaceAfter
    isBegun = true
  }
}

extension Strip {
  fileprivate var lineCount: Int { cells.map(\.count).max() ?? 0 }
}
