// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import InstanceConversion
import Testing

@Suite("A real programme becomes an event and a plan")
struct RealProgrammeTests {
  private let programme = """
    { "format": "agenda-run/1", "title": "Ngày \\"hội\\"", "date": "2023-02-04", "time_zone": "Europe/Brussels",
      "items": [
        { "id": "T1", "title": "Khai mạc", "start": "09:30", "end": "09:55", "duration": 25, "people": ["P01", "P02"] },
        { "id": "T2", "title": "Tham luận", "start": "10:00", "end": "10:50", "duration": 50 }],
      "people": [
        { "id": "P01", "busy_elsewhere": [["10:20", "10:35"], ["09:30", "09:40"]] },
        { "id": "P02", "busy_elsewhere": [] }] }
    """

  @Test("with its items in order, at their hours, and people when they are free")
  func event() throws {
    let files = try ConvertedFile.files(of: Data(programme.utf8), named: "x")
    #expect(
      files == [
        ConvertedFile(
          name: "x.yaml",
          text: """
            format: 1
            event: { title: "Ngày \\"hội\\"", language: en, date: 2023-02-04, time_zone: Europe/Brussels }
            session: { starts: "09:30", ends: "10:50" }
            people:
              p01: { role: P01, present: [09:40..10:20, 10:35..10:50] }
              p02: { role: P02 }
            programme:
              - { id: t1, title: "Khai mạc", kind: other, minutes: 25, starts: "09:30", who: [p01, p02] }
              - { id: t2, title: "Tham luận", kind: other, minutes: 50, starts: "10:00" }

            """
        ),
        ConvertedFile(
          name: "x.plan.json",
          text: """
            {
              "format": 1,
              "items": [
                { "id": "t1", "start": "09:30", "end": "09:55" },
                { "id": "t2", "start": "10:00", "end": "10:50" }
              ]
            }

            """
        ),
        ConvertedFile(name: "x.plan.csv", text: "id,start,end\nt1,09:30,09:55\nt2,10:00,10:50\n"),
      ]
    )
  }

  @Test("and any other format is refused by name")
  func unknownFormat() {
    #expect(throws: ConversionFault.unknownFormat("agenda/9")) {
      try ConvertedFile.files(of: Data(#"{ "format": "agenda/9" }"#.utf8), named: "x")
    }
  }
}
