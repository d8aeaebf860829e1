"""I15: the exchange says that the exit order is gone, and the slot goes on waiting for it.

The exit order ended at the exchange and the message of that was lost. The CANCEL is refused because
there is no such order; the slot keeps the order and stays in EXIT_WORKING, cycle after cycle, and
the rest of the position stays in the market.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Inconclusive, Observation, Probe, Tree, finished, listen
from flawgate_repro import reproduce, word

WORKING = ("EXIT_REQUESTED", "EXIT_SENT", "EXIT_ACKED", "EXIT_WORKING", "EXIT_PARTIAL")


async def cancel_of_an_order_that_is_gone(tree: Tree, reached: Probe) -> Observation:
    venue = tree.mock_venue(exit_partial_fill_ratio=0.5, fill_remainder_on_reconcile=False)
    desk = Desk(tree, venue)
    await desk.step("ENTER")
    await desk.step("EXIT", 101.0)
    order = desk.slot.active_exit_order
    if order is None or word(desk.slot.fsm_state) not in WORKING:
        raise Inconclusive(f"half an exit leaves the slot in {word(desk.slot.fsm_state)}")
    for _ in range(2):  # At the venue alone, where it is gone after the first time.
        answer = [word(event.kind) for event in await finished(venue.cancel(order))]

    asked: list[str] = []
    listen(venue, "cancel", lambda *_, **__: asked.append("cancel"))
    await desk.step("CANCEL", 101.0)
    for _ in range(2):
        await desk.pump(101.0)
    reached.when(bool(asked) and answer == ["CANCEL_REJECT"])
    slot = desk.slot
    waits = slot.active_exit_order is not None and word(slot.fsm_state) in WORKING
    return Observation(
        waits,
        f"the CANCEL was answered by {answer}; two cycles later the slot is in "
        f"{word(slot.fsm_state)} with {slot.size:g} and "
        f"{'the exit order' if slot.active_exit_order else 'no exit order'}",
    )


reproduce("I15", cancel_of_an_order_that_is_gone, expected="the slot waits no longer")
