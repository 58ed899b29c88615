# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every clock time out of a folder of papers with other people's programs, and holds each
against the plan: prints one line for each time that the plan does not give.

    read_times.py FOLDER PLAN EVENT-TIMES MINUTES

PLAN is plan.json; EVENT-TIMES are the hours the event itself states, with commas between them
(session, arrivals, departures); MINUTES is what the programme for delegates is rounded to.
Offsets are those the papers state in words.
"""

import csv
import datetime
import html.parser
import json
import pathlib
import re
import subprocess
import sys

CLOCK = re.compile(r"(?<![\d:.#])([01]?\d|2[0-9]):([0-5]\d)(?::([0-5]\d))?(?![\d:])")
STANDBY = {"performance": 10, "awards": 10}


def seconds(text):
    parts = [int(part) for part in text.split(":")]
    return 3600 * parts[0] + 60 * parts[1] + (parts[2] if len(parts) > 2 else 0)


def clock(value):
    text = f"{value // 3600:02}:{value // 60 % 60:02}"
    return text + (f":{value % 60:02}" if value % 60 else "")


def times_in(text):
    return [seconds(match.group(0)) for match in CLOCK.finditer(text)]


class Words(html.parser.HTMLParser):
    """The words of a page; not its style, nor what stands in attributes."""

    def __init__(self):
        super().__init__()
        self.words, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("style", "script")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("style", "script")

    def handle_data(self, data):
        if not self.hidden:
            self.words.append(data)


def text_of_pdf(path):
    # Not -layout: cells of neighbouring columns could run into one another.
    run = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True
    )
    return run.stdout.decode("utf-8")


def text_of_docx(path):
    import docx

    document = docx.Document(str(path))
    words = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            words += [cell.text for cell in row.cells]
    return "\n".join(words)


def text_of_xlsx(path):
    import openpyxl

    words = []
    book = openpyxl.load_workbook(str(path), data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if isinstance(value, datetime.datetime):
                    value = value.time()
                if isinstance(value, datetime.timedelta):
                    continue  # A length.
                if isinstance(value, datetime.time):
                    if is_length(cell):
                        continue
                    value = clock(round_second(value))
                words.append("" if value is None else str(value))
    return "\n".join(words)


def is_length(cell):
    """Lengths are shown as minutes, however many: `[m]`, `[m]:ss`."""
    return "[m" in cell.number_format


def round_second(value):
    whole = 3600 * value.hour + 60 * value.minute + value.second
    return whole + (value.microsecond >= 500_000)


def text_of_ics(path):
    import icalendar

    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    words = []
    for event in calendar.walk("VEVENT"):
        for key in ("DTSTART", "DTEND"):
            moment = event[key].dt
            words.append(clock(round_second(moment.time())))
        words += [str(event.get(key, "")) for key in ("SUMMARY", "DESCRIPTION")]
    return "\n".join(words)


def text_of_html(path):
    parser = Words()
    parser.feed(path.read_text(encoding="utf-8"))
    return "\n".join(parser.words)


def text_of_json(path):
    words = []

    def visit(value):
        if isinstance(value, dict):
            for inner in value.values():
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)
        else:
            words.append(str(value))

    visit(json.loads(path.read_text(encoding="utf-8")))
    return "\n".join(words)


READERS = {
    ".pdf": text_of_pdf, ".docx": text_of_docx, ".xlsx": text_of_xlsx, ".ics": text_of_ics,
    ".html": text_of_html, ".json": text_of_json,
}


def text_of(path):
    reader = READERS.get(path.suffix)
    return reader(path) if reader else path.read_text(encoding="utf-8")


class Plan:
    def __init__(self, path, stated):
        plan = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.stated = {seconds(text) for text in stated.split(",") if text}
        self.items = {item["id"]: item for item in plan["items"]}
        self.starts = {id: seconds(item["start"]) for id, item in self.items.items()}
        self.ends = {id: seconds(item["end"]) for id, item in self.items.items()}
        self.finish = seconds(plan["finish"])
        self.first = min(self.starts.values())
        self.kinds = {}

    def turn(self, id):
        return self.starts[id] - round(60 * float(self.items[id]["changeover"]))

    def standby(self, id):
        # Performances and awards have setups of their own unless the event says otherwise.
        return self.starts[id] - 60 * STANDBY.get(self.kinds.get(id), 5)

    def of_order(self):
        """What a paper for the public may print: the order itself."""
        return set(self.starts.values()) | set(self.ends.values()) | {self.finish} | self.stated

    def of_day(self):
        """And what the working papers print beside it."""
        times = self.of_order()
        for id in self.items:
            times |= {self.standby(id), self.turn(id), self.starts[id] - 30 * 60}
            if self.kinds.get(id) == "break":
                times.add(self.ends[id] - 3 * 60)
        return times | {self.first - 60 * minutes for minutes in (60, 30, 10, 5)}

    def expected(self, row):
        """The one time of a cue of an item; None where a cue belongs to none."""
        id, cue = row["id"], row["cue"]
        if cue == "finish" and "person" not in row:
            return self.finish
        if not id:
            return None
        return {
            "go": self.starts, "end": self.ends,
            "standby": {id: self.standby(id)}, "turn": {id: self.turn(id)},
            "recall": {id: self.ends[id] - 3 * 60},
        }[cue][id]


def rounded(times, minutes):
    """To the nearest multiple of so many minutes, halfway to the earlier one."""
    step = 60 * minutes
    return {-((step // 2 - time) // step) * step for time in times}


DAY = ("running-script", "team-sheet-", "call-sheets", "phone-list")


def faults(folder, plan, rounding):
    running = csv.DictReader(
        (folder / "running-order.csv").read_text(encoding="utf-8-sig").splitlines()
    )
    for row in running:
        plan.kinds[row["id"]] = row["kind"]
        if seconds(row["start"]) != plan.starts[row["id"]]:
            yield f"running-order.csv {row['id']} starts at {row['start']}"
        if seconds(row["end"]) != plan.ends[row["id"]]:
            yield f"running-order.csv {row['id']} ends at {row['end']}"
    of_day, of_order = plan.of_day(), plan.of_order()
    # What the announcer says beside the order: two calls before it, one before each break is over.
    house = {plan.first - 600, plan.first - 300}
    house |= {plan.ends[id] - 180 for id in plan.items if plan.kinds.get(id) == "break"}
    seen = {}
    for path in sorted(folder.iterdir()):
        if path.name.startswith("comparison"):
            continue
        is_day = path.name.startswith(DAY)
        allowed = of_day if is_day else of_order | (house if path.stem == "mc-script" else set())
        if path.stem == "programme":
            # The beginning goes to the multiple before it.
            step = 60 * rounding
            allowed = rounded(of_order, rounding) | {plan.first // step * step}
        times = times_in(text_of(path))
        for time in sorted(set(times) - allowed):
            yield f"{path.name} prints {clock(time)}"
        if is_day:
            seen.setdefault(path.stem, {})[path.suffix] = set(times)
    for stem, formats in sorted(seen.items()):
        # A calendar and a CSV carry the rows alone, without the head of the page.
        whole = formats[".txt"]
        for suffix, times in sorted(formats.items()):
            missing = whole - times - (plan.stated if suffix in (".csv", ".ics") else set())
            if suffix != ".ics" and missing:
                yield f"{stem}{suffix} lacks {', '.join(map(clock, sorted(missing)))}"
            if times - whole:
                yield f"{stem}{suffix} alone prints {', '.join(map(clock, sorted(times - whole)))}"
    for path in sorted(folder.glob("*.csv")):
        if not path.name.startswith(DAY) or path.stem == "phone-list":
            continue
        for row in csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()):
            time, wanted = seconds(row.get("time") or row["start"]), plan.expected(row)
            if wanted is not None and time != wanted:
                # Nobody is told to be ready before they are there.
                is_arrival = row["cue"] == "standby" and time in plan.stated
                if is_arrival and wanted < time <= plan.starts[row["id"]]:
                    continue
                yield f"{path.name} {row['id']} {row['cue']} at {clock(time)}, not {clock(wanted)}"


if __name__ == "__main__":
    found = list(faults(pathlib.Path(sys.argv[1]), Plan(*sys.argv[2:4]), int(sys.argv[4])))
    print("\n".join(found) if found else "every time is the plan's")
