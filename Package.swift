// swift-tools-version: 6.3
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

// Targets are layers: a target imports only targets that stand above it in this list.
let package = Package(
  name: "runsheet",
  products: [
    .executable(name: "runsheet", targets: ["runsheet"])
  ],
  dependencies: [
    // EventFile: YAML composed to nodes that keep their line and column.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // runsheet: the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // GLPK 5.0; Debian ships no pkg-config file for it.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    // SHA-256 for the hash of an event, from libmd.
    .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),

    // The one place with setjmp and longjmp: a C function that loads, solves, reads and deletes.
    // C sources do not link what the module map names, so the library is named here again.
    .target(
      name: "GLPKBridge", dependencies: ["CGLPK"], linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "LinearModel"),
    .target(name: "GLPKSolver", dependencies: ["GLPKBridge", "LinearModel"]),

    // JSON with its keys in the order given.
    .target(name: "OrderedJSON"),
    // CSV as spreadsheets read and save it.
    .target(name: "CSV"),

    .target(name: "Ceremony", dependencies: ["CMessageDigest"]),
    .target(name: "Vietnam", dependencies: ["Ceremony"]),
    .target(name: "EventFile", dependencies: ["Ceremony", "Vietnam", "Yams"]),
    .target(name: "Sequencing", dependencies: ["Ceremony", "GLPKSolver", "LinearModel"]),
    .target(
      name: "WhatIf", dependencies: ["Ceremony", "EventFile", "GLPKSolver", "OrderedJSON", "Sequencing"]),
    .target(name: "PlanFile", dependencies: ["CSV", "Ceremony", "OrderedJSON"]),
    .target(name: "Papers", dependencies: ["Ceremony", "OrderedJSON", "PlanFile", "Vietnam", "WhatIf"]),
    .target(name: "PaperFormats", dependencies: ["CSV", "Ceremony", "OrderedJSON", "Papers"]),
    .executableTarget(
      name: "runsheet",
      dependencies: [
        "Ceremony", "EventFile", "GLPKSolver", "LinearModel", "OrderedJSON", "PaperFormats", "Papers",
        "PlanFile", "Sequencing", "Vietnam", "WhatIf",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(
      name: "TestSupport",
      dependencies: ["Ceremony", "GLPKSolver", "LinearModel"]
    ),
    .testTarget(
      name: "LinearModelTests", dependencies: ["LinearModel", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(name: "GLPKSolverTests", dependencies: ["GLPKSolver", "LinearModel", "TestSupport"]),
    .testTarget(name: "CeremonyTests", dependencies: ["Ceremony", "TestSupport"]),
    .testTarget(name: "VietnamTests", dependencies: ["Ceremony", "TestSupport", "Vietnam"]),
    .testTarget(name: "TestSupportTests", dependencies: ["Ceremony", "TestSupport"]),
    .testTarget(
      name: "EventFileTests",
      dependencies: ["Ceremony", "EventFile", "TestSupport"],
      exclude: ["Goldens", "Faults/Goldens", "Changes/Goldens"]
    ),
    .testTarget(
      name: "SequencingTests",
      dependencies: [
        "Ceremony", "EventFile", "GLPKSolver", "LinearModel", "Sequencing", "TestSupport",
      ],
      exclude: ["Peers/least_objective.py", "Preferences/Goldens", "Rules/Goldens"]
    ),
    .testTarget(
      name: "WhatIfTests", dependencies: ["Ceremony", "EventFile", "TestSupport", "WhatIf"]),
    .testTarget(name: "CSVTests", dependencies: ["CSV"]),
    .testTarget(name: "OrderedJSONTests", dependencies: ["OrderedJSON"]),
    .testTarget(
      name: "PlanFileTests",
      dependencies: ["CSV", "Ceremony", "OrderedJSON", "PlanFile", "TestSupport"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "PapersTests", dependencies: ["Ceremony", "OrderedJSON", "Papers", "TestSupport"]),
    .testTarget(
      name: "PaperFormatsTests",
      dependencies: ["CSV", "Ceremony", "OrderedJSON", "PaperFormats", "Papers", "TestSupport"],
      exclude: ["Goldens"]
    ),
    // Runs the built command as a person would.
    .testTarget(name: "RunsheetTests", dependencies: ["TestSupport", "runsheet"]),
  ],
  swiftLanguageModes: [.v6]
)

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]
// Search, proof and the trial of every plan are ten times slower unoptimised: tests would wait for them.
let optimised: Set = ["LinearModel", "Sequencing", "TestSupport"]
for target in package.targets where target.type != .system && target.name != "GLPKBridge" {
  target.swiftSettings = settings
  if optimised.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
