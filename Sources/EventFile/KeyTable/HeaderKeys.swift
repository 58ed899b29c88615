// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// The parts of an event file.
enum FileKey: String, FormatKey {
  case format
  case event
  case session
  case stage
  case people
  case programme
  case rules
  case preferences
  case texts
  case teams
  case milestones
  case risk
  case repairs

  var entry: KeyEntry {
    switch self {
    case .format:
      KeyEntry(
        .formatNumber,
        "The version of this format",
        "Phiên bản của định dạng này",
        isRequired: true
      )
    case .event:
      KeyEntry(
        .part(.event),
        "What the event is, where, when and for whom",
        "Sự kiện là gì, ở đâu, khi nào, cho ai",
        isRequired: true
      )
    case .session:
      KeyEntry(
        .part(.session),
        "When the session begins and ends, and how finely it is planned",
        "Phiên bắt đầu, kết thúc lúc nào và tính chi tiết đến đâu",
        isRequired: true
      )
    case .stage:
      KeyEntry(
        .part(.stage),
        "What changing the stage takes, and how many stand on it",
        "Chuyển sân khấu mất bao lâu và bao nhiêu người đứng được"
      )
    case .people:
      KeyEntry(
        .map(key: .person, value: .part(.person)),
        "Everybody whom an item needs, each under an id of your choice",
        "Những người mà các mục cần đến, mỗi người một mã tự đặt"
      )
    case .programme:
      KeyEntry(
        .list(.either(.part(.item), .part(.block))),
        "The items and blocks, in the order you would like",
        "Các mục và khối, theo thứ tự mong muốn",
        isRequired: true
      )
    case .rules:
      KeyEntry(
        .list(.part(.rule)),
        "What every running order must keep to",
        "Những điều mọi trình tự phải tuân theo"
      )
    case .preferences:
      KeyEntry(
        .list(.preference),
        "What a better running order is, the most important first",
        "Thế nào là trình tự tốt hơn, điều quan trọng nhất đứng đầu",
        standard: "[keep_optional, preferred_minutes, listed_order, reserve]"
      )
    case .texts:
      KeyEntry(
        .map(key: .placeholder, value: .either(.text, .map(key: .language, value: .text))),
        "Values for the placeholders of scripts, for all languages or one by one",
        "Giá trị điền vào kịch bản, chung cho mọi ngôn ngữ hoặc riêng từng ngôn ngữ"
      )
    case .teams:
      KeyEntry(
        .map(key: .team, value: .oneOrMore(.reference(.person))),
        "Who is in which team",
        "Ai thuộc tổ nào"
      )
    case .milestones:
      KeyEntry(
        .list(.part(.milestone)),
        "Dates of the preparation",
        "Các mốc chuẩn bị"
      )
    case .risk:
      KeyEntry(
        .map(key: .riskSubject, value: .part(.risk)),
        "How far items run over, in place of the built-in values",
        "Các mục thường kéo dài bao nhiêu, thay cho giá trị có sẵn"
      )
    case .repairs:
      KeyEntry(
        .part(.repairs),
        "What `explain` changes first when the event does not fit",
        "Khi chương trình không xếp được, `explain` thử thay đổi gì trước"
      )
    }
  }
}

/// The keys of `event`.
enum HeaderKey: String, FormatKey {
  case title
  case shortTitle = "short_title"
  case date
  case weekday
  case lunarDate = "lunar_date"
  case venue
  case organiser
  case delegates
  case language
  case timeZone = "time_zone"
  case protocolProfile = "protocol"
  case document

  var entry: KeyEntry {
    switch self {
    case .title:
      KeyEntry(.text, "The full title", "Tên đầy đủ của sự kiện", isRequired: true)
    case .shortTitle:
      KeyEntry(.text, "The title in running text", "Tên gọi ngắn dùng trong câu", standard: "")
    case .date:
      KeyEntry(.date, "The day of the event", "Ngày tổ chức")
    case .weekday:
      KeyEntry(
        .weekday,
        "The weekday as announced; checked against the date",
        "Thứ trong tuần như đã thông báo; được đối chiếu với ngày"
      )
    case .lunarDate:
      KeyEntry(
        .lunarDate,
        "The lunar date as announced; checked against the date",
        "Ngày âm lịch như đã thông báo; được đối chiếu với ngày dương lịch"
      )
    case .venue:
      KeyEntry(.text, "Where it takes place", "Địa điểm", standard: "")
    case .organiser:
      KeyEntry(.text, "Who holds it", "Đơn vị tổ chức", standard: "")
    case .delegates:
      KeyEntry(.whole(atLeast: 0), "How many are expected", "Số đại biểu dự kiến")
    case .language:
      KeyEntry(
        .choice(Language.allCases.map(\.rawValue)),
        "The language of papers and messages",
        "Ngôn ngữ của tài liệu và thông báo",
        standard: "en"
      )
    case .timeZone:
      KeyEntry(
        .timeZone,
        "The time zone, by its IANA name",
        "Múi giờ, theo tên IANA",
        standard: Phrase(
          "Asia/Ho_Chi_Minh for vi, else UTC",
          "Asia/Ho_Chi_Minh nếu là vi, nếu không thì UTC"
        )
      )
    case .protocolProfile:
      KeyEntry(
        .openChoice(Self.profiles),
        "The profile of rules of protocol; `vietnam` is the one in force on the date",
        "Bộ quy tắc nghi lễ được áp dụng; `vietnam` là bộ có hiệu lực vào ngày tổ chức",
        standard: "international"
      )
    case .document:
      KeyEntry(
        .part(.document),
        "What official papers carry in head and foot",
        "Phần đầu và phần ký của văn bản"
      )
    }
  }

