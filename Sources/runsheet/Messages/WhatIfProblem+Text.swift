// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import WhatIf

extension ShardFile.Problem {
  func text(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    switch self {
    case .notAShard(let file, let line):
      return isVietnamese
        ? "dòng \(line) của '\(file)' không phải do `whatif --shard` ghi ra"
        : "line \(line) of '\(file)' was not written by `whatif --shard`"
    case .otherComparison(let file):
      return isVietnamese
        ? "'\(file)' thuộc về lần so sánh khác: chạy mọi phần với cùng một lệnh và cùng các tệp"
        : "'\(file)' is of another comparison: run every share with one call and the same files"
    case .twice(let variant, let file):
      return isVietnamese
        ? "phương án \(variant) có hai lần, lần sau trong '\(file)': mỗi phần chỉ nêu một lần"
        : "variant \(variant) is there twice, the second time in '\(file)': name each share once"
    case .missing(let variants, let count):
      let list =
        variants.prefix(10).map(String.init).joined(separator: ", ")
        + (variants.count > 10 ? " …" : "")
      return isVietnamese
        ? "thiếu \(variants.count) trong \(count) phương án: \(list); nêu tệp của tất cả các phần"
        : "\(variants.count) of \(count) variants are missing: \(list); name the files of all shares"
    }
  }
}

extension VariantList.Problem {
  func text(in language: Language) -> String {
    let isVietnamese = language == .vietnamese
    switch self {
    case .tooMany(let count):
      let limit = VariantList.limit
      let number = count == .max ? "> \(limit)" : String(count)
      return isVietnamese
        ? "có \(number) phương án, nhiều nhất là \(limit): dùng bước lớn hơn hoặc ít dãy hơn"
        : "these are \(number) variants, and at most \(limit) are compared: take a larger step or "
          + "fewer sweeps"
    case .nothingToCompare:
      return isVietnamese ? "không có gì để so sánh" : "there is nothing to compare"
    }
  }
}
