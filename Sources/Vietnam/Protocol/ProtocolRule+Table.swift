// SPDX-License-Identifier: GPL-3.0-or-later

extension ProtocolRule {
  /// As reported in handbooks and excerpts; an organiser checks the text in force.
  static let table: [ProtocolRule] = [
    ProtocolRule(
      id: "C01",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Chào cờ trước mọi nội dung phát biểu; văn nghệ chào mừng có thể trước chào cờ",
      english:
        "The flag salute comes before everything spoken; a welcome performance may come before it",
      source2013: "Nghị định 145/2013/NĐ-CP",
      source2024: nil
    ),
    ProtocolRule(
      id: "C02",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Mở đầu theo thứ tự: (văn nghệ), chào cờ, tuyên bố lý do và giới thiệu đại biểu, khai mạc",
      english:
        "At the head: (performance), flag salute, reasons and introductions, opening",
      source2013: "Nghị định 145/2013/NĐ-CP; Nghị định 154/2004/NĐ-CP, Điều 9",
      source2024: nil
    ),
    ProtocolRule(
      id: "C03",
      severity: .soft,
      isChecklist: false,
      vietnamese:
        "Giới thiệu đại biểu ngắn gọn, trang trọng; chỉ nêu tên người cao nhất của mỗi khối",
      english:
        "Introductions are short; only the highest of each body is named",
      source2013: "Nghị định 154/2004/NĐ-CP, Điều 9.4",
      source2024: nil
    ),
    ProtocolRule(
      id: "C04",
      severity: .soft,
      isChecklist: false,
      vietnamese:
        "Lời kính thưa chỉ nêu người có chức vụ cao nhất của Trung ương và của nơi tổ chức, nhiều nhất hai người",
      english:
        "A salutation names only the highest guest and the highest host, two persons at most",
      source2013: "Nghị định 145/2013/NĐ-CP",
      source2024: nil
    ),
    ProtocolRule(
      id: "C05",
      severity: .information,
      isChecklist: false,
      vietnamese:
        "Không tổ chức lễ trao thưởng riêng; lồng ghép vào lễ kỷ niệm hoặc hội nghị tổng kết",
      english:
        "No ceremony for awards alone; they are part of an anniversary or a review",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 26.2",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C06",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Mỗi quyết định chỉ công bố, trao một lần",
      english:
        "Each decision is announced and its awards presented once",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 26.3",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C07",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Trao từ hình thức cao xuống hình thức thấp",
      english:
        "The higher class comes before the lower",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 26.5",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C08",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Cùng hình thức: tập thể (và hộ gia đình) trước, cá nhân sau",
      english:
        "Within a class collectives (and households) come before individuals",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 26.5",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C09",
      severity: .hard,
      isChecklist: true,
      vietnamese:
        "Lãnh đạo tập thể, cá nhân trực tiếp nhận; truy tặng thì đại diện gia đình nhận",
      english:
        "Leaders of collectives and individuals receive in person; a posthumous award goes to the family",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 26.4",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C10",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Người điều hành lễ là đại diện lãnh đạo đơn vị tổ chức",
      english:
        "Who runs the ceremony stands for the leadership of the organising body",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 26.1",
      source2024: nil
    ),
    ProtocolRule(
      id: "C11",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Quyết định của Chủ tịch nước: người nhận lên vị trí trung tâm, đứng một hàng ngang, rồi mới đọc toàn văn",
      english:
        "Decisions of the State President: recipients stand in one row at centre stage, then the decision is read in full",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 28.1, 28.3a",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C12",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Quyết định của Thủ tướng Chính phủ: đọc trước, mời người nhận lên sau (có nơi mời lên trước)",
      english:
        "Decisions of the Prime Minister: read first, recipients invited up after (some provinces call them first)",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 28.3b",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C13",
      severity: .soft,
      isChecklist: false,
      vietnamese:
        "Quyết định của Chủ tịch UBND tỉnh: đọc trước, mời lên sau",
      english:
        "Decisions of the provincial Chairman: read first, recipients invited up after",
      source2013: "Hướng dẫn 27/HD-HĐTĐKT (Hưng Yên)",
      source2024: nil
    ),
    ProtocolRule(
      id: "C14",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Người trao là một trong các lãnh đạo dự, đứng ở trung tâm lễ đài",
      english:
        "Who presents is one of the leaders attending, at centre stage",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 28.2",
      source2024: "Nghị định 98/2023/NĐ-CP, Chương III"
    ),
    ProtocolRule(
      id: "C15",
      severity: .hard,
      isChecklist: true,
      vietnamese:
        "Thứ tự trao: gắn Huân chương, Huy chương, Huy hiệu; rồi trao Bằng; rồi trao Cờ Anh hùng",
      english:
        "Handing over: order, medal or badge pinned, then the certificate, then the Hero flag",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 28.2",
      source2024: nil
    ),
    ProtocolRule(
      id: "C16",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Người nhận giữ Bằng, Cờ ngang ngực đến khi rời lễ đài",
      english:
        "Recipients hold certificate or flag at chest height until they leave the stage",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 28.3c",
      source2024: nil
    ),
    ProtocolRule(
      id: "C17",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Người phục vụ không quay lưng về hội trường, đứng phía sau bên phải người trao; khay phủ vải đỏ, cờ trao bằng hai tay, bằng đóng khung",
      english:
        "Attendants never turn their backs to the hall and stand behind the presenter to the right; trays with red cloth, flags with both hands, certificates framed",
      source2013: "Nghị định 145/2013/NĐ-CP, Điều 28.4",
      source2024: nil
    ),
    ProtocolRule(
      id: "C18",
      severity: .soft,
      isChecklist: false,
      vietnamese:
        "Sau ý kiến chỉ đạo của lãnh đạo cấp trên, người đứng đầu nơi tổ chức tiếp thu và cảm ơn",
      english:
        "When a senior leader has given guidance, the head of the host body responds",
      source2013: "Nghị định 154/2004/NĐ-CP, Điều 9.7",
      source2024: nil
    ),
    ProtocolRule(
      id: "C19",
      severity: .soft,
      isChecklist: false,
      vietnamese:
        "Báo cáo chỉ trình bày tóm tắt, không đọc toàn văn",
      english:
        "A report is summarised, not read in full",
      source2013: "Quyết định 45/2018/QĐ-TTg",
      source2024: nil
    ),
    ProtocolRule(
      id: "C20",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Họp tổng kết không quá 1 ngày",
      english:
        "A review lasts one day at most",
      source2013: "Quyết định 45/2018/QĐ-TTg",
      source2024: nil
    ),
    ProtocolRule(
      id: "C21",
      severity: .hard,
      isChecklist: false,
      vietnamese:
        "Giấy mời gửi trước ít nhất 3 ngày làm việc",
      english:
        "Invitations go out at least three working days before",
      source2013: "Quyết định 45/2018/QĐ-TTg",
      source2024: nil
    ),
    ProtocolRule(
      id: "C22",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Thông báo kết luận (nếu có) trong 5 ngày làm việc sau hội nghị",
      english:
        "A conclusion notice, if one is due, within five working days after",
      source2013: "Quyết định 45/2018/QĐ-TTg",
      source2024: nil
    ),
    ProtocolRule(
      id: "C23",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Không kết hợp tham quan, giải trí",
      english:
        "No sightseeing or entertainment is mixed in",
      source2013: "Quyết định 45/2018/QĐ-TTg",
      source2024: nil
    ),
    ProtocolRule(
      id: "C24",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Trang trọng, an toàn, tiết kiệm, hiệu quả, không phô trương",
      english:
        "Solemn, safe, economical, effective, without show",
      source2013: "Nghị định 145/2013/NĐ-CP; Chỉ thị 45-CT/TW",
      source2024: nil
    ),
    ProtocolRule(
      id: "C25",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Quốc ca: nhạc ghi sẵn hoặc quân nhạc, mọi người hát theo; kết thúc có nhạc",
      english:
        "Anthem: recorded, or a military band, and all sing; close with music",
      source2013: "Nghị định 154/2004/NĐ-CP, Điều 9.2, 9.8",
      source2024: nil
    ),
    ProtocolRule(
      id: "C26",
      severity: .soft,
      isChecklist: true,
      vietnamese:
        "Hoa, quà tặng, chụp ảnh lưu niệm: chỉ khi quy định cho phép",
      english:
        "Flowers, gifts and photographs only as regulated",
      source2013: "Nghị định 145/2013/NĐ-CP",
      source2024: nil
    ),
    ProtocolRule(
      id: "C27",
      severity: .information,
      isChecklist: true,
      vietnamese:
        "Sân khấu: Quốc kỳ, Đảng kỳ bên trái nhìn từ hội trường; tượng Chủ tịch Hồ Chí Minh trên bục phía dưới",
      english:
        "Stage: national and Party flags on the left as the hall sees it; bust of President Hồ Chí Minh on a plinth below",
      source2013: "Nghị định 154/2004/NĐ-CP; Hướng dẫn 105-HD/BTGTW",
      source2024: nil
    ),
  ]
}
