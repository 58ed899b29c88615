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
