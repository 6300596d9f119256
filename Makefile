# Every target sets up .venv by itself, and again only when pyproject.toml or the lock file changed.
VENV  := .venv
BIN   := $(VENV)/bin
STAMP := $(VENV)/.installed
# The first interpreter that runs and is of a supported version (a pyenv shim may be there and not run).
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && echo $$p && break; done)

.PHONY: timeline test lint format-check rules types contracts check fix serve bench lock lowest clean

timeline: $(STAMP)  ## the main job: the timeline of the documents in seeds/
	@$(BIN)/timeline extract seeds --format text

test: $(STAMP)  ## all tests
	$(BIN)/pytest -W error

lint: format-check rules types contracts  ## everything that is checked without running

format-check: $(STAMP)
	$(BIN)/ruff format --check .

rules: $(STAMP)
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

contracts: $(STAMP)
	$(BIN)/lint-imports

check: lint test  ## what CI runs

fix: $(STAMP)  ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

serve: $(STAMP)  ## the HTTP service on http://127.0.0.1:8000
	$(BIN)/timeline serve

bench: $(STAMP)  ## speed and memory, ours beside peers: benchmarks/RESULTS.md
	-@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -e '.[bench]'
	-@command -v npm >/dev/null && npm install --prefix benchmarks --silent --no-audit --no-fund
	$(BIN)/python -m benchmarks

COMPILE = $(BIN)/uv pip compile pyproject.toml --python-version 3.11 --no-header --no-annotate --no-emit-index-url --quiet

lock: $(STAMP)  ## the newest versions that pyproject.toml allows, with hashes
	$(COMPILE) --universal --upgrade --generate-hashes --extra dev --output-file requirements-dev.lock
	$(COMPILE) --universal --generate-hashes --extra pdf --extra docx --extra postgresql --extra cluster \
		--constraints requirements-dev.lock --output-file requirements.lock

lowest: $(STAMP)  ## the tests with the oldest versions that pyproject.toml allows, in an environment of their own
	mkdir -p build
	$(COMPILE) --resolution lowest-direct --extra dev --output-file build/lowest.txt
	$(BIN)/uv venv --clear --quiet --python $(BIN)/python build/lowest
	$(BIN)/uv pip install --quiet --python build/lowest/bin/python -r build/lowest.txt
	$(BIN)/uv pip install --quiet --python build/lowest/bin/python --no-deps -e .
	build/lowest/bin/python -m pytest -q

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# Plain pip, with every hash checked; then the project itself, built with what the lock file brought.
$(STAMP): pyproject.toml requirements-dev.lock
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed, and was not found" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) ..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
