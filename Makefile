# The five commands that everybody needs. `make` alone shows them.
.PHONY: help setup test check quality story

help:
	@grep -E '^[a-z]+:.*#' Makefile | sed -E 's/:.*# /\t/'

setup: # an environment in .venv with the package as it stands here, the tests' needs and the tools
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --upgrade pip
	.venv/bin/python -m pip install --quiet -e '.[test]' --group dev --group browser

test: # all tests, on all processors
	.venv/bin/python -m pytest -n auto --dist loadfile

check: # what a pull request is checked for, besides the tests: style, types, layers
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy --strict
	PYTHONPATH=src .venv/bin/lint-imports

quality: # how well texts and pages are cleaned, held out by source; needs the labelled articles in ../shared
	.venv/bin/python benchmarks/quality_gate.py

story: # a golden story out of a text: make story NAME=yonhap/night-ferry TEXT=story.txt
	.venv/bin/python scripts/new_story.py $(NAME) $(TEXT)
