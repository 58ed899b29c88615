// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@Suite(
  "runsheet on converted files",
  .enabled(if: BuiltCommand.executable != nil, "the project is not built: run swift build first")
)
struct AcceptanceTests {
  @Test(
    "verify accepts the real programmes as they stand, gaps and all",
    arguments: ["fosdem2023_0204_Janson", "ontime_demo_stageRundown"],
    ["json", "csv"]
  )
  func accepted(programme: String, format: String) throws {
    let outcome = try verify(programme, format)
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains("Every rule holds."))
  }

  @Test("verify refuses the one with overlaps and names each", arguments: ["json", "csv"])
  func refused(format: String) throws {
    let outcome = try verify("dancehub_2025_staging_tue", format)
    #expect(outcome.code == 2)
    // The columns of the table break sentences, so words are compared without their places.
    let words = outcome.output.split { $0.isWhitespace }.joined(separator: " ")
    for overlap in [
      "“Dance Adventures (Mon)” starts at 17:00,", "“Tap 1-3” ends at 17:10",
      "“Dance Adventures (Sat)” starts at 17:20,", "“Dance Adventures (Mon)” ends at 17:30",
    ] {
      #expect(words.contains(overlap), "\(outcome.output)")
    }
    #expect(outcome.output.split(separator: "\n").count { $0.contains("starts at") } == 2)
  }

  @Test(
    "check accepts every published instance",
    arguments: BuiltCommand.instances(in: "Published")
  )
  func published(instance: String) throws {
    let outcome = try BuiltCommand.run(
      ["check", instance + ".yaml"],
      on: instance,
      in: "Published"
    )
    withKnownIssue("little_waiting is not carried out yet", isIntermittent: true) {
      #expect(outcome.code == 0, "\(outcome.output)")
    } when: {
      instance.hasPrefix("talent_")
    }
  }

  private func verify(_ programme: String, _ format: String) throws -> BuiltCommand.Outcome {
    try BuiltCommand.run(
      ["verify", programme + ".yaml", "\(programme).plan.\(format)"],
      on: programme,
      in: "Programmes"
    )
  }
}
