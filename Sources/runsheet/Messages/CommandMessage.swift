// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import EventFile
import Risk
import WhatIf

/// What the command itself has to say, apart from what the layers below found.
enum CommandMessage {
  case notFound
  case noFolder
  case noPermission
  case isFolder
  case isNoFolder
  case isTooLarge
  case isNoText
  case cannotRead(String)
  case cannotWrite(String)
  case exists
  case noOrder
  case fits
  case unknown
  case interruptedWithPlan
  case interruptedWithoutPlan
  case otherEvent
  case keptPlan
  case otherValue(preference: String, stated: String, found: String)
  case levels(Int)
  /// So many violations.
  case planBreaksRules(Int)
  case risk(RiskFault)
  case summary(errors: Int, warnings: Int)
  case shards(ShardFile.Problem)
  case variants(VariantList.Problem)
  case sweep(Sweep.Problem)
  case noScenarios(String)
  case otherBase(String)
  /// The one most like it, if any is.
  case noSuchItem(String, closest: String?)
  case isBlock(String)
  case explainMore(String)
  /// The number asked for, and how many there are.
  case noRepair(Int, of: Int)
  case repairNotWritable(Int)
  /// Titles of items that the event does not have any more.
  case itemsGone([String])
  /// Titles of items that an earlier plan does not know.
  case itemsNew([String])

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  private var english: String {
    switch self {
    case .notFound: "there is no such file"
    case .noFolder: "there is no such folder"
    case .noPermission: "permission is denied"
    case .isFolder: "this is a folder, not a file"
    case .isNoFolder: "this is a file, not a folder"
    case .isTooLarge: "the file is too large"
    case .isNoText: "this is no text in UTF-8"
    case .cannotRead(let reason): "cannot be read: \(reason)"
    case .cannotWrite(let reason): "cannot be written: \(reason)"
    case .exists: "the file is there already; it is left as it is"
    case .noOrder: "no running order keeps every rule"
    case .fits: "the event has a running order as it is; no change is needed"
    case .unknown: "the limit ended the work with neither a running order nor a proof"
    case .interruptedWithPlan: "stopped; this is the best plan found so far"
    case .interruptedWithoutPlan: "stopped before a plan was found"
    case .otherEvent: "the plan was made for another event, or for an earlier state of this one"
    case .keptPlan:
      "this plan was found with `solve --keep`; name the plan that it kept with --since, and its proof counts"
    case .otherValue(let preference, let stated, let found):
      "the plan states \(stated) for '\(preference)', but it is \(found)"
    case .levels(let count):
      count == 1 ? "there is 1 level only" : "there are \(count) levels only"
    case .planBreaksRules(let count):
      "the plan breaks rules (\(count)); `runsheet verify` tells which"
    case .risk(let fault): fault.sentence(in: .english)
    case .summary(let errors, let warnings):
      "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
    case .shards(let problem): problem.text(in: .english)
    case .variants(let problem): problem.text(in: .english)
    case .sweep(let problem): problem.text(in: .english)
    case .noScenarios(let folder):
      "there is nothing to compare: name what-if files, --set or --sweep, or put files into '\(folder)'"
    case .otherBase(let base): "this was written for another event, '\(base)'"
    case .noSuchItem(let id, let closest):
      "there is no item '\(id)'" + (closest.map { "; did you mean '\($0)'?" } ?? "")
    case .isBlock(let id): "'\(id)' is a block, not an item; name one of its items"
    case .explainMore(let file):
      "the limit came before everything was told; `runsheet explain \(file)` takes its time"
    case .noRepair(let number, let count):
      "there is no change \(number): \(count) \(count == 1 ? "was" : "were") found"
    case .repairNotWritable(let number):
      "change \(number) cannot be written as a change of this file; make it by hand"
    case .itemsGone(let titles):
      "the event does not have any more: \(Self.list(titles))"
    case .itemsNew(let titles): "the event has now, and this plan has not: \(Self.list(titles))"
    }
  }

  private var vietnamese: String {
    switch self {
    case .notFound: "không có tệp này"
    case .noFolder: "không có thư mục này"
    case .noPermission: "không có quyền truy cập"
    case .isFolder: "đây là thư mục, không phải tệp"
    case .isNoFolder: "đây là tệp, không phải thư mục"
    case .isTooLarge: "tệp quá lớn"
    case .isNoText: "đây không phải văn bản UTF-8"
    case .cannotRead(let reason): "không đọc được: \(reason)"
    case .cannotWrite(let reason): "không ghi được: \(reason)"
    case .exists: "tệp đã có; giữ nguyên, không ghi đè"
    case .noOrder: "không có phương án nào giữ đúng mọi quy tắc"
    case .fits: "chương trình này xếp được như đang có; không cần thay đổi gì"
    case .unknown: "hết giới hạn mà chưa có phương án, cũng chưa chứng minh được gì"
    case .interruptedWithPlan: "đã dừng; đây là phương án tốt nhất tìm được đến lúc này"
    case .interruptedWithoutPlan: "đã dừng khi chưa tìm được phương án nào"
    case .otherEvent: "phương án này lập cho chương trình khác, hoặc cho bản trước của chương trình"
    case .keptPlan:
      "phương án này tìm bằng `solve --keep`; nêu phương án đã giữ bằng --since thì chứng minh mới được tính"
    case .otherValue(let preference, let stated, let found):
      "phương án ghi \(stated) cho '\(preference)', nhưng giá trị đúng là \(found)"
    case .levels(let count): "chỉ có \(count) mức"
    case .planBreaksRules(let count):
      "phương án vi phạm quy tắc (\(count)); xem bằng `runsheet verify`"
    case .risk(let fault): fault.sentence(in: .vietnamese)
    case .summary(let errors, let warnings): "\(errors) lỗi, \(warnings) cảnh báo"
    case .shards(let problem): problem.text(in: .vietnamese)
    case .variants(let problem): problem.text(in: .vietnamese)
    case .sweep(let problem): problem.text(in: .vietnamese)
    case .noScenarios(let folder):
      "không có gì để so sánh: nêu tệp giả định, --set hoặc --sweep, hoặc đặt tệp vào '\(folder)'"
    case .otherBase(let base): "tệp này viết cho chương trình khác, '\(base)'"
    case .noSuchItem(let id, let closest):
      "không có mục '\(id)'" + (closest.map { "; có phải là '\($0)' không?" } ?? "")
    case .isBlock(let id): "'\(id)' là khối, không phải mục; ghi mã của một mục trong khối"
    case .explainMore(let file):
      "hết giới hạn khi chưa nói hết; `runsheet explain \(file)` tìm lâu hơn"
    case .noRepair(let number, let count):
      "không có cách xử lý số \(number): chỉ tìm được \(count)"
    case .repairNotWritable(let number):
      "cách xử lý số \(number) không ghi được thành thay đổi của tệp này; hãy tự sửa"
    case .itemsGone(let titles): "chương trình không còn các mục: \(Self.list(titles))"
    case .itemsNew(let titles):
      "chương trình nay có, phương án này chưa có: \(Self.list(titles))"
    }
  }

  private static func list(_ titles: [String]) -> String {
    titles.map { "“\($0)”" }.joined(separator: ", ")
  }
}
