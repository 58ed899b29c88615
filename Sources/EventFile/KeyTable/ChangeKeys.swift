// SPDX-License-Identifier: GPL-3.0-or-later

/// The keys of a what-if file.
enum WhatIfKey: String, FormatKey {
  case base
  case title
  case changes

  var entry: KeyEntry {
    switch self {
    case .base:
      KeyEntry(
        .file,
        "The event file it changes, from the folder of the what-if file",
        "Tệp sự kiện mà nó thay đổi, tính từ thư mục của tệp giả định"
      )
    case .title:
      KeyEntry(
        .text,
        "What the comparison calls it",
        "Tên gọi trong bảng so sánh",
        isRequired: true
      )
    case .changes:
      KeyEntry(
        .list(.part(.change)),
        "What is different; the order of the changes is no matter",
        "Những điều khác đi; thứ tự ghi không ảnh hưởng",
        isRequired: true
      )
    }
  }
}

/// The keys of one change.
enum ChangeKey: String, FormatKey {
  case set
  case remove
  case add
  case move
  case shift

  var entry: KeyEntry {
    switch self {
    case .set:
      KeyEntry(
        .map(key: .path, value: .anything),
        "Values by path: the part, then ids and keys, such as people.mc.leaves; a rule without an id by its number",
        "Giá trị theo đường dẫn: tên phần, rồi các mã và khóa, ví dụ people.mc.leaves; quy tắc không có mã thì ghi số thứ tự"
      )
    case .remove:
      KeyEntry(
        .oneOrMore(.text),
        "Ids or paths of what is not there; rules that name it hold",
        "Mã hoặc đường dẫn của những gì bỏ đi; quy tắc nhắc đến nó coi như đạt"
      )
    case .add:
      KeyEntry(.part(.addition), "What is new", "Điều thêm mới")
    case .move:
      KeyEntry(
        .part(.relocation),
        "An item or block that stands elsewhere in the file",
        "Mục hoặc khối chuyển sang chỗ khác trong tệp"
      )
    case .shift:
      KeyEntry(.part(.shift), "Moves clock times", "Dời các mốc giờ")
    }
  }
}

/// The keys of `add`.
enum AdditionKey: String, FormatKey {
  case after
  case before
  case inBlock = "in"
  case item
  case people
  case rule
  case preference

  var entry: KeyEntry {
    switch self {
    case .after:
      KeyEntry(
        .reference(.itemOrBlock),
        "The new one stands directly after it in the file",
        "Mục mới đứng ngay sau nó trong tệp"
      )
    case .before:
      KeyEntry(
        .reference(.itemOrBlock),
        "The new one stands directly before it",
        "Mục mới đứng ngay trước nó"
      )
    case .inBlock:
      KeyEntry(
        .reference(.block),
        "The new one stands last in this block",
        "Mục mới đứng cuối khối này"
      )
    case .item:
      KeyEntry(
        .either(.part(.item), .part(.block)),
        "The item or block; without a place it stands last",
        "Mục hoặc khối mới; không ghi chỗ thì đứng cuối chương trình"
      )
    case .people:
      KeyEntry(
        .map(key: .person, value: .part(.person)),
        "People, each under an id",
        "Những người mới, mỗi người một mã"
      )
    case .rule: KeyEntry(.part(.rule), "A rule", "Một quy tắc")
    case .preference:
      KeyEntry(
        .preference,
        "A preference, the least important",
        "Một tiêu chí, xếp cuối cùng"
      )
    }
  }
}

/// The keys of `move`.
enum RelocationKey: String, FormatKey {
  case item
  case after
  case before
  case inBlock = "in"

  var entry: KeyEntry {
    switch self {
    case .item:
      KeyEntry(
        .reference(.itemOrBlock),
        "What is moved, a block with all that is in it",
        "Mục hoặc khối được chuyển, khối thì chuyển cả",
        isRequired: true
      )
    case .after:
      KeyEntry(
        .reference(.itemOrBlock),
        "It stands directly after it",
        "Đứng ngay sau mục này"
      )
    case .before:
      KeyEntry(
        .reference(.itemOrBlock),
        "It stands directly before it",
        "Đứng ngay trước mục này"
      )
    case .inBlock:
      KeyEntry(.reference(.block), "It stands last in this block", "Đứng cuối khối này")
    }
  }
}

/// The keys of `shift`.
enum ShiftKey: String, FormatKey {
  case minutes
  case from

  var entry: KeyEntry {
    switch self {
    case .minutes:
      KeyEntry(
        .text,
        "How far; `-10` is earlier",
        "Dời bao lâu; `-10` là sớm hơn",
        isRequired: true
      )
    case .from:
      KeyEntry(
        .clock,
        "Every clock time at or after it",
        "Dời mọi mốc giờ từ giờ này trở đi",
        standard: "00:00"
      )
    }
  }
}
