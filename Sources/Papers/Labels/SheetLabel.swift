// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts of the working papers of the day, but for those of their cues.
package enum SheetLabel: String, Hashable, Sendable, CaseIterable {
  // The papers.
  case runningScript
  case runningScriptCaption
  case teamSheet
  case teamSheetCaption
  case callSheets
  case callSheetsCaption
  case phoneList
  case phoneListCaption
  case checklist
  case checklistCaption
  // Columns.
  case signal
  case action
  case technical
  case teams
  case teamNotes
  case task
  case location
  case withWhom
  case done
  case person
  case sheetPosition
  case phone
  case needed
  case confirmation
  case dueDate
  case before
  case responsible
  case origin
  // Words.
  case edition
  case draftEdition
  case membersOfTeam
  case isConfirmed
  case isUnconfirmed
  case isUnknown
  case noPhone
  case standsIn
  case offsetsNote
  case callNote
  case unconfirmedNote
  case phoneNote
  case vietnameseCalendarNote
  case otherCalendarNote
  // The checklist.
  case workingDaysBefore
  case daysBefore
  case oneWorkingDayBefore
  case oneDayBefore
  case onTheDay
  case fromPlan
  case suggested
  case organisers
  case doInviteGuests
  case doConfirmPeople
  case doCollectTalks
  case doCollectFilms
  case doPrepareAwards
  case doPrepareSigning
  case doRehearse
  case doPrint
  case doTestHall
}
