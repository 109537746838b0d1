"""What counts as a copy, and the signature of a body by which copies are found. Signatures are made in the workers.

MinHash comes from datasketch, the most used library for it and a maintained one. Of release 2.0 it needs care that

* permutations are seeded and the scheme is named here: the default scheme changed from 1.x to 2.0, and values do not say
  which scheme made them; so a signature is the same in every process, and stays so;
* its `MinHashLSH` holds 5 KB of dictionaries for each article (measured with 14 bands), 5 GB for a million. Its choice of
  bands is used, its index is not: see `cleannews.batch.copies.dedupe`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from zlib import crc32

from cleannews.batch.copies.shingles import shingles
from cleannews.extras import needed

__all__ = ["EXACT", "Likeness", "likeness_of"]

SEED = 1
SCHEME = "affine32"
FINGERPRINT_WORDS = 4
"""A fingerprint is 128 bits: four words of 32, all of which must agree."""
RECALL_WEIGHT = 0.95
"""Weight of missed pairs against needless comparisons when bands are chosen. A needless one costs 40 microseconds and is
thrown away by the comparison of all values; with datasketch's own weights half of the pairs at the threshold would be missed."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What counts as a copy: the same fingerprint, or a share of at least `threshold` of the runs of three words.

    * `words`: numbers of 32 bits in a signature; `near`: whether they are a MinHash, or else a fingerprint.

    >>> EXACT.signature_of({"fingerprint": "00" * 16, "text": "It rained."}) == bytes(16)
    True
    """

    near: bool = False
    threshold: float = 1.0
    words: int = FINGERPRINT_WORDS

    def signature_of(self, record: Mapping[str, Any]) -> bytes:
        """The signature of an article's record; empty where its body has no letters, which is no copy of anything."""
        if not any(map(str.isalnum, record.get("text") or "")):
            return b""
        if not self.near:
            return bytes.fromhex(record["fingerprint"])
        return minhash(record["paragraphs"], self.words)

    def bands(self) -> tuple[int, int]:
        """How many bands a signature is cut into, and the words of each; two articles that share one are compared."""
        if not self.near:
            return 1, self.words
        lsh = needed("datasketch", "dedupe").MinHashLSH(self.threshold, self.words, weights=(1 - RECALL_WEIGHT, RECALL_WEIGHT))
        return lsh.b, lsh.r


EXACT = Likeness()


def likeness_of(dedupe: str, *, threshold: float = 0.7, permutations: int = 128) -> Likeness:
    """What `--dedupe exact` and `--dedupe near` stand for.

    * `threshold`: the share of their runs of three words that near-copies have in common, above 0 and up to 1;
    * `permutations`: the length of a MinHash; the estimate of a share of 0.7 is off by 0.04 with 128, by 0.03 with 256.

    >>> likeness_of("near").threshold
    0.7
    """
    if dedupe == "exact":
        return EXACT
    if dedupe != "near":
        raise ValueError(f"dedupe= takes 'exact' or 'near', not {dedupe!r}")
    if not 0 < threshold <= 1 or permutations < 16:
        raise ValueError("near-copies need a threshold above 0 and up to 1, and 16 permutations or more")
    needed("datasketch", "dedupe")
    return Likeness(True, threshold, permutations)


def minhash(paragraphs: Sequence[str], permutations: int) -> bytes:
    blank = blank_minhash(permutations)
    made = type(blank)(num_perm=permutations, seed=SEED, hashfunc=crc32, permutations=blank.permutations, scheme=SCHEME)
    made.update_batch([run.encode("utf-8", "surrogatepass") for run in shingles(paragraphs)])
    signature: bytes = made.hashvalues.astype("<u4").tobytes()
    return signature


@cache
def blank_minhash(permutations: int) -> Any:
    """Its permutations are drawn once; drawing them costs more than a short body."""
    return needed("datasketch", "dedupe").MinHash(num_perm=permutations, seed=SEED, hashfunc=crc32, scheme=SCHEME)
