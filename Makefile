# One command each. The environment is made from the locks when it is first needed: what running
# needs by `make demo`, what testing needs on top of it by the others; in either order.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUNNING := $(VENV)/.running
TESTING := $(VENV)/.testing
MOVES ?= 1000000
MUTATIONS ?= 20000
LOCK := --quiet --universal --python-version 3.11 --generate-hashes --no-header

.PHONY: demo serve demo-all pictures screenshots test unit lint types layers migrations vulnerabilities fuzz audit-scores test-live bench bench-large lock clean

demo: $(RUNNING)
	$(BIN)/python examples/demo.py demo

# Opens the pages in the browser, until interrupted; where there is no office yet, with the samples.
serve: $(RUNNING)
	$(BIN)/cierre serve --samples examples

demo-all: $(RUNNING)
	$(BIN)/python examples/demo.py demo --all

# Needs Chromium, LibreOffice and Poppler; what is not there is left out with a word.
pictures: $(TESTING)
	$(BIN)/python examples/pictures.py demo

# Every page of the site, after `make demo`; needs Chromium.
screenshots: $(TESTING)
	$(BIN)/python examples/screenshots.py demo/screenshots

test: lint types layers migrations unit

unit: $(TESTING)
	$(BIN)/python -m pytest -n auto --dist loadgroup

lint: $(TESTING)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(TESTING)
	$(BIN)/mypy

layers: $(TESTING)
	$(BIN)/lint-imports

migrations: $(TESTING)
	$(BIN)/python -m django makemigrations --check --dry-run --settings cierre.web.settings

# The locks against a file of advisories in OSV's form that CIERRE_ADVISORIES names; fetches nothing.
vulnerabilities: $(TESTING)
	$(BIN)/python -m tests.docs.vulnerabilities

# Many more changed files than the tests try.
fuzz: $(TESTING)
	CIERRE_FUZZ=$(MUTATIONS) $(BIN)/python -m pytest tests/sources/tables/test_fuzz.py tests/sources/desks/test_fuzz.py -n auto

# How right the audit is, measured; SCORES="--part perturbed --each 4 --show-missed 20" and so on.
audit-scores: $(TESTING)
	$(BIN)/python -m tests.audit.scores $(SCORES)

# Installs real help desks on this machine (root, Debian), fills them, pulls them, compares.
test-live: $(TESTING)
	CIERRE_LIVE=1 $(BIN)/python -m pytest tests/live -n 0 -s

bench: $(TESTING)
	$(BIN)/python bench/run.py --moves $(MOVES)

# Ten million moves, then the same month on every ledger place.
bench-large: $(TESTING)
	$(BIN)/python bench/run.py --moves 10000000 --personal 0 --reports 0 --rows 0 --durations 0 --audited 0
	$(BIN)/python bench/places.py

lock:
	uv pip compile $(LOCK) requirements.in -o requirements.txt
	uv pip compile $(LOCK) --constraints requirements.txt requirements-spark.in -o requirements-spark.txt
	uv pip compile $(LOCK) requirements-build.in -o requirements-build.txt
	uv pip compile $(LOCK) requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf $(VENV) build dist demo bench/data src/*.egg-info
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(RUNNING): requirements.txt requirements-build.txt requirements.in pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt -r requirements-build.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src
	touch $@

$(TESTING): requirements-dev.txt | $(RUNNING)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	touch $@
