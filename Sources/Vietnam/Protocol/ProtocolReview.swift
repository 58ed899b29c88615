// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// An event, or an order of it, held against the rules of its profile.
package struct ProtocolReview {
  package let profile: ProtocolProfile
  private let scene: ProtocolScene

  /// Nil for a profile nobody knows.
  ///
  /// Without an order the file's own counts.
  package init?(_ event: Event, order: RunningOrder? = nil) {
    guard let profile = ProtocolProfile(of: event) else { return nil }
    self.profile = profile
    let items = order?.placements.compactMap { event.programme[$0.item] } ?? event.programme.items
    scene = ProtocolScene(event: event, items: items, order: order)
  }

  /// In the order of the rules; those with a reason in `texts` carry it.
  package var findings: [ProtocolFinding] {
    guard profile != .international else { return [] }
    let found =
      CeremonyHead(scene).findings + Salutations(scene, profile).findings
      + AwardCustoms(scene).findings + MeetingCustoms(scene).findings
    return found.sorted { $0.rule.id < $1.rule.id }.map { finding in
      var finding = finding
      finding.reason = reason(for: finding.rule)
      return finding
    }
  }

  /// What people have to see to on the day.
  package var checklist: [ProtocolRule] { ProtocolRule.all(in: profile).filter(\.isChecklist) }

  /// `bo_qua-c07`, or `waive-c07`, under `texts`.
  private func reason(for rule: ProtocolRule) -> String? {
    for key in ["bo_qua-", "waive-"].map({ $0 + rule.id.lowercased() }) {
      switch scene.event.texts[key] {
      case .everywhere(let text) where !text.isEmpty: return text
      case .byLanguage(let texts):
        if let text = texts[scene.event.language]
          ?? texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }).first?.value,
          !text.isEmpty
        {
          return text
        }
      default: continue
      }
    }
    return nil
  }
}
