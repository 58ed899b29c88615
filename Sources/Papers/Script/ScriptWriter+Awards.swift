// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Vietnam

/// Award calls.
///
/// Recipients of the State President's awards go up before the decision is read in full, all others
/// after it (Decree 145/2013/NĐ-CP, article 28.3). A decision is read once (article 26.3), and who
/// already stands on the stage to hand over is not invited again.
extension ScriptWriter {
  func awards(_ index: Int) -> [ScriptLine] {
    let item = entries[index].item
    var values = values(index)
    var result: [ScriptLine] = []
    if !isAward(index - 1) { result += lines([.awardsIn], values) }
    guard let award = item.award else {
      return result + (isLastAward(index) ? lines([.awardPhoto], values) : [])
    }
    values["hinh_thuc_khen"] = words.award(award, title: item.title.removingPrivateMarks)
    values["so_luong"] = words.recipients(of: award)
    values["cap_quyet_dinh"] =
      values.text("cap_quyet_dinh-" + award.decidedBy)
      ?? words.authority(award.decidedBy.removingPrivateMarks)
      ?? ScriptMark.gap("texts.cap_quyet_dinh-" + award.decidedBy)
    // Some provinces call recipients up first for other decisions too (C12).
    let isCalledFirst = values.text("goi_len_truoc")?.contains(award.decidedBy) ?? false
    let goUpFirst =
      isStateCeremony && (AwardLadder.callUp(of: award) == .beforeReading || isCalledFirst)
    if !goUpFirst { result += lines([.awardDecision], values) }
    if award.isRepresentative { result += lines([.awardRepresentative], values) }
    for batch in procession.batches(of: item.id) {
      values["so_dot"] = String(batch.number)
      values["danh_sach"] = names(of: batch)
      if batch.number > 1 {
        result += lines([.awardBatchNext], values)
      } else {
        result += lines(goUpFirst ? [.awardPresident, .awardDecisionInFull] : [.awardCall], values)
      }
      let already = batch.number == 1 ? presentersOnStage(before: index) : onStage(batch)
      let called = batch.presenters.filter { !already.contains($0) && $0 != announcer }
      if batch.presenters.isEmpty {
        values["nguoi_trao"] = ScriptMark.gap("programme.\(item.id).who")
        result += lines([.awardPresenter], values)
      } else if !called.isEmpty {
        values["nguoi_trao"] = people.full(called)
        result += lines([.awardPresenter], values)
      }
      // The time of a batch holds its photograph.
      let received = batch.category.map { [$0] } ?? Array(categories(of: award))
      values["doi_tuong"] = words.kinds(Set(received))
      result += lines([.awardPhoto], values)
    }
    return result
  }

  /// Who receives in this slot and those directly before it.
  func categoriesAwarded(upTo index: Int) -> Set<Award.Category> {
    entries[...index].reversed().prefix { $0.item.kind == .awards }
      .reduce(into: []) { found, entry in
        if let award = entry.item.award { found.formUnion(categories(of: award)) }
      }
  }

  private func categories(of award: Award) -> Set<Award.Category> {
    Set(Award.Category.allCases.filter { award.count(of: $0) > 0 })
  }

  func isLastAward(_ index: Int) -> Bool { isAward(index) && !isAward(index + 1) }

  private func isAward(_ index: Int) -> Bool { item(index)?.kind == .awards }

  private func names(of batch: AwardProcession.Batch) -> String {
    guard !batch.recipients.isEmpty else {
      return ScriptMark.gap("programme.\(batch.item).award.recipients")
    }
    let names = batch.recipients.map { recipient in
      let unit = recipient.unit.isEmpty ? "" : " (\(recipient.unit))"
      return (recipient.name + unit).removingPrivateMarks
    }
    return names.joined(separator: "; ")
  }

  private func presentersOnStage(before index: Int) -> [PersonID] {
    guard isAward(index - 1), let previous = item(index - 1) else { return [] }
    return procession.batches(of: previous.id).last?.presenters ?? []
  }

  private func onStage(_ batch: AwardProcession.Batch) -> [PersonID] {
    procession.batches(of: batch.item).first { $0.number == batch.number - 1 }?.presenters ?? []
  }
}
