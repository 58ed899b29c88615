// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The fixed texts of what explains an order: where an item stands, and what a minute is worth.
package enum PlaceLabel: String, Hashable, Sendable, CaseIterable {
  // Where an item stands.
  case itemTitle
  case item
  case standsNow
  case isLeftOut
  case holdsHeading
  case isFirst
  case isLast
  case previous
  case previousWithChangeover
  case waits
  case next
  case earlierBreaks
  case laterBreaks
  // How early and how late.
  case limitsHeading
  case earliest
  case latest
  case earliestOpen
  case latestOpen
  case notEarlier
  case notLater
  case sessionBegins
  case sessionIsOver
  // Other places.
  case placesHeading
  case placesCaption
  case place
  case kept
  case first
  case after
  case afterItems
  case last
  case startingBy
  case startingFrom
  case present
  case remark
  case forbidden
  case forbiddenAlways
  case open
  case leavesOut
  case asGood
  // Minutes.
  case minutesTitle
  case minutesLead
  case minutesHeading
  case minutesCaption
  case minute
  case worth
  case sessionStarts
  case sessionEnds
  case shorterBreak
  case longerBreak
  case arrives
  case leaves
  case nothing
  case better
  case worse
  case asFarAsFound
}

extension Catalogue {
  package subscript(label: PlaceLabel) -> String {
    switch language {
    case .vietnamese: vietnamese(label)
    case .english: english(label)
    }
  }

  func text(_ label: PlaceLabel, _ values: [Placeholder: String]) -> String {
    filled(self[label], values)
  }

  private func vietnamese(_ label: PlaceLabel) -> String {
    switch label {
    case .itemTitle: "Vì sao mục này đứng ở đó"
    case .item: "Mục"
    case .standsNow: "Đang đứng"
    case .isLeftOut: "bị bỏ, không có trong phương án tốt nhất"
    case .holdsHeading: "Quanh mục này"
    case .isFirst: "Mở đầu chương trình."
    case .isLast: "Kết thúc chương trình."
    case .previous: "Ngay trước là “{title}”, xong lúc {clock}."
    case .previousWithChangeover:
      "Ngay trước là “{title}”, xong lúc {clock}; rồi chuyển sân khấu {count}."
    case .waits: "Trước mục này có {count} chờ đợi."
    case .next: "Ngay sau là “{title}”, bắt đầu lúc {clock}."
    case .earlierBreaks: "Nếu giữ nguyên thứ tự mà sớm hơn {count} thì {parts}."
    case .laterBreaks: "Nếu giữ nguyên thứ tự mà muộn hơn {count} thì {parts}."
    case .limitsHeading: "Sớm nhất và muộn nhất"
    case .earliest:
      "Sớm nhất có thể bắt đầu lúc {clock}, trong mọi phương án giữ đúng quy tắc."
    case .latest:
      "Muộn nhất có thể bắt đầu lúc {clock}, trong mọi phương án giữ đúng quy tắc."
    case .earliestOpen:
      "Đã thấy phương án bắt đầu lúc {clock}; chưa rõ có thể sớm hơn không, nhưng không thể trước {value}."
    case .latestOpen:
      "Đã thấy phương án bắt đầu lúc {clock}; chưa rõ có thể muộn hơn không, nhưng không thể sau {value}."
    case .notEarlier: "Không thể sớm hơn vì: {parts}."
    case .notLater: "Không thể muộn hơn vì: {parts}."
    case .sessionBegins: "phiên bắt đầu lúc {clock}"
    case .sessionIsOver: "không còn chỗ nào muộn hơn"
    case .placesHeading: "Nếu đứng chỗ khác, các mục còn lại xếp lại từ đầu"
    case .placesCaption: "Mỗi chỗ khác: giá trị từng tiêu chí, hoặc quy tắc không cho phép"
    case .place: "Chỗ đứng"
    case .kept: "được giữ lại, ở đâu cũng được"
    case .first: "đầu chương trình"
    case .after: "ngay sau “{title}”"
    case .afterItems: "ngay sau {count} mục, từ “{title}” đến “{value}”"
    case .last: "cuối chương trình"
    case .startingBy: "bắt đầu chậm nhất {clock}"
    case .startingFrom: "bắt đầu sớm nhất {clock}"
    case .present: "{title} (hiện nay)"
    case .remark: "Ghi chú"
    case .forbidden: "không được, vì: {parts}"
    case .forbiddenAlways: "không thể có"
    case .open: "chưa rõ: hết giới hạn trước khi có câu trả lời"
    case .asGood: "tốt ngang hiện nay"
    case .leavesOut: "phải bỏ: {parts}"
    case .minutesTitle: "Thêm một phút thì được gì"
    case .minutesLead:
      "Chương trình này xếp được. Bảng dưới cho biết mỗi phút thêm vào đổi được gì khi xếp lại từ đầu."
    case .minutesHeading: "Giá của một phút"
    case .minutesCaption: "Mỗi phút có thể thêm: giá trị từng tiêu chí sau đó"
    case .minute: "Thêm"
    case .worth: "Được gì"
    case .sessionStarts: "phiên bắt đầu sớm hơn {count}, lúc {clock}"
    case .sessionEnds: "phiên kết thúc muộn hơn {count}, lúc {clock}"
    case .shorterBreak: "“{title}” được phép ngắn hơn: ít nhất {value}"
    case .longerBreak: "“{title}” kéo dài thêm {count}, thành {value}"
    case .arrives: "{title} đến sớm hơn {count}, lúc {clock}"
    case .leaves: "{title} về muộn hơn {count}, lúc {clock}"
    case .nothing: "không đổi gì"
    case .better: "bớt {count}: {title}"
    case .worse: "thêm {count}: {title}"
    case .asFarAsFound: "{title} (theo phương án tìm được, chưa chứng minh)"
    }
  }

