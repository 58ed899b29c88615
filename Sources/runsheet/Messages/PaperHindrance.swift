// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Papers
import Vietnam

/// Why a paper is left out, and what to do about it.
struct PaperHindrance {
  let paper: String
  let outcome: PaperOutcome

  /// Nil for a paper that is whole.
  func diagnostic(in language: Language) -> Diagnostic? {
    let isVietnamese = language == .vietnamese
    switch outcome {
    case .complete: return nil
    case .incomplete(let missing):
      return Diagnostic(
        .error,
        code: "empty-placeholder",
        isVietnamese
          ? "không lập '\(paper)': còn \(missing.count) chỗ chưa điền"
          : "'\(paper)' is left out: \(missing.count) \(missing.count == 1 ? "gap is" : "gaps are") not filled in",
        at: nil,
        notes: missing.map { Diagnostic.Note($0.message(in: language)) },
        help: isVietnamese
          ? "điền vào tệp sự kiện, hoặc dùng --draft để in bản thảo có tô màu chỗ trống"
          : "fill them in, or print a draft with the gaps highlighted: --draft"
      )
    case .withheld(let findings, let profile):
      let told = findings.map { $0.diagnostic(in: language, profile: profile) }
      return Diagnostic(
        .error,
        code: "protocol",
        isVietnamese
          ? "không lập '\(paper)': chưa đúng quy tắc bắt buộc của hồ sơ \(profile.rawValue)"
          : "'\(paper)' is left out: firm rules of the profile \(profile.rawValue) are not kept",
        at: nil,
        notes: told.flatMap { finding in
          [Diagnostic.Note(finding.message, at: finding.place)]
            + (finding.help.map { [Diagnostic.Note($0)] } ?? [])
        },
        help: isVietnamese
          ? "sửa hoặc ghi lý do, hoặc dùng --draft để in bản thảo"
          : "mend it or write the reason, or print a draft: --draft"
      )
    }
  }
}
