// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// Running orders under each other on one clock; a picture, for formats that have any.
package struct TimelineChart: Hashable, Sendable {
  /// What the picture shows, for a reader who hears it.
  package var caption: String
  package var starts: ClockTime
  package var ends: ClockTime
  package var lanes: [Lane]
  /// The marks that stand somewhere in it, with their meanings.
  package var legend: [Meaning]

  package init(
    caption: String,
    starts: ClockTime,
    ends: ClockTime,
    lanes: [Lane],
    legend: [Meaning]
  ) {
    self.caption = caption
    self.starts = starts
    self.ends = ends
    self.lanes = lanes
    self.legend = legend
  }

  /// One running order.
  package struct Lane: Hashable, Sendable {
    package var title: String
    /// Where its session ends.
    package var ends: ClockTime
    /// What stands in place of bars when there are none, and behind the last one.
    package var remark: String
    package var bars: [Bar]

    package init(title: String, ends: ClockTime, remark: String, bars: [Bar]) {
      self.title = title
      self.ends = ends
      self.remark = remark
      self.bars = bars
    }
  }

  package struct Bar: Hashable, Sendable {
    package var start: ClockTime
    package var end: ClockTime
    /// Short enough to stand in the bar.
    package var label: String
    /// The whole, for a reader who asks.
    package var title: String
    package var shade: Shade
    package var marks: [Mark]

    package init(
      start: ClockTime,
      end: ClockTime,
      label: String,
      title: String,
      shade: Shade,
      marks: [Mark]
    ) {
      self.start = start
      self.end = end
      self.label = label
      self.title = title
      self.shade = shade
      self.marks = marks
    }
  }

  /// What kind of item a bar is, told by how dark and how it is hatched.
  package enum Shade: String, Hashable, Sendable, CaseIterable {
    case speech
    case show
    case awards
    case pause
  }

  /// What is different from the first lane, told by a sign.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    case moved
    case shortened
    case lengthened
    case added

    /// Stands above the bar; known without any colour.
    package var sign: String {
      switch self {
      case .moved: "↔"
      case .shortened: "−"
      case .lengthened: "+"
      case .added: "*"
      }
    }
  }

  package struct Meaning: Hashable, Sendable {
    package var mark: Mark
    package var words: String

    package init(_ mark: Mark, _ words: String) {
      self.mark = mark
      self.words = words
    }
  }
}
