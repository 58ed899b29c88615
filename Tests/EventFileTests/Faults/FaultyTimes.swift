// SPDX-License-Identifier: GPL-3.0-or-later

extension FaultyFile {
  static let times: [FaultyFile] = [
    FaultyFile(
      "A clock time in another notation",
      EventText(session: "session: { starts: half past seven, ends: 11:30 }")
    ),
    FaultyFile(
      "A clock time with a point",
      EventText(session: "session: { starts: 7.30, ends: 11:30 }")
    ),
    FaultyFile(
      "An afternoon hour",
      EventText(session: "session: { starts: 07:30, ends: 1:30 pm }")
    ),
    FaultyFile("Too many minutes", EventText(session: "session: { starts: 07:75, ends: 11:30 }")),
    FaultyFile("Too many hours", EventText(session: "session: { starts: 07:30, ends: 99:30 }")),
    FaultyFile(
      "Hours of four digits",
      EventText(session: "session: { starts: 07:30, ends: '9999:00' }")
    ),
    FaultyFile(
      "Hours of twelve digits",
      EventText(session: "session: { starts: 999999999999h00, ends: 11:30 }")
    ),
    FaultyFile(
      "Typographic quotes",
      EventText(session: "session: { starts: “07:30”, ends: 11:30 }")
    ),
    FaultyFile(
      "The session ends first",
      EventText(session: "session: { starts: 22:00, ends: 01:30 }")
    ),
    FaultyFile(
      "The official start outside",
      EventText(session: "session: { starts: 07:30, ends: 11:30, official_start: 7h }")
    ),
    FaultyFile(
      "A clock time off the grain",
      EventText(session: "session: { starts: '07:30:20', ends: 11:30, reserve: 2'30 }")
    ),
    FaultyFile(
      "Lengths only a finer grain fits",
      EventText(
        programme: """
          programme:
            - { id: a, minutes: 2'45 }
            - { id: b, minutes: 2'30 }
            - { id: c, minutes: 2'50 }
            - { id: d, minutes: 2'15..5'30 }
            - { id: e, minutes: 2'15..5'40 }
            - { id: f, minutes: 5, starts: '08:00:45' }
          """
      )
    ),
    FaultyFile(
      "A length below the finest grain",
      EventText(session: "session: { starts: 07:30, ends: 11:30, grain: 15s, reserve: 50s }")
    ),
    FaultyFile(
      "A grain of two minutes",
      EventText(session: "session: { starts: 07:30, ends: 11:30, grain: 2m }")
    ),
    FaultyFile(
      "Lengths in other notations",
      EventText(
        session: "session: { starts: 07:30, ends: 11:30, reserve: 1.5 }",
        stage: """
          stage:
            changeovers:
              lectern -> lectern: about one
              any -> screen: -1
              screen -> any: 99999999999999
              any -> awards: 1h75
              any -> floor: 2:30
          """
      )
    ),
    FaultyFile(
      "Ranges",
      EventText(
        programme: """
          programme:
            - { id: a, minutes: 7..5 }
            - { id: b, minutes: 5-7 }
            - { id: c, minutes: 5.. }
            - { id: d, minutes: .. }
            - { id: e, minutes: 2'30 }
            - { id: f, minutes: 2'10..2'50 }
            - { id: g, minutes: 2'10..5 }
          """
      )
    ),
    FaultyFile(
      "A preferred length outside",
      EventText(
        programme: """
          programme:
            - { id: a, minutes: 5..7, prefer: 9 }
            - { id: b, minutes: 5..7, prefer: 3 }
            - { id: c, minutes: { min: 9, max: 7 } }
            - { id: d, minutes: { min: 5, prefer: 6, max: 7 }, prefer: 6 }
            - { id: e, minutes: { prefer: 6 } }
          """
      )
    ),
    FaultyFile(
      "Windows",
      EventText(
        programme: """
          programme:
            - { id: a, minutes: 5, starts: 09:00..08:00 }
            - { id: b, minutes: 5, ends: soon.. }
            - { id: c, minutes: 5, ready: 08:00..09:00 }
            - { id: d, minutes: 5, due: [8, 9] }
          """
      )
    ),
    FaultyFile(
      "Presence",
      EventText(
        people: """
          people:
            mc: { arrives: 10:00, leaves: 09:00 }
            chu-tich: { arrives: 08:00, present: 08:00..09:00 }
            ba: { present: [08:00..10:00, 09:00..11:00] }
          """
      )
    ),
  ]
}
