// SPDX-License-Identifier: GPL-3.0-or-later

/// One kind of map in the event file.
enum FormatPart: String, CaseIterable, Sendable {
  case file
  case event
  case document
  case session
  case stage
  case person
  case block
  case item
  case minutes
  case award
  case rule
  case apart
  case rest
  case at
  case edge
  case atMost = "at_most"
  case choose
  case preference
  case near
  case alternate
  case milestone
  case risk
  case repairs
  case whatIf = "what-if"
  case change
  case addition
  case relocation
  case shift

  var rows: [TableRow] {
    switch self {
    case .file: FileKey.rows
    case .event: HeaderKey.rows
    case .document: DocumentKey.rows
    case .session: SessionKey.rows
    case .stage: StageKey.rows
    case .person: PersonKey.rows
    case .block: BlockKey.rows
    case .item: ItemKey.rows
    case .minutes: MinutesKey.rows
    case .award: AwardKey.rows
    case .rule: RuleKey.rows
    case .apart: ApartKey.rows
    case .rest: RestKey.rows
    case .at: AtKey.rows
    case .edge: EdgeKey.rows
    case .atMost: AtMostKey.rows
    case .choose: ChooseKey.rows
    case .preference: PreferenceKey.rows
    case .near: NearKey.rows
    case .alternate: AlternateKey.rows
    case .milestone: MilestoneKey.rows
    case .risk: RiskKey.rows
    case .repairs: RepairsKey.rows
    case .whatIf: WhatIfKey.rows
    case .change: ChangeKey.rows
    case .addition: AdditionKey.rows
    case .relocation: RelocationKey.rows
    case .shift: ShiftKey.rows
    }
  }

  /// Every key of every part, with the words it had earlier.
  static let words = Set(
    allCases.flatMap(\.rows).flatMap { [$0.word] + $0.entry.formerWords }
  )

  /// How messages and the reference call a map of this part.
  var title: Phrase {
    switch self {
    case .file: Phrase("the file", "tệp")
    case .event: Phrase("'event'", "'event'")
    case .document: Phrase("'document'", "'document'")
    case .session: Phrase("'session'", "'session'")
    case .stage: Phrase("'stage'", "'stage'")
    case .person: Phrase("a person", "một người trong 'people'")
    case .block: Phrase("a block", "một khối ('block')")
    case .item: Phrase("an item", "một mục")
    case .minutes: Phrase("'minutes'", "'minutes'")
    case .award: Phrase("'award'", "'award'")
    case .rule: Phrase("a rule", "một quy tắc trong 'rules'")
    case .apart: Phrase("'apart'", "'apart'")
    case .rest: Phrase("'rest'", "'rest'")
    case .at: Phrase("'at'", "'at'")
    case .edge: Phrase("'first' or 'last'", "'first' hoặc 'last'")
    case .atMost: Phrase("'at_most'", "'at_most'")
    case .choose: Phrase("'choose'", "'choose'")
    case .preference: Phrase("'preferences'", "'preferences'")
    case .near: Phrase("'near'", "'near'")
    case .alternate: Phrase("'alternate'", "'alternate'")
    case .milestone: Phrase("a milestone", "một mốc chuẩn bị")
    case .risk: Phrase("an entry of 'risk'", "một dòng của 'risk'")
    case .repairs: Phrase("'repairs'", "'repairs'")
    case .whatIf: Phrase("a what-if file", "tệp giả định")
    case .change: Phrase("a change", "một thay đổi trong 'changes'")
    case .addition: Phrase("'add'", "'add'")
    case .relocation: Phrase("'move'", "'move'")
    case .shift: Phrase("'shift'", "'shift'")
    }
  }
}
