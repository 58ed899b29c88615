// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony

/// People who do one kind of work on the day: one of the nine teams a ceremony has (domain fact
/// §3.2.3), or a team that the event names and that is none of them.
enum Crew: Hashable, Sendable {
  case announcing
  case ushers
  case awards
  case soundAndLight
  case screen
  case performance
  case reception
  case security
  case press
  case own(Team)

  /// The teams every ceremony may have, in the order their sheets are printed.
  static let common: [Crew] = [
    .announcing, .ushers, .awards, .soundAndLight, .screen, .performance, .reception, .security,
    .press,
  ]

  /// The team of the event file with this identifier; `am-thanh` and `light` are one team.
  init(_ team: Team) {
    self = Self.common.first { $0.identifiers.contains(team.rawValue) } ?? .own(team)
  }

  /// Stable and in kebab case; part of the names of files.
  var id: String { identifiers[0] }

  /// What the event file may call it; the first is its own.
  private var identifiers: [String] {
    switch self {
    case .announcing: ["mc", "announcer", "compere", "dan-chuong-trinh", "nguoi-dan"]
    case .ushers: ["ushers", "stage", "khanh-tiet", "le-tan"]
    case .awards: ["awards", "khen-thuong", "trao-thuong"]
    case .soundAndLight:
      ["sound-and-light", "sound", "light", "lights", "am-thanh", "anh-sang", "am-thanh-anh-sang"]
    case .screen: ["screen", "film", "video", "man-hinh", "phong-su"]
    case .performance: ["performance", "van-nghe"]
    case .reception: ["reception", "don-tiep", "hau-can"]
    case .security: ["security", "an-ninh", "y-te"]
    case .press: ["press", "bao-chi"]
    case .own(let team): [team.rawValue]
    }
  }

  func name(in catalogue: Catalogue) -> String {
    switch self {
    case .announcing: catalogue[.crewAnnouncing]
    case .ushers: catalogue[.crewUshers]
    case .awards: catalogue[.crewAwards]
    case .soundAndLight: catalogue[.crewSoundAndLight]
    case .screen: catalogue[.crewScreen]
    case .performance: catalogue[.crewPerformance]
    case .reception: catalogue[.crewReception]
    case .security: catalogue[.crewSecurity]
    case .press: catalogue[.crewPress]
    case .own(let team): team.rawValue
    }
  }
}

extension Event {
  /// Everybody the file puts into a team, in the order of its teams' identifiers, each once.
  func members(of crew: Crew) -> [PersonID] {
    var members: [PersonID] = []
    for team in teams.keys.sorted() where Crew(team) == crew {
      for id in teams[team] ?? [] where !members.contains(id) { members.append(id) }
    }
    return members
  }
}
