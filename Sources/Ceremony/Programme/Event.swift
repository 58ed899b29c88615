// SPDX-License-Identifier: GPL-3.0-or-later

/// One half-day (or day) on one stage: everything an event file says.
package struct Event: Hashable, Sendable, Codable {
  package var header: EventHeader
  package var session: Session
  package var stage: Stage
  /// In the order of the file.
  package var people: [Person]
  package var programme: Programme
  package var rules: [RuleDeclaration]
  /// Most important first.
  package var preferences: [PreferenceDeclaration]
  package var texts: [String: LocalisedText]
  package var teams: [Team: [PersonID]]
  package var milestones: [Milestone]
  package var risk: RiskOverrides
  /// Which changes are looked for first when the event does not fit; those it does not name follow.
  ///
  /// Nil where the event does not say.
  package var leverOrder: [LeverKey]?
  /// The orders that `keep_plan` stays close to, by the path it names them by.
  ///
  /// They have only items of the event. Nil where it names none, and until they are read.
  package var earlierPlans: [String: RunningOrder]?

  package init(
    header: EventHeader,
    session: Session,
    stage: Stage = Stage(),
    people: [Person] = [],
    programme: Programme,
    rules: [RuleDeclaration] = [],
    preferences: [PreferenceDeclaration] = PreferenceDeclaration.defaults,
    texts: [String: LocalisedText] = [:],
    teams: [Team: [PersonID]] = [:],
    milestones: [Milestone] = [],
    risk: RiskOverrides = RiskOverrides(),
    leverOrder: [LeverKey]? = nil
  ) {
    self.header = header
    self.session = session
    self.stage = stage
    self.people = people
    self.programme = programme
    self.rules = rules
    self.preferences = preferences
    self.texts = texts
    self.teams = teams
    self.milestones = milestones
    self.risk = risk
    self.leverOrder = leverOrder
  }

  package subscript(id: PersonID) -> Person? { people.first { $0.id == id } }

  /// The language of messages and papers unless the command says otherwise.
  package var language: Language { header.language }
}

/// What the event is, where, when and for whom.
package struct EventHeader: Hashable, Sendable, Codable {
  package var title: String
  package var shortTitle: String
  package var date: CalendarDate?
  package var weekday: Weekday?
  /// The lunar date as written in the file; checked, never trusted.
  package var lunarDate: String?
  package var venue: String
  package var organiser: String
  package var delegates: Int?
  package var language: Language
  /// An identifier of the IANA time zone database.
  package var timeZone: String
  /// The rule profile, such as `vietnam-2013` or `international`.
  package var protocolProfile: String
  package var document: DocumentDetails

  package init(
    title: String,
    shortTitle: String = "",
    date: CalendarDate? = nil,
    weekday: Weekday? = nil,
    lunarDate: String? = nil,
    venue: String = "",
    organiser: String = "",
    delegates: Int? = nil,
    language: Language = .english,
    timeZone: String = "UTC",
    protocolProfile: String = "international",
    document: DocumentDetails = DocumentDetails()
  ) {
    self.title = title
    self.shortTitle = shortTitle
    self.date = date
    self.weekday = weekday
    self.lunarDate = lunarDate
    self.venue = venue
    self.organiser = organiser
    self.delegates = delegates
    self.language = language
    self.timeZone = timeZone
    self.protocolProfile = protocolProfile
    self.document = document
  }
}

/// What an official paper carries in its head and foot.
package struct DocumentDetails: Hashable, Sendable, Codable {
  package var issuer: String
  package var superior: String
  package var number: String
  package var place: String
  package var issued: CalendarDate?
  package var signer: String
  package var signerTitle: String
  package var recipients: [String]
  /// What the times of the delegates' programme are rounded to; nil for whole minutes.
  package var rounding: Length?
  /// The blocks that stand there on one line; nil, as where there are none, when nothing is said.
  package var oneLineBlocks: [BlockID]?

  package init(
    issuer: String = "",
    superior: String = "",
    number: String = "",
    place: String = "",
    issued: CalendarDate? = nil,
    signer: String = "",
    signerTitle: String = "",
    recipients: [String] = [],
    rounding: Length? = nil,
    oneLineBlocks: [BlockID]? = nil
  ) {
    self.issuer = issuer
    self.superior = superior
    self.number = number
    self.place = place
    self.issued = issued
    self.signer = signer
    self.signerTitle = signerTitle
    self.recipients = recipients
    self.rounding = rounding
    self.oneLineBlocks = oneLineBlocks
  }
}
