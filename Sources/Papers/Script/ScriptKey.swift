// SPDX-License-Identifier: GPL-3.0-or-later

/// What an announcer says, by the occasion: the names of the templates, one for each language.
package enum ScriptKey: String, Hashable, Sendable, CaseIterable {
  case preAnnounce = "pre_announce"
  case performanceIn = "performance_in"
  case performanceNext = "performance_next"
  case performanceOut = "performance_out"
  case ceremonyNext = "ceremony_next"
  case programme
  case flag
  case reason
  case introduceIntro = "introduce_intro"
  case introduceLine = "introduce_line"
  case introduceGroup = "introduce_group"
  case openingSpeech = "opening_speech"
  case speechIn = "speech_in"
  case centralIn = "central_in"
  case thanks
  case centralReply = "central_reply"
  case replyIn = "reply_in"
  case filmIn = "film_in"
  case clipIn = "clip_in"
  case filmOut = "film_out"
  case reportIn = "report_in"
  case talksIn = "talks_in"
  case talksResume = "talks_resume"
  case talkCollective = "talk_collective"
  case talkHousehold = "talk_household"
  case talkIndividual = "talk_individual"
  case talkThanks = "talk_thanks"
  case talkStandby = "talk_standby"
  case talkSectorBridge = "talk_sector_bridge"
  case talksOut = "talks_out"
  case `break`
  case resume
  case awardsIn = "awards_in"
  case awardPresident = "award_president"
  case awardDecisionInFull = "award_decision_in_full"
  case awardDecision = "award_decision"
  case awardCall = "award_call"
  case awardPresenter = "award_presenter"
  case awardBatchNext = "award_batch_next"
  case awardRepresentative = "award_representative"
  case awardPhoto = "award_photo"
  case awardsOut = "awards_out"
  case launchIn = "launch_in"
  case signIn = "sign_in"
  case signOut = "sign_out"
  case otherIn = "other_in"
  case close
  case overrunSoft = "overrun_soft"
  case overrunBlock = "overrun_block"
  case filler
  case absent
  case absentStandby = "absent_standby"
  case absentLast = "absent_last"
  case techFail = "tech_fail"
  case early
  case vipLeaves = "vip_leaves"

  /// Lines without which the ceremony loses nothing but grace; they go first when it runs late.
  var isDispensable: Bool {
    switch self {
    case .programme, .introduceGroup, .talkSectorBridge, .talkStandby, .filmOut, .talksOut,
      .awardPhoto, .performanceOut, .talksResume:
      true
    default: false
    }
  }

  /// Who says it.
  var speaker: ScriptSpeaker {
    switch self {
    case .awardDecision, .awardDecisionInFull: .decisionReader
    case .overrunSoft: .chair
    default: .announcer
    }
  }
}

/// Who has the word for a line of the script.
enum ScriptSpeaker: Hashable, Sendable {
  case announcer
  /// Who reads the decisions on awards out.
  case decisionReader
  case chair
}
