# What anyone does with this site. `make` alone lists it.

VENV ?= .venv
PYTHON ?= python3
PY = $(VENV)/bin/python
ENVIRONMENT = @VENV="$(VENV)" PYTHON="$(PYTHON)" sh config/environment.sh

.PHONY: help serve develop test lint migrations extras lock clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' Makefile | expand -t 20

serve: ## start the site (PORT=9000 for another port, SAMPLE=no for a site without sample pages)
	$(ENVIRONMENT) serve
	@exec $(PY) manage.py serve

develop: ## the same for working on the code: notices changes, shows the debug toolbar
	$(ENVIRONMENT) requirements-dev.txt
	@DEBUG=yes exec $(PY) manage.py serve --develop

test: ## run all tests (ARGS="-k search" for some of them)
	$(ENVIRONMENT) requirements-dev.txt
	@exec $(PY) -m pytest -n auto $(ARGS)

lint: ## check style, layers, templates and migrations
	$(ENVIRONMENT) requirements-dev.txt
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(VENV)/bin/lint-imports
	$(PY) -m djlint --lint --quiet .
	$(PY) manage.py makemigrations --check
	SITE_URL=https://www.example.com $(PY) manage.py check --deploy --fail-level WARNING

migrations: ## write migrations for changed models
	$(ENVIRONMENT) requirements-dev.txt
	@$(PY) manage.py makemigrations

extras: ## install what PostgreSQL, Redis and a bucket for uploaded files need
	$(ENVIRONMENT) requirements-extras.txt

lock: ## choose package versions anew, within the bounds of pyproject.toml
	@sh config/lock.sh

clean: ## remove the environment and caches; var/, which holds the site, stays
	rm -rf $(VENV) .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
