"""What a run did, counted: by kind, by rule, by agency, by flag."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields
from typing import Any

from cleannews.article import Article
from cleannews.wording import counted

__all__ = ["Summary", "Tally"]

SHOWN, LISTED = 5, 12
"""Troubles and lines of a table that are shown; --summary FILE has all."""

COUNTERS = ("kinds", "rules", "agencies", "flags", "passed_over", "encodings")


@dataclass(slots=True)
class Tally:
    """Counts of some records; tallies of shards add up to that of the run.

    * `records`: all that were read; `articles`: those that were written; `failed`: those in the errors;
      `quarantined`: those of the failed which killed or stalled their worker;
    * `characters`: of the texts (of a web page: of its extracted text); `removed`: of those that were taken out;
    * `kinds`, `rules`: stretches taken out; `agencies`, `flags`: articles;
    * `passed_over`: records of archives that are no pages, by reason; `encodings`: stories of text and wire files in another than UTF-8;
    * `broken`: files that break off, each with the reason.
    """

    records: int = 0
    articles: int = 0
    failed: int = 0
    quarantined: int = 0
    characters: int = 0
    removed: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    agencies: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    passed_over: Counter[str] = field(default_factory=Counter)
    encodings: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def count(self, article: Article) -> None:
        self.articles += 1
        self.characters += len(article.source)
        for segment in article.removed:
            self.removed += len(segment.text)
            self.kinds[segment.kind.value] += 1
            self.rules[segment.rule] += 1
        if article.agency:
            self.agencies[article.agency] += 1
        self.flags.update(flag.value for flag in article.flags)

    def add(self, other: Tally) -> None:
        for one in fields(Tally):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    @property
    def share_removed(self) -> float:
        """Of all characters."""
        return self.removed / self.characters if self.characters else 0.0

    def as_dict(self) -> dict[str, Any]:
        """For JSON; the commonest first."""
        counted = {one.name: getattr(self, one.name) for one in fields(Tally)}
        return counted | {name: ranked(counted[name]) for name in COUNTERS}

    @classmethod
    def from_dict(cls, counted: dict[str, Any]) -> Tally:
        known = {one.name: counted[one.name] for one in fields(cls) if one.name in counted}  # another version has others
        return cls(**{**known, **{name: Counter(known.get(name, {})) for name in COUNTERS}})


def ranked(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did.

    * `tally`: all counts, of what was done earlier too; `shards`, `done`: how many there are, how many are done;
    * `output`, `errors`: where the articles are, and the records that failed (None where none did);
    * `fields`: which fields were guessed, a line for each file where they differ;
    * `unknown`: files of folders whose ending tells nothing;
    * `copies`: of the articles, those that were left out as copies of others; `groups`: the file that lists them, None where
      nobody looked for copies;
    * `troubles`: shards that could not be read or written, each with the reason; they are done by `resume`;
    * `seconds`: of this run.
    """

    output: str
    tally: Tally
    shards: int
    done: int
    errors: str | None = None
    fields: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    seconds: float = 0.0
    copies: int = 0
    groups: str | None = None

    @property
    def complete(self) -> bool:
        """Whether all shards that were asked for are done."""
        return not self.troubles and self.done >= self.shards

    @property
    def exit_status(self) -> int:
        """0 all is done, 1 some records failed, 3 some shards are not done."""
        if not self.complete:
            return 3
        return 1 if self.tally.failed else 0

    def trouble(self) -> str:
        """What stopped it, and how to go on; "" where all is done."""
        if self.complete:
            return ""
        told = "".join(f"\n  {one}" for one in self.troubles[:SHOWN])
        more = f"\n  ... and {len(self.troubles) - SHOWN} more" if len(self.troubles) > SHOWN else ""
        return f"stopped: {self.done:,} of {self.shards:,} shards are done and kept; --resume goes on.{told}{more}"

    def as_dict(self) -> dict[str, Any]:
        """For JSON: all counts and everything else."""
        return {
            "output": self.output,
            "complete": self.complete,
            "shards": self.shards,
            "done": self.done,
            **self.tally.as_dict(),
            "share_removed": round(self.tally.share_removed, 4),
            "errors": self.errors if self.tally.failed else None,
            "copies": self.copies,
            "groups": self.groups,
            "fields": list(self.fields),
            "unknown": list(self.unknown),
            "troubles": list(self.troubles),
            "seconds": round(self.seconds, 3),
        }

    def __str__(self) -> str:
        """For a terminal: a line on the whole, then the commonest kinds, rules, agencies and flags."""
        tally = self.tally
        head = (
            f"{counted(tally.articles, 'article')} of {counted(tally.records, 'record')}, {tally.share_removed:.1%} of the text removed, "
        )
        lines = [f"{head}in {self.seconds:,.1f} s: {self.output}"]
        if self.groups is not None:
            lines.append(f"{self.copies:,} of the articles left out as copies of others: {self.groups}")
        lines += [f"fields guessed: {said}" for said in self.fields[:SHOWN]]
        if len(self.fields) > SHOWN:
            lines.append(f"fields guessed for {len(self.fields) - SHOWN:,} more files")
        if self.unknown:
            lines.append(f"{len(self.unknown):,} files passed over: their endings do not tell what they hold")
        if tally.failed:
            of_them = f", {tally.quarantined:,} of them killed or stalled their worker" if tally.quarantined else ""
            lines.append(f"{counted(tally.failed, 'record')} failed{of_them}: {self.errors}")
        lines += [f"broken off: {told}" for told in tally.broken[:SHOWN]]
        for name in COUNTERS:
            if counts := ranked(getattr(tally, name)):
                lines += ["", f"{name.replace('_', ' ')}:", *table(counts)]
        return "\n".join(lines)


def table(counts: dict[str, int]) -> list[str]:
    rows = [f"  {count:>12,}  {name}" for name, count in list(counts.items())[:LISTED]]
    return rows + ([f"  {'...':>12}  and {len(counts) - LISTED:,} more"] if len(counts) > LISTED else [])
