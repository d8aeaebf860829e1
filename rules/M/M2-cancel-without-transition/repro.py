"""M2: a CANCEL was asked for, and no record shows it.

An entry rests and is to be cancelled; the exchange has not answered yet. The outcome of the CANCEL
has no transition, so that the journal has nothing to write. After a loss nobody can tell whether,
when and for which order a cancel was sent.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Answer, Observation, PatientVenue, Probe, Tree, reproduce
from flawgate_repro.watch import Watched


class SilentVenue(PatientVenue):
    """Takes a cancel and does not answer it, so that nothing but the command can be recorded."""

    asked = 0

    def cancel(self, *_: Any, **__: Any) -> Answer:
        self.asked += 1
        return Answer()


async def records_of_a_cancel(tree: Tree, reached: Probe) -> Observation:
    journal, venue = Watched(tree.memory_journal()), SilentVenue(tree)
    kernel = tree.open_kernel(venue, journal=journal)
    entered = await tree.must(kernel, "ENTER")
    of_entry = len(journal.calls)
    cancelled = await tree.order(kernel, "CANCEL")
    records = len(journal.calls) - of_entry
    reached.when(venue.asked == 1 and of_entry > 0 and len(entered.transitions) > 0)
    return Observation(
        records == 0 and not cancelled.transitions,
        f"the venue was asked to cancel {venue.asked} order; transitions of the CANCEL: "
        f"{len(cancelled.transitions)}, records of it: {records}, of the entry before: {of_entry}",
    )


reproduce("M2", records_of_a_cancel, expected="a record that names the CANCEL")
