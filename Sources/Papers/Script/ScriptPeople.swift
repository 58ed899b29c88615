// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Foundation

/// How the announcer calls people and bodies.
///
/// The name of a person with a rank, or in an office that one person holds, has to be known: where it
/// is not, the gap names the key. A body without a name sends a representative. Names are never made up.
struct ScriptPeople {
  let event: Event
  let language: Language
  /// Whether the state's customs hold, by which officials are *đồng chí*.
  let isStateCeremony: Bool

  private var isVietnamese: Bool { language == .vietnamese }

  /// Honorific, name and position: `đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh`.
  func full(_ id: PersonID) -> String {
    guard let person = event[id] else { return ScriptMark.gap("people." + id.rawValue) }
    guard isNamed(person) else { return body(person) }
    let position = [person.role, person.organisation].filter { !$0.isEmpty }
      .map { inSentence($0.removingPrivateMarks) }
    // The comma that closes the apposition; it goes where another sign follows.
    return ([called(person)] + position).joined(separator: ", ") + (position.isEmpty ? "" : ",")
  }

  /// Honorific and name alone.
  func short(_ id: PersonID) -> String {
    guard let person = event[id] else { return ScriptMark.gap("people." + id.rawValue) }
    return isNamed(person) ? called(person) : body(person)
  }

  func full(_ ids: [PersonID]) -> String { joined(ids.map(full)) }
  func short(_ ids: [PersonID]) -> String { joined(ids.map(short)) }

  /// A body as the one that performs or produces: without *đại diện*.
  func plain(_ ids: [PersonID]) -> String {
    joined(
      ids.map { id in
        event[id].map { isNamed($0) ? called($0) : bodyName($0) } ?? id.rawValue
      }
    )
  }

  /// Who leads all others there: the highest rank, and of those the first named.
  func highest(from start: ClockTime, to end: ClockTime) -> PersonID? {
    present(from: start, to: end).first?.id
  }

  /// Those with a rank who are there the whole time, the highest first.
  func present(from start: ClockTime, to end: ClockTime) -> [Person] {
    ranked.filter { person in
      person.present.isEmpty
        || person.present.contains { $0.contains(start) && $0.contains(end) }
    }
  }

  /// Everyone with a rank, the highest first, then in the order of the file.
  var ranked: [Person] {
    event.people.enumerated().filter { $0.element.rank != nil }
      .sorted { ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset) }
      .map(\.element)
  }

  /// What the announcer addresses them with: *đồng chí*, *ông*, *Dr*; empty for a body.
  func honorific(_ id: PersonID) -> String {
    guard let person = event[id], isNamed(person) else { return "" }
    return honorific(of: person)
  }

  private func isNamed(_ person: Person) -> Bool {
    !person.name.isEmpty || person.rank != nil || Self.isOffice(person.role)
  }

  /// Whether a role is an office that one person holds, such as *Hiệu trưởng*.
  private static func isOffice(_ role: String) -> Bool {
    let words = role.removingPrivateMarks.lowercased()
    return offices.contains {
      words == $0 || words.hasPrefix($0 + " ") || words.hasPrefix($0 + ",")
    }
  }

  private static let offices = [
    "hiệu trưởng", "phó hiệu trưởng", "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư",
    "giám đốc",
    "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "trưởng ban", "phó trưởng ban",
    "trưởng phòng", "phó trưởng phòng", "trưởng đoàn", "phó trưởng đoàn", "chánh văn phòng",
    "phó chánh văn phòng", "cục trưởng", "vụ trưởng", "viện trưởng", "chi cục trưởng", "bộ trưởng",
    "thứ trưởng", "head teacher", "headmaster", "headmistress", "principal", "deputy head",
    "director", "president", "vice president", "chair", "chairman", "chairwoman", "mayor",
  ]

  private func called(_ person: Person) -> String {
    let name =
      person.name.isEmpty
      ? ScriptMark.gap("people.\(person.id).name") : person.name.removingPrivateMarks
    return [honorific(of: person), name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func honorific(of person: Person) -> String {
    let written = person.honorific.removingPrivateMarks
    if written.isEmpty { return isVietnamese && isStateCeremony ? "đồng chí" : "" }
    guard isVietnamese else { return written }
    let lowered = written.lowercased()
    return Self.everyday.contains(lowered) ? lowered : written
  }

  /// Written small inside a sentence; military ranks and academic titles keep their capital.
  private static let everyday: Set = [
    "ông", "bà", "anh", "chị", "cô", "chú", "đồng chí", "đ/c", "em",
  ]

  private func body(_ person: Person) -> String {
    isVietnamese ? "đại diện " + bodyName(person) : bodyName(person)
  }

  private func bodyName(_ person: Person) -> String {
    let name = [person.organisation, person.role].first { !$0.isEmpty } ?? ""
    if name.isEmpty { return ScriptMark.gap("people.\(person.id).name") }
    return inSentence(name.removingPrivateMarks)
  }

  /// «Lãnh đạo tỉnh», «Thôn Hoàng Thanh» begin with a word, not a name: small inside a sentence.
  private func inSentence(_ text: String) -> String {
    guard isVietnamese, let word = Self.commonWords.first(where: { text.hasPrefix($0 + " ") })
    else { return text }
    return word.lowercased() + text.dropFirst(word.count)
  }

  private static let commonWords = [
    "Lãnh đạo", "Đại diện", "Thôn", "Xóm", "Bản", "Tổ dân phố", "Xã", "Phường", "Thị trấn", "Huyện",
    "Tỉnh", "Thành phố", "Gia đình", "Nhân dân", "Tập thể",
  ]

  func joined(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (isVietnamese ? " và " : " and ") + last
  }
}
