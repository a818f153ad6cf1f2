# Everything that one does with this folder. Each target sets up what it needs: Python 3.11 or newer, make and git
# are enough. What can be handed on:
#
#   make demo  PORT=9000 ARGS=--no-browser
#   make test  ARGS="tests/bot -k settings" JOBS=4
#   make picture                     the README's picture, taken anew by the browser test
#   make simulate SEEDS=200          programmes in which everything goes wrong; SEED=17 plays one again, and tells of it
#   make audit                       whether a weakness is known of any library
#   make fuzz  FUZZ=20000            hostile input of every kind, so much of each
#   make bench BENCH="…"             arguments of python -m benchmarks
#   make lock  ARGS=--upgrade        newer versions; without it only what pyproject.toml asks for changes
#   make …     PYTHON=/path/to/python3.12

SHELL := /bin/sh
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
# three for two cores: some tests wait for processes and pages
JOBS ?= 3

BIN := .venv/bin
READY := .venv/.ready

# Another environment that happens to be active, or a person's pip habits, must not reach into ours.
unexport PYTHONHOME PYTHONPATH VIRTUAL_ENV PIP_TARGET PIP_PREFIX PIP_REQUIRE_VIRTUALENV
export PIP_USER := 0
export PIP_NO_INPUT := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Browsers and font caches want a home that can be written to.
ifneq ($(shell test -d "$$HOME" && test -w "$$HOME" && echo yes),yes)
export HOME := $(shell mkdir -p build/home && cd build/home && pwd)
endif

NEEDS_PYTHON = test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	{ echo "Tandem needs Python 3.11 or newer. Install it, or say where it is: make … PYTHON=/path/to/python3.11"; exit 1; }

.PHONY: demo test check picture bench simulate audit fuzz lock clean

demo: $(READY)
	$(BIN)/tandem demo $(if $(PORT),--port $(PORT)) $(ARGS)

test: $(READY)
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder $(ARGS)

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

picture: $(READY)
	TANDEM_PICTURE=docs/pictures/three-phones.png $(BIN)/python -m pytest tests/bot/test_demo.py -k story $(ARGS)

bench: $(READY)
	$(BIN)/python -m benchmarks $(BENCH)

$(READY): requirements.lock pyproject.toml
	@$(NEEDS_PYTHON)
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv || \
		{ echo "This Python can make no .venv. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

simulate: $(READY)
	$(BIN)/python -m tests.faults $(if $(SEED),--seed $(SEED),--seeds $(or $(SEEDS),200))

audit: $(READY)
	$(BIN)/python -m tests.audit

fuzz: $(READY)
	TANDEM_FUZZ=$(or $(FUZZ),2000) $(BIN)/python -m pytest -n 2 --dist loadfile tests/fuzz $(ARGS)

lock:
	@$(NEEDS_PYTHON)
	$(PYTHON) -m venv --clear build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/uv pip compile pyproject.toml --quiet --extra dev --generate-hashes --no-emit-index-url --universal \
		--python-version 3.11 --custom-compile-command "make lock" --output-file requirements.lock $(ARGS)
	echo "setuptools>=77" | build/lock/bin/uv pip compile pyproject.toml - --quiet --constraint requirements.lock \
		--generate-hashes --no-emit-index-url --no-annotate --universal --python-version 3.11 \
		--custom-compile-command "make lock" --output-file deploy/requirements.lock
	rm -rf build/lock

# Databases and config.toml stay: they are yours.
clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
