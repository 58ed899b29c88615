// SPDX-License-Identifier: GPL-3.0-or-later

extension Catalogue {
  func english(_ label: Label) -> String {
    switch label {
    case .runningOrder: "Running order"
    case .date: "Date"
    case .hours: "Hours"
    case .venue: "Venue"
    case .organiser: "Organiser"
    case .delegates: "Delegates"
    case .imprintPlan: "plan {hash}"

    case .number: "No."
    case .identifier: "Id"
    case .start: "Start"
    case .end: "End"
    case .time: "Time"
    case .minutes: "Min"
    case .title: "Item"
    case .who: "Who"
    case .setup: "Stage"
    case .changeover: "Changeover"
    case .wanted: "Wanted"
    case .block: "Block"
    case .kind: "Kind"
    case .preference: "Preference"
    case .value: "Value"
    case .proof: "Proof"

    case .runningOrderCaption:
      "The items in order, each with its time, its length and who is on stage"
    case .continued: "{title} (continued)"
    case .waiting: "Waiting"
    case .finish: "Finish"
    case .reserve: "Reserve"
    case .leftOut: "Left out"
    case .notes: "Notes"
    case .changeoverNote: "Changeover: minutes before the item in which the stage is turned."
    case .lengthNote: "(−1): one minute shorter than wanted; (+1): one minute longer."

    case .proofHeading: "How good this order is"
    case .proofCaption: "Each preference with its value and its proof, the most important first"
    case .orderProved:
      "Proved best: no order that keeps every rule does better by these preferences, taken from the top."
    case .orderNotProved: "Every rule holds; not every preference is proved best."
    case .provedIdeal: "proved best: nothing is below 0"
    case .provedPresolve: "proved best, by its bound"
    case .provedSolver: "proved best, by GLPK"
    case .provedBest: "proved best"
    case .provedGivenEarlier: "{title}, with those above kept as found"
    case .bestFound: "best found; at most {count} better possible"

    case .keepOptional: "Value of optional items left out"
    case .preferredMinutes: "Minutes off what each item wants"
    case .listedOrder: "Pairs standing in reverse of the file"
    case .reserveMissing: "Minutes missing from the reserve"
    case .finishEarly: "Minutes from the session's start to the finish"
    case .changeoverSum: "Minutes of changeover"
    case .littleWaiting: "Minutes people wait between their own items"
    case .lateness: "Cost of ending after what is due"
    case .near: "Minutes between {clock} and the start of “{title}”"
    case .alternate: "Neighbours that share a tag ({tags})"
    case .softRules: "Cost of wishes not kept"
    case .keepPlan: "Change from the earlier plan"
    case .weighted: "Weighted sum: {parts}"

    case .oneMinute: "{count} minute"
    case .manyMinutes: "{count} minutes"
    case .oneSecond: "{count} second"
    case .manySeconds: "{count} seconds"
    case .onePair: "{count} pair"
    case .manyPairs: "{count} pairs"
    }
  }
}
