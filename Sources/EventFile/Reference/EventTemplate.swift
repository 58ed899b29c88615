// SPDX-License-Identifier: GPL-3.0-or-later

package import Ceremony

/// A first event file, to be changed line by line.
package enum EventTemplate {
  /// A small event that can be planned as it stands, with comments in the language.
  package static func text(_ language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }

  private static let english = """
    # An event file for runsheet. Change it line by line; what follows a # is a comment.
    # Check it with 'runsheet check', plan it with 'runsheet solve'.
    # Put a text in quotes when it has a colon, a comma or a bracket.
    format: 1

    event:
      title: Prize-giving of the year
      date: 2027-06-18
      venue: Main hall
      organiser: Riverside School
      delegates: 120
      language: en                      # of papers and messages: en or vi
      time_zone: Europe/London

    session:
      starts: "14:00"                   # nothing starts before
      ends: "16:00"                     # nothing runs past it
      reserve: 5                        # minutes wanted free before the end

    stage:
      changeovers:                      # minutes to turn the stage from one setup to another
        lectern -> lectern: 1
        performance -> any: 3
        any -> awards: 2
        awards -> any: 1

    people:                             # everybody an item cannot do without
      host:  { role: Host }
      head:  { name: Jane Moore, honorific: Dr, role: Head Teacher, leaves: "15:30" }
      choir: { role: School choir }
      anna:  { name: Anna Weiss, role: Robotics club }
      tom:   { name: Tom Ashworth, role: Roof garden }

    programme:                          # in the order you would like
      - { id: song,    title: Choir song, kind: performance, minutes: 5, who: choir }
      - { id: welcome, title: Welcome, kind: introduction, minutes: 2..4, who: host }
      - { id: address, title: Head's address, kind: speech, minutes: 6..10, prefer: 8, who: head }
      - block: talks                    # items under one heading
        title: What we did this year
        order: free                     # runsheet may change their order
        kind: talk
        minutes: 5..7
        items:
          - { id: robotics, title: Robotics club, who: anna }
          - { id: garden,   title: The roof garden, who: tom }
      - { id: interval, title: Interval, kind: break, minutes: 10..15, optional: 3, floating: true }
      - { id: prizes,   title: Prizes, kind: awards, who: head, award: { class: certificate, individuals: 24 } }
      - { id: closing,  title: Closing words, kind: closing, minutes: 2..5, who: host }

    rules:                              # what every running order must keep to
      - before: [talks, interval]
      - at: { item: interval, starts: "14:20..15:10" }

    # preferences:                      # the most important first; this is what holds without them
    #   - keep_optional
    #   - preferred_minutes
    #   - listed_order
    #   - reserve

    """

  private static let vietnamese = """
    # Tệp sự kiện cho runsheet. Hãy sửa từng dòng; phần sau dấu # là ghi chú.
    # Kiểm tra bằng 'runsheet check', xếp chương trình bằng 'runsheet solve'.
    # Nội dung có dấu hai chấm, dấu phẩy hoặc dấu ngoặc phải đặt trong ngoặc kép.
    format: 1

    event:
      title: Hội nghị tổng kết công tác năm
      short_title: Hội nghị
      date: 2027-01-15
      venue: Hội trường lớn
      organiser: UBND huyện
      delegates: 150
      language: vi                      # ngôn ngữ của tài liệu và thông báo: vi hoặc en
      protocol: vietnam-2013            # bộ quy tắc nghi lễ

    session:
      starts: 7h30                      # không có gì bắt đầu trước giờ này
      ends: 11h00                       # không có gì kéo dài quá giờ này
      reserve: 5                        # số phút muốn để trống trước khi kết thúc

    stage:
      changeovers:                      # số phút chuyển từ cách bố trí này sang cách khác
        lectern -> lectern: 1
        performance -> any: 3
        any -> awards: 2
        awards -> any: 1

    people:                             # những người mà các mục không thể thiếu
      mc:        { role: Người dẫn chương trình }
      chu-tich:  { name: Nguyễn Văn An, honorific: Ông, role: Chủ tịch UBND huyện, leaves: 10h30 }
      van-phong: { role: Chánh Văn phòng }
      xa-mot:    { role: UBND xã Hòa Bình }
      xa-hai:    { role: UBND xã Tân Tiến }

    programme:                          # theo thứ tự mong muốn
      - { id: van-nghe,  title: Văn nghệ chào mừng, kind: performance, minutes: 15 }
      - { id: chao-co,   title: "Chào cờ, hát Quốc ca", kind: salute, minutes: 3, who: mc }
      - { id: khai-mac,  title: Phát biểu khai mạc, kind: speech, minutes: 5..8, prefer: 6, who: chu-tich }
      - { id: bao-cao,   title: Báo cáo tổng kết, kind: report, minutes: 15..20, who: van-phong }
      - block: tham-luan                # các mục chung một tiêu đề
        title: Tham luận
        order: free                     # được đổi thứ tự
        kind: talk
        minutes: 5..7
        equal_minutes: yes              # mọi người nói dài bằng nhau
        items:
          - { id: tham-luan-1, title: Xây dựng nông thôn mới, who: xa-mot }
          - { id: tham-luan-2, title: Chuyển đổi số ở cơ sở, who: xa-hai }
      - { id: giai-lao,  title: Giải lao, kind: break, minutes: 10..15, optional: 3 }
      - { id: khen-thuong, title: Giấy khen của Chủ tịch UBND huyện, kind: awards, who: chu-tich, award: { class: giay-khen, decided_by: chu-tich-huyen, collectives: 6, individuals: 14 } }
      - { id: be-mac,    title: Kết thúc Hội nghị, kind: closing, minutes: 2..5, who: mc }

    rules:                              # những điều mọi trình tự phải tuân theo
      - before: [tham-luan, giai-lao]
      - at: { item: giai-lao, starts: 8h15..9h00 }

    # preferences:                      # điều quan trọng nhất đứng đầu; không ghi thì dùng như sau
    #   - keep_optional
    #   - preferred_minutes
    #   - listed_order
    #   - reserve

    """
}
