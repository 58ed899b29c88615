// SPDX-License-Identifier: GPL-3.0-or-later

/// Every fixed text of the papers; each language gives its own words for each.
package enum Label: String, Hashable, Sendable, CaseIterable {
  // The head and the foot.
  case runningOrder
  case date
  case hours
  case venue
  case organiser
  case delegates
  case imprintPlan
  case page
  case lengthEntry
  case lengthEntryTitle
  case callTitle

  // Columns.
  case number
  case identifier
  case start
  case end
  case time
  case minutes
  case title
  case who
  case setup
  case changeover
  case wanted
  case block
  case kind
  case preference
  case value
  case proof

  // Rows and notes of the running order.
  case runningOrderCaption
  case continued
  case waiting
  case finish
  case reserve
  case leftOut
  case notes
  case changeoverNote
  case lengthNote

  // The proof.
  case proofHeading
  case proofCaption
  case orderProved
  case orderGivenProved
  case orderNotProved
  case noPreference
  case provedIdeal
  case provedPresolve
  case provedSolver
  case provedExact
  case provedFixedOrder
  case provedBest
  case provedGivenEarlier
  case bestFound

  // What each preference is.
  case keepOptional
  case preferredMinutes
  case listedOrder
  case reserveMissing
  case finishEarly
  case changeoverSum
  case littleWaiting
  case lateness
  case near
  case alternate
  case softRules
  case keepPlan
  case keepPlanStarts
  case weighted

  // The check of a running order.
  case verification
  case everyRuleHolds
  case rulesBroken
  case violationsCaption
  case valuesHeading
  case valuesCaption
  case rule
  case items
  case line
  case column
  case file
  case severity
  case code
  case whatIsWrong
  case remedy

  // The check of an event file.
  case check
  case checkCaption
  case awardTiming
  case part
  case names
  case handOver
  case photo
  case walkOff
  case slack
  case sum
  case reading
  case batch
  case awardTotal
  case awardOverridden
  case collectives
  case households
  case individuals
  case representatives

  // Why there is no order, and what would help.
  case explanation
  case explanationCaption
  case doesNotFit
  case whyHeading
  case cannotHoldTogether
  case anyOneLess
  case conflictNotLeast
  case noReasonFound
  case repairsHeading
  case repairsCaption
  case noRepair
  case noRepairInTime
  case repairsCut
  case repair
  case afterIt
  case together
  case notProvedBest
  // The announcer's script and the award stage map.
  case mcScript
  case scriptCaption
  case speaker
  case spokenLine
  case seconds
  case speakerAnnouncer
  case speakerDecisionReader
  case speakerChair
  case houseCall
  case spokenTotal
  case draft
  case draftMissing
  case scriptLegend
  case dispensable
  case linesTooLong
  case linesOverItem
  case contingencies
  case situation
  case whenAbsent
  case whenFilmFails
  case whenLeaves
  case whenOverrun
  case whenTalksLate
  case whenEarly
  case whenWaiting
  case lateHeading
  case latenessCaption
  case lateBy
  case measure
  case saves
  case savedInAll
  case useReserve
  case cutLines
  case shortenItem
  case shortenTalks
  case dropItem
  case notMadeUp
  case awardMap
  case awardMapCaption
  case position
  case recipient
  case unitOfRecipient
  case presenter
  case givenItem
  case tray
  case batchHeading
  case unnamed
  case presentersReceive

  // The protocol check.
  case protocolPaper
  case protocolCaption
  case protocolDisclaimer
  case profile
  case sourceText
  case finding
  case severityHard
  case severitySoft
  case severityInformation
  case toSeeTo
  case setAside

  // The risk of running late.
  case risk
  case plannedFinish
  case sessionEnd
  case simulatedDays
  case riskSeed
  case latenessPolicy
  case policyHold
  case policyShorten
  case riskVerdict
  case riskPromise
  case riskEndSafe
  case riskEndUnsafe
  case moment
  case planned
  case deadline
  case chance
  case minutesLate
  case momentCaption
  case endOf
  case endDue
  case endInWindow
  case endBeforeLeaving
  case histogramCaption
  case causesHeading
  case causesCaption
  case cause
  case meanMinutes
  case share
  case minutesSaved
  case chanceGained
  case lateStart
  case allChangeovers
  case chairStrictness
  case chairShortening
  case waitingAbsorbs
  case reserveHeading
  case reserveCaption
  case reservePlace
  case beforeItem
  case beforeItems
  case riskNoteQuantiles
  case riskNoteShares
  case riskNoteReplayed
  case riskNoteSource

  // Counted things.
  case oneMinute
  case manyMinutes
  case oneSecond
  case manySeconds
  case onePair
  case manyPairs

  // Variants of an event side by side.
  case comparison
  case comparisonCaption
  case baseVariant
  case variant
  case name
  case status
  case statusOptimal
  case statusFeasible
  case statusInfeasible
  case statusUnknown
  case finishAt
  case reserveLeft
  case inTime
  case endRiskNote
  case endRisk
  case valueWithBound
  case preferenceNumber
  case preferenceMeaning
  case changeNote
  case differences
  case movedItems
  case shortenedItems
  case lengthenedItems
  case droppedItems
  case removedItems
  case addedItems
  case fromTo
  case itemsFromTo
  case bindingRules
  case noDifference
  case whyNot
  case noReason
  case timelines
  case timelinesCaption
  case markMoved
  case markShortened
  case markLengthened
  case markAdded
}

/// A gap in a label's text, written `{name}` there.
package enum Placeholder: String, Hashable, Sendable {
  case clock
  case count
  case hash
  case number
  case parts
  case tags
  case title
  case value
}
