"""How far a run is: what its manifests say, held against the files that are there and against what is asked for now."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from cleannews.batch.layout import Layout
from cleannews.batch.manifest import Header, differences, locked, read_manifest
from cleannews.batch.storage import delete, delete_tree, exists, is_remote, joined, names_in
from cleannews.batch.summary import Tally
from cleannews.errors import CleannewsError

__all__ = ["State", "prepare", "read_state", "sweep"]

find_part = re.compile(r"\.?(?:part|errors|signatures|thinned)-(?P<number>\d{6,})\.\S+").fullmatch
is_manifest = re.compile(r"manifest(?:-\d+-of-\d+)?\.jsonl").fullmatch

SHOWN = 5
"""Differences that are told; more would bury the first."""


@dataclass(slots=True)
class State:
    """The header of the run, the shards that are done, and whether the output is whole."""

    header: Header = field(default_factory=dict)
    done: dict[int, Tally] = field(default_factory=dict)
    finished: bool = False
    copies: int = 0

    @property
    def tally(self) -> Tally:
        total = Tally()
        for number in sorted(self.done):
            total.add(self.done[number])
        return total


def prepare(layout: Layout, header: Header, share: tuple[int, int] | None, *, resume: bool, overwrite: bool) -> State:
    """Where to go on: nowhere yet, or where the run that stands beside the output was stopped.

    Raises `CleannewsError` where there is something that nobody said what to do with.
    """
    if overwrite:
        if share is not None:
            raise CleannewsError("overwriting would take away what the other shares have done; remove the output first")
        clear(layout)
    state = read_state(layout)
    begun = exists(layout.manifest(share)) if share is not None else bool(state.header)
    if begun and not resume:
        what = "is done already" if state.finished else "was begun already"
        raise CleannewsError(f"{layout.output}: this run {what}; --resume goes on with it, --overwrite begins anew")
    if not state.header and not overwrite and has_output(layout):
        raise CleannewsError(f"{layout.output} exists, and is of no run that could go on; --overwrite replaces it")
    if state.header and (told := differences(state.header, header)):
        more = f"\n  ... and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
        listed = "".join(f"\n  {one}" for one in told[:SHOWN])
        raise CleannewsError(f"{layout.output}: what was begun cannot go on, --overwrite begins anew:{listed}{more}")
    return state if state.header else State(header)


def read_state(layout: Layout) -> State:
    """All manifests of the run together; a shard whose part has gone is not done."""
    state = State()
    for name in sorted(filter(is_manifest, names_in(layout.run))):
        book = read_manifest(joined(layout.run, name))
        if book is None:
            continue
        if state.header and (told := differences(state.header, book.header)):
            raise CleannewsError(f"{layout.run}: {name} is of another run than its neighbours: {told[0]}")
        state.header = state.header or book.header
        state.done |= book.done
        state.finished |= book.finished
        state.copies += book.copies
    layout = replace(layout, deduped=bool(state.header.get("dedupe")))
    if state.finished and layout.single and not exists(layout.output):
        raise CleannewsError(f"{layout.output} was finished and is gone; --overwrite makes it anew")
    if not state.finished or not layout.single:
        keep_what_is_there(state, layout)
    return state


def keep_what_is_there(state: State, layout: Layout) -> None:
    """Parts of a single file go when it is finished, those of a folder never, errors' parts go in both cases.

    Where copies were left out, what is gone cannot be told from what is there: the parts with all articles have gone.
    """
    part = layout.last_part if state.finished else layout.part
    lost = False
    parts, beside = names_in(part(0).rpartition("part-")[0].rstrip("/")), names_in(layout.parts)
    for number, tally in list(state.done.items()):
        gone = part(number).rpartition("/")[2] not in parts
        gone |= bool(tally.failed) and not state.finished and f"errors-{number:06}.jsonl" not in beside
        gone |= layout.deduped and not state.finished and f"signatures-{number:06}.jsonl" not in beside
        if gone and state.finished and layout.deduped:
            raise CleannewsError(f"{part(number)} was finished and is gone; --overwrite makes the output anew")
        if gone:
            del state.done[number]
            lost = True
    state.finished &= not lost


def has_output(layout: Layout) -> bool:
    if layout.single:
        return exists(layout.output)
    return any(map(find_part, names_in(layout.output)))


def clear(layout: Layout) -> None:
    """Take away what a run has made, and nothing else; the single file stays until there is a new one."""
    for name in filter(is_manifest, names_in(layout.run)):
        if not is_remote(layout.run):
            locked(joined(layout.run, name)).close()  # raises where another process is at work
    delete_tree(layout.run)
    if not layout.single:
        for name in filter(find_part, names_in(layout.output)):
            delete(joined(layout.output, name))


def sweep(layout: Layout, numbers: Collection[int]) -> None:
    """Take away the unfinished files of these shards, which a kill left."""
    folders = {layout.parts} if layout.single else {layout.parts, layout.output}
    for folder in folders if not is_remote(layout.output) else ():
        for name in names_in(folder):
            match = find_part(name)
            if match and name.startswith(".") and int(match["number"]) in numbers:
                delete(joined(folder, name))
