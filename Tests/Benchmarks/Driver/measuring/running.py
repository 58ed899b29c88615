# SPDX-License-Identifier: GPL-3.0-or-later
"""One program at a time, with its peak memory."""
import os
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass


@dataclass(frozen=True)
class Ended:
    code: int
    output: str
    error: str
    # The largest resident size of the process and of what it started, in megabytes.
    peak_megabytes: float
    was_stopped: bool


def run(command: list[str], cores: int, stop_after: float) -> Ended:
    """Runs on so many cores at most; what goes on far past its own limit is stopped."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as error:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=error, start_new_session=True,
            preexec_fn=lambda: keep_to(cores),
        )
        stopped = threading.Event()

        def stop() -> None:
            stopped.set()
            os.killpg(process.pid, signal.SIGKILL)

        watch = threading.Timer(stop_after, stop)
        watch.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        return Ended(
            process.returncode, text(output), text(error),
            usage.ru_maxrss / (1024 if sys.platform.startswith("linux") else 1024 * 1024), stopped.is_set(),
        )


def keep_to(cores: int) -> None:
    """One worker has one core, so that no helper thread of it makes two."""
    if hasattr(os, "sched_setaffinity"):
        allowed = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, allowed[-cores:])


def text(file) -> str:
    file.seek(0)
    return file.read().decode("utf-8", errors="replace")
