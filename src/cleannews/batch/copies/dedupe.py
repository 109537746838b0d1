"""Copies among the articles of a run: which is kept, and which are copies of it.

The first article in the order of the input is kept, and each later one that is like a kept one is its copy: so every copy is
close to what is kept in its place, and a chain of small changes does not swallow a story. The answer depends on nothing but the
signatures and their order; workers make signatures, and only when all shards are done are they compared here, in
the order of the shards. That is why it is the same for any number of workers, on a cluster, and after `--resume`.

Memory holds some dozens of bytes for each article; signatures and names wait in a temporary folder (512 bytes each with 128
permutations). For each band the articles that share its value with another one are found by sorting; only those are compared.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import IO, Any

from cleannews.batch.copies.likeness import Likeness
from cleannews.extras import needed

__all__ = ["Copies"]

TOGETHER = 4096
"""Signatures that are hashed in one step."""
FNV_PRIME = 0x100000001B3
"""Mixes the words of a band into one value (FNV-1a); a chance meeting costs a comparison, no more."""


class Copies:
    """Finds copies in a stream of signatures. First add all of them, then ask.

    >>> from cleannews.batch.copies.likeness import EXACT
    >>> with Copies(EXACT) as copies:
    ...     for name, letter in (("a", b"x"), ("b", b"y"), ("c", b"x")):
    ...         copies.add({"id": name}, letter * 16)
    ...     [copies.is_copy(number) for number in range(3)], list(copies.groups())[0]["members"][0]["id"]
    ([False, False, True], 'c')
    """

    def __init__(self, likeness: Likeness) -> None:
        self.np = needed("numpy", "dedupe")
        self.likeness = likeness
        self.bands, self.rows = likeness.bands()
        self.undone = ExitStack()
        self.folder = Path(self.undone.enter_context(TemporaryDirectory(prefix="cleannews-copies-")))
        self.names = self.scratch_file("names")
        self.spool = self.scratch_file("signatures")
        self.places = array("q")
        """Where each article's name begins."""
        self.signed = array("q")
        """The numbers of the articles that have a signature."""
        self.kept_of: Any = None
        self.similarity: Any = None

    def scratch_file(self, name: str) -> IO[bytes]:
        return self.undone.enter_context(open(self.folder / name, "w+b"))

    def __enter__(self) -> Copies:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.undone.close()

    def add(self, name: Mapping[str, Any], signature: bytes) -> None:
        """Take in the next article: what it is called in the groups, and its signature (empty: no copy of anything)."""
        if signature and len(signature) != 4 * self.likeness.words:
            raise ValueError(f"a signature of {len(signature)} bytes, where {4 * self.likeness.words} were agreed upon")
        if signature:
            self.signed.append(len(self.places))
            self.spool.write(signature)
        self.places.append(self.names.tell())
        self.names.write(json.dumps(name).encode() + b"\n")

    def is_copy(self, number: int) -> bool:
        """Whether the article that was added as `number` (from 0) is a copy of an earlier one."""
        self.solve()
        return bool(self.kept_of[number] != number)

    def count(self) -> int:
        """How many are copies."""
        self.solve()
        return int((self.kept_of != self.np.arange(len(self.kept_of))).sum())

    def groups(self) -> Iterator[dict[str, Any]]:
        """Each article that has copies: ``{"group", "kept", "members": [{..., "similarity"}]}``, in the order of the input."""
        self.solve()
        np = self.np
        numbers = np.flatnonzero(self.kept_of != np.arange(len(self.kept_of)))
        numbers = numbers[np.argsort(self.kept_of[numbers], kind="stable")]
        edges = np.flatnonzero(np.diff(self.kept_of[numbers])) + 1
        for count, members in enumerate(np.split(numbers, edges) if len(numbers) else ()):
            yield {
                "group": count,
                "kept": self.name_of(int(self.kept_of[members[0]])),
                "members": [{**self.name_of(int(number)), "similarity": round(float(self.similarity[number]), 3)} for number in members],
            }

    def name_of(self, number: int) -> dict[str, Any]:
        self.names.seek(self.places[number])
        name: dict[str, Any] = json.loads(self.names.readline())
        return name

    def solve(self) -> None:
        if self.kept_of is not None:
            return
        np = self.np
        self.kept_of = np.arange(len(self.places), dtype=np.int64)
        self.similarity = np.ones(len(self.places), dtype=np.float32)
        if not self.signed:
            return
        self.spool.flush()
        signatures = np.memmap(self.spool.name, dtype="<u4", mode="r").reshape(-1, self.likeness.words)
        hashes = self.band_hashes(signatures)
        self.compare(signatures, hashes, self.company(hashes))

    def band_hashes(self, signatures: Any) -> Any:
        """One value for each band of each signature, in a file of its own."""
        np = self.np
        hashes = np.memmap(self.folder / "bands", np.uint64, "w+", shape=(self.bands, len(signatures)))
        for first in range(0, len(signatures), TOGETHER):
            words = signatures[first : first + TOGETHER].astype(np.uint64)
            for band in range(self.bands):
                value = np.full(len(words), band + 1, dtype=np.uint64)
                for row in range(band * self.rows, (band + 1) * self.rows):
                    value = (value ^ words[:, row]) * np.uint64(FNV_PRIME)
                    value ^= value >> np.uint64(32)
                hashes[band, first : first + TOGETHER] = value
        return hashes

    def company(self, hashes: Any) -> Any:
        """For each band and signature, whether its value occurs in another signature, too."""
        np = self.np
        shared = np.memmap(self.folder / "shared", bool, "w+", shape=hashes.shape)
        for band, found in zip(hashes, shared, strict=True):
            order = np.argsort(band)
            same = band[order[1:]] == band[order[:-1]]
            found[order[1:][same]] = found[order[:-1][same]] = True
        return shared

    def compare(self, signatures: Any, hashes: Any, shared: Any) -> None:
        """In their order, each against the kept ones that share a band with it; the likest of them has it as its copy."""
        np = self.np
        kept: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for number in np.flatnonzero(shared.any(axis=0)).tolist():
            keys = [(band, int(hashes[band, number])) for band in np.flatnonzero(shared[:, number]).tolist()]
            near = sorted({other for key in keys for other in kept.get(key, ())})
            if near:
                likeness = (signatures[near] == signatures[number]).mean(axis=1)
                best = int(likeness.argmax())  # the first of those that are equally like
                if likeness[best] >= self.likeness.threshold:
                    self.kept_of[self.signed[number]] = self.signed[near[best]]
                    self.similarity[self.signed[number]] = likeness[best]
                    continue
            for key in keys:
                kept[key].append(number)
