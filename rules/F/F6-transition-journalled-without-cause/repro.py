"""F6: the journal says that an entry was requested, and not by what.

The kernel's own step is recorded before the venue is asked, with no event and no intent beside it.
After a bad trade the journal has the change of state and no cause to go with it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce
from flawgate_repro.watch import Call, Watched


class Venue(PatientVenue):
    """Notes how many records there were when it was asked."""

    def __init__(self, tree: Tree, journal: Watched) -> None:
        super().__init__(tree)
        self.records_before, self._journal = 0, journal

    def submit(self, *arguments: Any, **options: Any) -> Any:
        self.records_before = len(self._journal.calls)
        return super().submit(*arguments, **options)


def cause_of(record: Call) -> str:
    """What a record names beside the transition as having caused it."""
    for value in record.values:
        for part in (value, getattr(value, "event", None), getattr(value, "intent", None)):
            fields = part if isinstance(part, dict) else getattr(part, "__dict__", {})
            if fields.get("intent_id") or {"kind", "event_id"} <= set(fields):
                return type(part).__name__
    return "nothing"


async def records_of_an_entry(tree: Tree, reached: Probe) -> Observation:
    journal = Watched(tree.memory_journal())
    venue = Venue(tree, journal)
    kernel = tree.open_kernel(venue, journal=journal)
    await tree.must(kernel, "ENTER")
    causes = [cause_of(call) for call in journal.calls]
    before, after = causes[: venue.records_before], causes[venue.records_before :]
    reached.when(bool(causes))
    return Observation(
        "nothing" in before,
        f"causes of the records before the venue was asked: {before}; after it: {after}",
    )


reproduce("F6", records_of_an_entry, expected="each record names its intent or event")
