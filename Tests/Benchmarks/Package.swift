// swift-tools-version: 6.3
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

// A package of its own, so that measuring adds nothing to the graph of `runsheet`. It depends on
// nothing, not even on `runsheet`, which it runs as a person would.
let package = Package(
  name: "benchmarks",
  targets: [
    // Published instances and real programmes as event and plan files.
    .target(name: "InstanceConversion"),
    // One line for one file or a folder of them; the driver calls it.
    .executableTarget(name: "convert-instances", dependencies: ["InstanceConversion"]),
    .testTarget(
      name: "InstanceConversionTests",
      dependencies: ["InstanceConversion"]
    ),
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
for target in package.targets { target.swiftSettings = settings }
