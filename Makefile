# SPDX-License-Identifier: GPL-3.0-or-later
# The one door to the project: `make run`, `make test` …

EVENT ?= Scenarios/lang-son-2019/event.yaml
benchmarks = Tests/Benchmarks

.PHONY: run test soak lint format golden docs bench setup

# Finds the running order of EVENT.
run: setup
	swift build -c release --product runsheet
	.build/release/runsheet solve $(EVENT)

# Every test; the other solver they ask comes from PyPI.
test:
	Scripts/setup tests
	swift build --product runsheet
	cd $(benchmarks)/Driver && python3 -m unittest discover -t . -s tests
	swift test --package-path $(benchmarks) --disable-xctest
	swift test --disable-xctest

# The same tests, optimised and on many more seeds; those that measure memory have the process to
# themselves.
alone = ThreadTests|ResilienceTests
soak:
	Scripts/setup tests
	RUNSHEET_SOAK=1 swift test -c release --disable-xctest --no-parallel --filter '$(alone)'
	RUNSHEET_SOAK=1 swift test -c release --disable-xctest --skip '$(alone)'

lint:
	swift format lint --strict --recursive Sources Tests

format:
	swift format --in-place --recursive Sources Tests

# Rewrites the goldens. The tests that record fail, so that each golden is read before it counts.
golden:
	-RECORD_GOLDENS=1 swift test --disable-xctest
	git status --short -- 'Tests/**/Goldens' Scenarios Documentation

# Writes the pages that are made of the key table and the rule files.
docs: setup
	swift run runsheet schema --format markdown --language en -o Documentation/event-file.md
	swift run runsheet schema --format markdown --language vi -o Documentation/tep-su-kien.md

# Measures beside HiGHS, CBC and CP-SAT; `make bench ARGUMENTS=--help` tells what can be chosen.
bench: setup
	Scripts/setup-bench
	swift build -c release --product runsheet
	swift build --package-path $(benchmarks)
	.build-bench-venv/bin/python $(benchmarks)/Driver/bench.py $(ARGUMENTS)

# Installs what the build needs and the machine lacks.
setup:
	@Scripts/setup