  static let profiles = ["international", "vietnam", "vietnam-2013", "vietnam-2024"]
}

/// The keys of `event.document`.
enum DocumentKey: String, FormatKey {
  case issuer
  case superior
  case number
  case place
  case issued
  case signer
  case signerTitle = "signer_title"
  case recipients
  case round
  case oneLine = "one_line"

  var entry: KeyEntry {
    switch self {
    case .issuer: KeyEntry(.text, "Who issues the paper", "Cơ quan ban hành", standard: "")
    case .superior:
      KeyEntry(.text, "The body above the issuer", "Cơ quan chủ quản", standard: "")
    case .number: KeyEntry(.text, "The paper's number", "Số, ký hiệu văn bản", standard: "")
    case .place: KeyEntry(.text, "Where it is issued", "Nơi ban hành", standard: "")
    case .issued:
      KeyEntry(
        .date,
        "When it is issued",
        "Ngày ban hành",
        standard: Phrase("a gap to fill in by hand", "để trống, điền tay")
      )
    case .signer: KeyEntry(.text, "Who signs", "Người ký", standard: "")
    case .signerTitle: KeyEntry(.text, "As what they sign", "Chức vụ người ký", standard: "")
    case .recipients:
      KeyEntry(.oneOrMore(.text), "Who receives the paper", "Nơi nhận", standard: "[]")
    case .round:
      KeyEntry(
        .whole(atLeast: 1),
        "Minutes to which the times of the delegates' programme are rounded, at most 30",
        "Giờ trong chương trình gửi đại biểu được làm tròn đến bao nhiêu phút, nhiều nhất 30",
        standard: "1"
      )
    case .oneLine:
      KeyEntry(
        .oneOrMore(.reference(.block)),
        "The blocks that stand on one line in the delegates' programme",
        "Các phần chỉ ghi một dòng trong chương trình gửi đại biểu",
        standard: "[]"
      )
    }
  }
}

/// The keys of `session`.
enum SessionKey: String, FormatKey {
  case starts
  case ends
  case officialStart = "official_start"
  case reserve
  case grain
  case idle

  var entry: KeyEntry {
    switch self {
    case .starts:
      KeyEntry(
        .clock,
        "Nothing starts before it",
        "Không có gì bắt đầu trước giờ này",
        isRequired: true
      )
    case .ends:
      KeyEntry(
        .clock,
        "Nothing runs past it",
        "Không có gì kéo dài quá giờ này",
        isRequired: true
      )
    case .officialStart:
      KeyEntry(
        .clock,
        "The hour on the invitations: prelude items end by it, all others start at or after it",
        "Giờ ghi trên giấy mời: mục dạo đầu xong trước giờ này, các mục khác bắt đầu từ giờ này"
      )
    case .reserve:
      KeyEntry(
        .length,
        "Time wanted free before 'ends'",
        "Thời gian muốn để trống trước 'ends'",
        standard: "0"
      )
    case .grain:
      KeyEntry(
        .grain,
        "The step of the plan; every time is a whole number of it",
        "Bước thời gian; mọi mốc giờ là bội số của bước này",
        standard: "1m"
      )
    case .idle:
      KeyEntry(
        .yesOrNo,
        "Whether the stage may wait between items",
        "Có được để sân khấu chờ giữa các mục hay không",
        standard: "yes"
      )
    }
  }
}

/// The keys of `stage`.
enum StageKey: String, FormatKey {
  case changeovers
  case positions

  var entry: KeyEntry {
    switch self {
    case .changeovers:
      KeyEntry(
        .map(key: .changeover, value: .changeover),
        "Lines 'setup -> setup: length', or 'never' to forbid the pair; 'any' stands for every setup, 'start' and 'end' for the ends of the session",
        "Các dòng 'cách bố trí -> cách bố trí: thời gian', hoặc 'never' để cấm; 'any' là mọi cách bố trí, 'start' và 'end' là đầu và cuối phiên",
        standard: "0"
      )
    case .positions:
      KeyEntry(
        .whole(atLeast: 1),
        "Places side by side for recipients of awards",
        "Số chỗ đứng cạnh nhau cho người nhận thưởng",
        standard: "10"
      )
    }
  }
}
