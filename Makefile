# make demo   the seed article's records, and every corpus article held against its gold
# make test   lint, types, tests of the sources, and tests of the compiled package
# make check  the same without the compiled package: seconds after an edit, not minutes
# make test-browser   the review page's tests in a real Chromium, which is installed where it is missing (Debian, Ubuntu)
# make test-engines  tests on Spark (needs Java 17) and Ray, which it installs
# make soak   batch runs under stress: 2,000 broken inputs, 50 kills
# make bench  the benchmark, on the package as it is built for release (which takes twice as long)
# Needs nothing but Python 3.11 or newer: everything is installed into .venv. What is installed there is the wheel that users get,
# with its engine compiled where there is a C compiler; it is built again (some minutes) when the sources have changed.
# To run the sources themselves: PYTHONPATH=src .venv/bin/ljextract …
# Another Python than the first fitting one:  make PYTHON=/path/to/python3.12 …

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$p; break; }; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
SOURCES := pyproject.toml hatch_build.py $(shell find src -name '*.py' -o -name '*.toml' -o -path '*/review/*')
PYTEST := $(BIN)/python -m pytest -n 2 --quiet

define INSTALL
rm -rf .venv/wheel
$(PIP) wheel --no-deps --wheel-dir .venv/wheel .
$(PIP) install .venv/wheel/*.whl
$(PIP) install --force-reinstall --no-deps .venv/wheel/*.whl
endef

.PHONY: demo test check test-browser test-engines soak lint bench schema clean
.DELETE_ON_ERROR:

demo: .venv/installed
	$(BIN)/ljextract extract corpus/liangjiang.txt --format table
	$(BIN)/ljextract score corpus/ --errors 3

test: check .venv/installed
	LJEXTRACT_TEST=installed $(PYTEST) -o pythonpath= tests/test_installed.py tests/test_corpus.py tests/test_extractor.py tests/test_facts.py tests/languages

check: lint
	$(PYTEST)

test-browser: .venv/installed-browser
	tools/chromium.sh
	$(BIN)/python -m pytest --quiet tests/browser

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test-engines: .venv/installed-engines
	$(BIN)/python -m pytest engines --quiet -o pythonpath= -W default

soak: .venv/installed-dev .venv/installed
	$(BIN)/python benchmarks/batch.py fuzz
	$(BIN)/python benchmarks/batch.py kill

bench: .venv/installed-dev .venv/installed-profiled
	$(BIN)/python benchmarks/run.py

schema: .venv/installed-dev
	PYTHONPATH=src $(BIN)/ljextract schema -o schemas

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps. The development tools come beside the package that is installed, or with a pure build of it, since installing
# them is no reason to compile.
.venv/installed: $(SOURCES) | .venv/bin/python
	@echo "Building ljextract: its engine is compiled, which takes some minutes ..."
	$(INSTALL)
	@touch $@

# As wheels for release are built (hatch_build.py).
.venv/installed-profiled: export LJEXTRACT_COMPILED = 1
.venv/installed-profiled: export LJEXTRACT_PROFILE = 1
.venv/installed-profiled: $(SOURCES) | .venv/bin/python
	@echo "Building ljextract: its engine is compiled, reads the corpus, and is compiled again by what it counted ..."
	$(INSTALL)
	@touch $@ .venv/installed

.venv/installed-dev: pyproject.toml | .venv/bin/python
	if [ .venv/installed -nt pyproject.toml ]; then $(PIP) install 'ljextract[dev]'; \
	else LJEXTRACT_PURE=1 $(PIP) install '.[dev]'; fi
	@touch $@

.venv/installed-browser: .venv/installed-dev
	$(PIP) install 'ljextract[browser]'
	@touch $@

.venv/installed-engines: .venv/installed-dev .venv/installed
	$(PIP) install 'ljextract[spark,ray]'
	@touch $@

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "ljextract needs Python 3.11 or newer, with venv and pip; none was found on PATH." \
		"Install one (on Debian and Ubuntu: python3 and python3-venv), or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv .venv
