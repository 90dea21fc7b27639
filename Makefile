# make demo   the seed article's records, and every corpus article held against its gold
# make test   lint, types and tests
# make bench  the benchmark
# Needs nothing but Python 3.11 or newer: everything is installed into .venv, once; later runs install nothing.
# Another Python than the first fitting one:  make PYTHON=/path/to/python3.12 …

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$p; break; }; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test bench lint schema clean
.DELETE_ON_ERROR:

demo: .venv/installed
	$(BIN)/ljextract extract corpus/liangjiang.txt --format table
	$(BIN)/ljextract score corpus/

test: lint
	$(BIN)/python -m pytest -n 2 --quiet

lint: .venv/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/installed-dev
	$(BIN)/python benchmarks/run.py

schema: .venv/installed
	$(BIN)/ljextract schema -o schemas

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps: as new as the last install. pyproject.toml alone says what is installed.
.venv/installed: pyproject.toml | .venv/bin/python
	$(PIP) install -e .
	@touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	$(PIP) install -e '.[dev]'
	@touch $@ .venv/installed

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "ljextract needs Python 3.11 or newer, with venv and pip; none was found on PATH." \
		"Install one (on Debian and Ubuntu: python3 and python3-venv), or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv .venv
