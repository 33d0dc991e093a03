# One command each. The environment is made from the lock when it is first needed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
MOVES ?= 1000000
LOCK := --quiet --universal --python-version 3.11 --generate-hashes --no-header

.PHONY: demo pictures test unit lint types layers migrations bench lock clean

demo: $(INSTALLED)
	$(BIN)/python examples/demo.py demo

# Needs Chromium, LibreOffice and Poppler; what is not there is left out with a word.
pictures: $(INSTALLED)
	$(BIN)/python examples/pictures.py demo

test: lint types layers migrations unit

unit: $(INSTALLED)
	$(BIN)/python -m pytest -n auto --dist loadgroup

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED)
	$(BIN)/mypy

layers: $(INSTALLED)
	$(BIN)/lint-imports

migrations: $(INSTALLED)
	$(BIN)/python -m django makemigrations --check --dry-run --settings cierre.office.settings

bench: $(INSTALLED)
	$(BIN)/python bench/run.py --moves $(MOVES)

lock:
	uv pip compile $(LOCK) requirements.in -o requirements.txt
	uv pip compile $(LOCK) requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf $(VENV) build dist demo bench/data src/*.egg-info
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(INSTALLED): requirements-dev.txt requirements.in pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@
