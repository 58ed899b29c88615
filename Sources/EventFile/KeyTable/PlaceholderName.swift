// SPDX-License-Identifier: GPL-3.0-or-later

/// What of `texts` the built-in sentences of the announcer draw on.
///
/// Any other name is allowed too: an organisation's own sentences may ask for it.
package enum PlaceholderName: String, CaseIterable, Sendable {
  case canCu = "can_cu"
  case mucDich = "muc_dich"
  case diaBan = "dia_ban"
  case nhomDaiBieu = "nhom_dai_bieu"
  case soTietMuc = "so_tiet_muc"
  case tietMuc = "tiet_muc"
  case linhVuc = "linh_vuc"
  case noiGiaiLao = "noi_giai_lao"
  case nguoiCongBo = "nguoi_cong_bo"
  case soQuyetDinh = "so_quyet_dinh"
  case ngayQuyetDinh = "ngay_quyet_dinh"
  case capQuyetDinh = "cap_quyet_dinh"
  case goiLenTruoc = "goi_len_truoc"
  case noiTrao = "noi_trao"
  case chuDeThiDua = "chu_de_thi_dua"
  case soCum = "so_cum"
  case danhSachCum = "danh_sach_cum"
  case nguoiChungKien = "nguoi_chung_kien"
  case thongTinNgan = "thong_tin_ngan"

  /// What the name goes on with, after a hyphen; nil for a text of the whole event.
  var scope: Phrase? {
    switch self {
    case .soQuyetDinh, .ngayQuyetDinh: Phrase("item", "mã mục")
    case .capQuyetDinh: Phrase("who decided", "cấp quyết định")
    case .linhVuc: Phrase("tag", "nhãn")
    default: nil
    }
  }

  var meaning: Phrase {
    switch self {
    case .canCu:
      Phrase(
        "What the event carries out, such as a plan or a directive; may be left out",
        "Văn bản làm căn cứ tổ chức, như kế hoạch hoặc chỉ thị; có thể bỏ trống"
      )
    case .mucDich:
      Phrase(
        "What it is held for; without it a conference on emulation has a sentence of its own",
        "Mục đích tổ chức; nếu bỏ trống, hội nghị thi đua có câu soạn sẵn"
      )
    case .diaBan:
      Phrase(
        "The area it is held for; without it that of the organiser",
        "Địa bàn; nếu bỏ trống thì lấy theo đơn vị tổ chức"
      )
    case .nhomDaiBieu:
      Phrase(
        "Groups to be welcomed after the guests by name; may be left out",
        "Các nhóm đại biểu được chào mừng sau phần giới thiệu từng người; có thể bỏ trống"
      )
    case .soTietMuc:
      Phrase("How many acts a performance has; may be left out", "Số tiết mục; có thể bỏ trống")
    case .tietMuc:
      Phrase("The first act of a performance; may be left out", "Tiết mục mở đầu; có thể bỏ trống")
    case .linhVuc:
      Phrase(
        "The field of talks with the tag; two that are named are linked in words",
        "Lĩnh vực của các tham luận mang nhãn; có đủ hai lĩnh vực thì có câu chuyển ý"
      )
    case .noiGiaiLao:
      Phrase("Where tea is served; may be left out", "Nơi mời trà khi giải lao; có thể bỏ trống")
    case .nguoiCongBo:
      Phrase("Who reads the decisions on awards out", "Người công bố quyết định khen thưởng")
    case .soQuyetDinh:
      Phrase("The number of the decision on an award", "Số quyết định của hình thức khen")
    case .ngayQuyetDinh:
      Phrase("Its date", "Ngày của quyết định ấy")
    case .capQuyetDinh:
      Phrase(
        "Who decided, in words, for a `decided_by` of your own",
        "Tên cấp quyết định, khi `decided_by` không phải mã có sẵn"
      )
    case .goiLenTruoc:
      Phrase(
        "Values of `decided_by` whose recipients go up before the reading",
        "Các `decided_by` mà người nhận được mời lên trước khi đọc quyết định"
      )
    case .noiTrao:
      Phrase(
        "Where those get theirs who are not called up; may be left out",
        "Nơi trao cho những người không lên lễ đài; có thể bỏ trống"
      )
    case .chuDeThiDua:
      Phrase("The theme of the movement; may be left out", "Chủ đề thi đua; có thể bỏ trống")
    case .soCum: Phrase("How many emulation clusters sign", "Số cụm thi đua ký giao ước")
    case .danhSachCum: Phrase("Their names; may be left out", "Tên các cụm; có thể bỏ trống")
    case .nguoiChungKien:
      Phrase("Who witnesses the signing; may be left out", "Người chứng kiến ký; có thể bỏ trống")
    case .thongTinNgan:
      Phrase(
        "What to tell while a fault is mended; may be left out",
        "Thông tin ngắn để nói khi chờ khắc phục sự cố; có thể bỏ trống"
      )
    }
  }
}
