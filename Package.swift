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
    // Papers: an organisation's own words for the MC, as Mustache templates.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // GLPK 5.0; Debian ships no pkg-config file for it.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    // Lines of text set in real fonts, and pages of PDF.
    .systemLibrary(
      name: "CPangoCairo",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]
    ),
    // XLSX workbooks.
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // SHA-256 for the hash of an event, from libmd.
    .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    // The ZIP archive that a DOCX is.
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

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
    // How long words take: what is said for what is written, counted, at a stated rate.
    .target(name: "Speech", dependencies: ["Ceremony", "Vietnam"]),
    // DOCX and XLSX as they come from others: words and cells.
    .target(name: "OfficeFiles", dependencies: ["CZip", "Ceremony"]),
    // Talks handed in, held against their minutes.
    .target(name: "Manuscripts", dependencies: ["Ceremony", "OfficeFiles", "Speech", "Vietnam"]),
    .target(name: "EventFile", dependencies: ["Ceremony", "OfficeFiles", "Vietnam", "Yams"]),
    .target(name: "Sequencing", dependencies: ["Ceremony", "GLPKSolver", "LinearModel"]),
    .target(
      name: "WhatIf", dependencies: ["Ceremony", "EventFile", "GLPKSolver", "OrderedJSON", "Sequencing"]),
    .target(name: "PlanFile", dependencies: ["CSV", "Ceremony", "OrderedJSON"]),
    // Chance and a plan; nothing of how orders are found.
    .target(name: "Risk", dependencies: ["CSV", "Ceremony"]),
    .target(
      name: "Papers",
      dependencies: [
        "Ceremony", "OrderedJSON", "PlanFile", "Risk", "Speech", "Vietnam", "WhatIf",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Script/Templates/templates.json")]
    ),
    .target(
      name: "PaperFormats",
      dependencies: [
        "CPangoCairo", "CSV", "CXLSXWriter", "CZip", "Ceremony", "OrderedJSON", "Papers",
      ]
    ),
    .executableTarget(
      name: "runsheet",
      dependencies: [
        "Ceremony", "EventFile", "GLPKSolver", "LinearModel", "Manuscripts", "OrderedJSON", "PaperFormats",
        "Papers", "PlanFile", "Risk", "Sequencing", "Vietnam", "WhatIf",
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
    .testTarget(name: "SpeechTests", dependencies: ["Ceremony", "Speech", "TestSupport"]),
    .testTarget(name: "OfficeFilesTests", dependencies: ["OfficeFiles", "TestSupport"]),
    .testTarget(
      name: "ManuscriptsTests",
      dependencies: ["Ceremony", "Manuscripts", "OfficeFiles", "Speech", "TestSupport"]
    ),
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
      name: "WhatIfTests",
      dependencies: ["Ceremony", "EventFile", "Sequencing", "TestSupport", "Vietnam", "WhatIf"]
    ),
    .testTarget(name: "CSVTests", dependencies: ["CSV"]),
    .testTarget(name: "OrderedJSONTests", dependencies: ["OrderedJSON"]),
    .testTarget(
      name: "PlanFileTests",
      dependencies: ["CSV", "Ceremony", "OrderedJSON", "PlanFile", "TestSupport"],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "RiskTests",
      dependencies: ["Ceremony", "EventFile", "Risk", "TestSupport"],
      exclude: ["Events"]
    ),
    .testTarget(
      name: "PapersTests",
      dependencies: [
        "Ceremony", "EventFile", "OrderedJSON", "PaperFormats", "Papers", "PlanFile", "Risk", "Speech",
        "TestSupport", "Vietnam",
      ]
    ),
    .testTarget(
      name: "PaperFormatsTests",
      dependencies: [
        "CSV", "Ceremony", "OrderedJSON", "PaperFormats", "Papers", "Risk", "TestSupport",
      ],
      exclude: ["Goldens"]
    ),
    // Runs the built command as a person would.
    .testTarget(
      name: "RunsheetTests", dependencies: ["TestSupport", "runsheet"], exclude: ["read_times.py"]),
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
// Search, proof, simulation and the trial of every plan are ten times slower unoptimised: tests would wait for them.
let optimised: Set = ["LinearModel", "Risk", "Sequencing", "TestSupport"]
for target in package.targets where target.type != .system && target.name != "GLPKBridge" {
  target.swiftSettings = settings
  if optimised.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
