// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing

@Suite("The hash of an event")
struct EventHashTests {
  private func event(
    title: String = "Hội nghị tổng kết",
    place: SourcePlace? = nil,
    minutes: Int = 5
  ) -> Event {
    let item = Item(
      id: "khai-mac",
      title: "Phát biểu khai mạc",
      minutes: LengthRange(exactly: Length(minutes: minutes)),
      notes: ["sound": "hai micro", "light": "sáng"],
      place: place
    )
    return Event(
      header: EventHeader(title: title),
      session: Session(
        starts: ClockTime(hour: 7, minute: 30),
        ends: ClockTime(hour: 11, minute: 30)
      ),
      programme: Programme([.item(item)]),
      texts: ["a": .everywhere("một"), "b": .byLanguage([.vietnamese: "hai", .english: "two"])],
      teams: ["ushers": ["mc"], "sound": []]
    )
  }

  @Test("is 64 hexadecimal digits, the same every time")
  func isStable() {
    let hash = event().contentHash
    #expect(hash.count == 64)
    #expect(hash.allSatisfy { $0.isHexDigit })
    #expect((1...20).allSatisfy { _ in event().contentHash == hash })
  }

  @Test("does not depend on the lines things stand on")
  func ignoresPlaces() {
    #expect(event(place: SourcePlace(line: 12, column: 3)).contentHash == event().contentHash)
  }

  @Test("changes with what the event means")
  func followsMeaning() {
    #expect(event(minutes: 6).contentHash != event().contentHash)
    #expect(event(title: "Hội nghị sơ kết").contentHash != event().contentHash)
  }
}
