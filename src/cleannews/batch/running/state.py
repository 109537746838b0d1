"""How far a run is: what its manifests say, held against the files that are there and against what is asked for now."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from cleannews.batch.running.layout import Layout
from cleannews.batch.running.manifest import RECORDS, Header, differences, locked, read_manifest
from cleannews.batch.running.summary import Tally
from cleannews.batch.storage import delete, delete_tree, exists, is_remote, joined, names_in
from cleannews.errors import CleannewsError

__all__ = ["State", "prepare", "read_state", "sweep"]

find_part = re.compile(r"\.?(?:part|errors|signatures|thinned)-(?P<number>\d{6,})\.\S+").fullmatch
is_unfinished = re.compile(r"\..+\.[0-9a-f]{8}\.part").fullmatch
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
        if book.header.get("records") != RECORDS:
            older = "an older" if (book.header.get("records") or 1) < RECORDS else "a newer"
            raise CleannewsError(
                f"{layout.output}: the run was begun by {older} cleannews, whose records have other columns; --overwrite begins anew"
            )
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
    """Shards whose files have gone are not done; what a finished run has taken away itself is no loss."""
    if state.finished:
        there = names_in(layout.output)
        gone = [path for path in map(layout.last_part, state.done) if path.rpartition("/")[2] not in there]
        if not gone:
            return
        if layout.deduped:  # the parts with all articles went with the end of the run
            raise CleannewsError(f"{gone[0]} was finished and is gone; --overwrite makes the output anew")
        state.finished = False
    parts, beside = names_in(layout.part(0).rpartition("part-")[0].rstrip("/")), names_in(layout.parts)
    for number, tally in list(state.done.items()):
        needed = [f"errors-{number:06}.jsonl"] * bool(tally.failed) + [f"signatures-{number:06}.jsonl"] * layout.deduped
        if layout.part(number).rpartition("/")[2] not in parts or not beside.issuperset(needed):
            del state.done[number]


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


def sweep(layout: Layout, numbers: Collection[int], *, whole: bool) -> None:
    """Take away the unfinished files of these shards, which a kill left; and those of the `whole`, where no share is asked for."""
    if is_remote(layout.output):
        return  # nothing unfinished is ever seen there
    for folder in {layout.parts, layout.output if not layout.single else layout.parts}:
        for name in filter(is_unfinished, names_in(folder)):
            match = find_part(name)
            if match and int(match["number"]) in numbers:
                delete(joined(folder, name))
    if whole:
        parent, name = os.path.split(os.path.abspath(layout.output))
        left = [joined(layout.run, name) for name in filter(is_unfinished, names_in(layout.run))]
        left += [joined(parent, other) for other in names_in(parent) if is_unfinished(other) and other.startswith(f".{name}.")]
        for path in left:
            delete(path)
