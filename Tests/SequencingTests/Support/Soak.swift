// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Whether the long tests run: `RUNSHEET_SOAK` is in the environment.
let isSoaking = ProcessInfo.processInfo.environment["RUNSHEET_SOAK"] != nil