  private func english(_ label: PlaceLabel) -> String {
    switch label {
    case .itemTitle: "Why it stands there"
    case .item: "Item"
    case .standsNow: "Now"
    case .isLeftOut: "left out of the best running order"
    case .holdsHeading: "Around it"
    case .isFirst: "It opens the programme."
    case .isLast: "It ends the programme."
    case .previous: "Directly before it is “{title}”, which ends at {clock}."
    case .previousWithChangeover:
      "Directly before it is “{title}”, which ends at {clock}; then the changeover takes {count}."
    case .waits: "Before it: {count} of waiting."
    case .next: "Directly after it is “{title}”, which starts at {clock}."
    case .earlierBreaks: "In the same order but {count} earlier: {parts}."
    case .laterBreaks: "In the same order but {count} later: {parts}."
    case .limitsHeading: "The earliest and the latest"
    case .earliest: "It can start at {clock} at the earliest, in any order that keeps every rule."
    case .latest: "It can start at {clock} at the latest, in any order that keeps every rule."
    case .earliestOpen:
      "An order has it start at {clock}; whether it could be earlier was not shown, but not before {value}."
    case .latestOpen:
      "An order has it start at {clock}; whether it could be later was not shown, but not after {value}."
    case .notEarlier: "It cannot be earlier because: {parts}."
    case .notLater: "It cannot be later because: {parts}."
    case .sessionBegins: "the session starts at {clock}"
    case .sessionIsOver: "there is no later place"
    case .placesHeading: "If it stood elsewhere and all else were solved anew"
    case .placesCaption: "Each other place: the value of each preference, or what forbids it"
    case .place: "Place"
    case .kept: "kept, wherever it stands"
    case .first: "first of the programme"
    case .after: "directly after “{title}”"
    case .afterItems: "directly after any of {count} items, from “{title}” to “{value}”"
    case .last: "last of the programme"
    case .startingBy: "starting by {clock}"
    case .startingFrom: "starting from {clock} on"
    case .present: "{title} (as now)"
    case .remark: "Remark"
    case .forbidden: "not possible, because: {parts}"
    case .forbiddenAlways: "not possible at all"
    case .open: "not known: the limit came before the answer"
    case .asGood: "as good as now"
    case .leavesOut: "leaves out: {parts}"
    case .minutesTitle: "What one more minute is worth"
    case .minutesLead:
      "The event has a running order. The table tells what each minute more would change, all solved anew."
    case .minutesHeading: "The worth of a minute"
    case .minutesCaption: "Each minute that could be had: the value of each preference with it"
    case .minute: "With it"
    case .worth: "Worth"
    case .sessionStarts: "the session starts {count} earlier, at {clock}"
    case .sessionEnds: "the session ends {count} later, at {clock}"
    case .shorterBreak: "“{title}” may be shorter: at least {value}"
    case .longerBreak: "“{title}” lasts {count} longer, {value} in all"
    case .arrives: "{title} arrives {count} earlier, at {clock}"
    case .leaves: "{title} leaves {count} later, at {clock}"
    case .nothing: "nothing"
    case .better: "{count} less: {title}"
    case .worse: "{count} more: {title}"
    case .asFarAsFound: "{title} (as far as was found, not proved)"
    }
  }
}
