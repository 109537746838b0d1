"""``python -m cleannews``: the command line, where its own script is not on the path."""

from __future__ import annotations

from cleannews.cli import main

main(prog_name="cleannews")
