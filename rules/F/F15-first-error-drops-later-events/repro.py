"""F15: a hiccup of the journal at the acknowledgement, and the fill behind it is never booked.

The venue answers an entry with two events. Recording the first one fails once, the loop over the
events ends with it, and the kernel waits for an order that the exchange has filled long since: a
position that nobody exits.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, Probe, Tree, WatchedVenue, reproduce, word
from flawgate_repro.watch import Call, Watched


class Venue(WatchedVenue):
    """Notes that it answers."""

    answers = 0

    def submit(self, *arguments: Any, **options: Any) -> Any:
        self.answers += 1
        return super().submit(*arguments, **options)


async def hiccup_between_ack_and_fill(tree: Tree, reached: Probe) -> Observation:
    venue = Venue(tree.mock_venue())
    failed: list[str] = []

    def hiccup(call: Call) -> None:
        if venue.answers and call.values and not failed:
            failed.append(call.name)
            raise OSError("disk full")

    parts = {"journal": tree.memory_journal(), "projection": tree.projection()}
    watched = {name: Watched(part, before=hiccup) for name, part in parts.items()}
    kernel = tree.open_kernel(venue, **watched)
    try:
        await tree.order(kernel, "ENTER")
        end = "the ENTER came to its end"
    except Exception as error:
        end = f"the ENTER raised {type(error).__name__}: {error}"
    stage = word(tree.slot(kernel, 0).fsm_state)
    reached.when(bool(failed))
    return Observation(
        stage != "POSITION_OPEN",
        f"the venue filled all; {', '.join(failed)} failed once, {end}, and the slot is in {stage}",
    )


reproduce("F15", hiccup_between_ack_and_fill, expected="the fill is booked all the same")
