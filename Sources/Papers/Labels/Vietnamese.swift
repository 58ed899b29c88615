// SPDX-License-Identifier: GPL-3.0-or-later

extension Catalogue {
  func vietnamese(_ label: Label) -> String {
    switch label {
    case .runningOrder: "Trình tự chương trình"
    case .date: "Ngày"
    case .hours: "Thời gian"
    case .venue: "Địa điểm"
    case .organiser: "Đơn vị tổ chức"
    case .delegates: "Số đại biểu"
    case .imprintPlan: "phương án {hash}"

    case .number: "TT"
    case .identifier: "Mã"
    case .start: "Bắt đầu"
    case .end: "Kết thúc"
    case .time: "Thời gian"
    case .minutes: "Phút"
    case .title: "Nội dung"
    case .who: "Người thực hiện"
    case .setup: "Sân khấu"
    case .changeover: "Chuyển"
    case .wanted: "Mong muốn"
    case .block: "Phần"
    case .kind: "Loại"
    case .preference: "Tiêu chí"
    case .value: "Giá trị"
    case .proof: "Chứng minh"

    case .runningOrderCaption:
      "Các nội dung theo thứ tự, kèm thời gian, thời lượng và người thực hiện"
    case .continued: "{title} (tiếp theo)"
    case .waiting: "Chờ"
    case .finish: "Hết chương trình"
    case .reserve: "Thời gian dự phòng"
    case .leftOut: "Không đưa vào chương trình"
    case .notes: "Ghi chú"
    case .changeoverNote: "Chuyển: số phút chuyển sân khấu trước nội dung đó."
    case .lengthNote: "(−1): ngắn hơn mong muốn một phút; (+1): dài hơn một phút."

    case .proofHeading: "Mức độ tối ưu của phương án"
    case .proofCaption: "Giá trị và chứng minh của từng tiêu chí, tiêu chí quan trọng nhất đứng đầu"
    case .orderProved:
      "Tối ưu đã chứng minh: không có phương án nào giữ đúng mọi quy tắc mà tốt hơn theo các tiêu chí dưới đây, xét từ trên xuống."
    case .orderNotProved:
      "Phương án giữ đúng mọi quy tắc; chưa phải tiêu chí nào cũng được chứng minh là tối ưu."
    case .provedIdeal: "tối ưu đã chứng minh: không thể nhỏ hơn 0"
    case .provedPresolve: "tối ưu đã chứng minh, bằng cận"
    case .provedSolver: "tối ưu đã chứng minh, bằng GLPK"
    case .provedBest: "tối ưu đã chứng minh"
    case .provedGivenEarlier: "{title}, với giá trị đã tìm được của các tiêu chí trên"
    case .bestFound: "tốt nhất đã tìm được; có thể tốt hơn nhiều nhất {count}"

    case .keepOptional: "Giá trị của các nội dung bị bỏ"
    case .preferredMinutes: "Số phút lệch so với mong muốn"
    case .listedOrder: "Số cặp đứng ngược thứ tự trong tệp"
    case .reserveMissing: "Số phút dự phòng còn thiếu"
    case .finishEarly: "Số phút từ giờ bắt đầu đến lúc kết thúc"
    case .changeoverSum: "Số phút chuyển sân khấu"
    case .littleWaiting: "Số phút chờ giữa các phần của mỗi người"
    case .lateness: "Mức trễ so với hạn"
    case .near: "Số phút giữa {clock} và lúc bắt đầu “{title}”"
    case .alternate: "Số cặp liền nhau cùng nhãn ({tags})"
    case .softRules: "Mức vi phạm các mong muốn"
    case .keepPlan: "Thay đổi so với phương án trước"
    case .weighted: "Tổng có trọng số: {parts}"

    case .oneMinute: "{count} phút"
    case .manyMinutes: "{count} phút"
    case .oneSecond: "{count} giây"
    case .manySeconds: "{count} giây"
    case .onePair: "{count} cặp"
    case .manyPairs: "{count} cặp"
    }
  }
}
