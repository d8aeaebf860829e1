"""M6: no test sends as many events as the kernel remembers, so what follows after that is unknown.

The tests of the dedup window take it for 64. How many ids the kernel really keeps is measured:
after 600 events, how many of the latest are still known. Beside it stands how many the tests
send to one kernel. A fill that returns after its id was pushed out, and is booked twice, is tested
by none.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, PatientVenue, Probe, Tree, finished
from flawgate_repro import reproduce, word
from flawgate_repro.sabotage import break_and_test

MANY = 600
NOTED = {
    "ExecutionKernel.on_venue_event": """
def around(call, kernel, event, *rest, **options):
    note([id(kernel), event.event_id])
    return call(kernel, event, *rest, **options)
"""
}


async def ids_kept(tree: Tree) -> int:
    """How many of the latest events a slot still knows."""
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    order = tree.slot(kernel, 0).active_entry_order
    of_order = {"slot_id": 0, "trade_id": "T-1", "client_order_id": order.client_order_id}
    events = [tree.event("ORDER_ACK", **of_order) for _ in range(MANY)]
    for event in events:
        await finished(kernel.on_venue_event(event))
    for known, event in enumerate(reversed(events)):
        outcome = await finished(kernel.on_venue_event(event))
        if word(outcome.diagnostic_code) != "DUPLICATE_EVENT":
            return known
    return MANY


async def events_of_the_tests(tree: Tree, reached: Probe) -> Observation:
    kept = await ids_kept(tree)
    if not kept:
        raise Inconclusive("the kernel does not know its latest event again")
    seen = break_and_test(tree, "dedup", NOTED)
    sent: dict[int, set[str]] = {}
    for kernel, event in seen.notes:
        sent.setdefault(kernel, set()).add(event)
    most = max(map(len, sent.values()), default=0)
    reached.when(bool(seen.passed) and most > 1)
    return Observation(
        most <= kept,
        f"the kernel keeps {kept if kept < MANY else f'{MANY} and more'} ids; the most that one of "
        f"{len(seen.passed)} tests sends is {most}",
    )


reproduce("M6", events_of_the_tests, expected="a test sends more events than the kernel keeps ids")
