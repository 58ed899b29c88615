// SPDX-License-Identifier: GPL-3.0-or-later

/// How timelines look: told by shade, hatching and signs, so that black and white print says it too.
enum TimelineStyle {
  static let text = """
    figure.timelines { margin: 1rem 0; }
    figure.timelines svg { display: block; width: 100%; height: auto; break-inside: avoid; }
    figure.timelines text { font: 11px "Liberation Sans", Arimo, Arial, sans-serif; fill: var(--ink); }
    figure.timelines .hour { stroke: var(--line); stroke-width: 1; }
    figure.timelines .clock { fill: var(--soft); text-anchor: middle; }
    figure.timelines .name { font-weight: bold; }
    figure.timelines .remark { fill: var(--accent); font-style: italic; }
    figure.timelines .close { stroke: var(--ink); stroke-width: 2.5; }
    figure.timelines rect { stroke: var(--ink); stroke-width: .8; }
    figure.timelines .speech rect { fill: #fff; }
    figure.timelines .show rect { fill: #d9d9d9; }
    figure.timelines .awards rect { fill: #8f8f8f; }
    figure.timelines .pause rect { fill: #fff; stroke-dasharray: 2 2; }
    figure.timelines .changed rect { stroke-width: 2.6; }
    figure.timelines .label { font-size: 8.5px; text-anchor: middle; }
    figure.timelines .sign { font-weight: bold; text-anchor: middle; }
    figure.timelines figcaption { color: var(--soft); font-size: .88rem; }
    """
}
