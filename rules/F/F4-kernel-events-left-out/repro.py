"""F4: what the kernel itself decided is missing in the outcome of an order.

The native kernel tells in its answer that it asked for an entry order. Who called gets the events
of the venue alone; a record made of them cannot say why the trade moved.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any, Iterator

from flawgate_repro import Inconclusive, Observation, PatientVenue, Probe, Tree, reproduce, word
from flawgate_repro.native import NativeCalls


def kinds_in(value: Any, depth: int = 6) -> Iterator[str]:
    """The kinds of all events in it, however they are told."""
    if depth and isinstance(value, (list, tuple)):
        for item in value:
            yield from kinds_in(item, depth - 1)
    elif depth and (isinstance(value, dict) or hasattr(value, "__dict__")):
        fields = value if isinstance(value, dict) else vars(value)
        if "kind" in fields:
            yield word(fields["kind"])
        for item in fields.values():
            yield from kinds_in(item, depth - 1)


async def events_of_the_kernel(tree: Tree, reached: Probe) -> Observation:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree))
    with native.during() as calls:
        outcome = await tree.must(kernel, "ENTER")

    answers = [call.answer for call in calls if "process_intent" in call.name]
    emitted = set(kinds_in(answers)) - {"ORDER_ACK"}
    if not emitted:
        raise Inconclusive("the kernel emits nothing of its own for an ENTER")
    told = set(kinds_in(outcome))
    reached.when("ORDER_ACK" in told)
    return Observation(
        not emitted <= told,
        f"the kernel emitted {sorted(emitted)}, the outcome of the ENTER tells {sorted(told)}",
    )


reproduce("F4", events_of_the_kernel, expected="the outcome tells the kernel's events as well")
