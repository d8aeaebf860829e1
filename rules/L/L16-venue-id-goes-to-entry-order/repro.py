"""L16: the exit order never learns its exchange id, so that it cannot be cancelled.

A filled entry and an exit that works. The exchange tells the exit's id, X-2, by the client id of
the exit; the kernel writes it to the entry order, and the cancel of the exit names no order.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Answer, Observation, PatientVenue, Probe, Tree, finished, reproduce


class CancelDesk(PatientVenue):
    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.asked_to_cancel: list[str] = []

    def cancel(self, order: Any, *rest: Any, **options: Any) -> Answer:
        self.asked_to_cancel.append(order.venue_order_id)
        return super().cancel(order, *rest, **options)


async def id_of_the_exit(tree: Tree, reached: Probe) -> Observation:
    venue = CancelDesk(tree)
    kernel = tree.open_kernel(venue)
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT")

    order = tree.slot(kernel, 0).active_exit_order
    told = tree.event(
        "ORDER_ACK",
        slot_id=0,
        trade_id="T-1",
        asset=order.asset,
        size=order.intended_size,
        client_order_id=order.client_order_id,
        venue_order_id="X-2",
    )
    outcome = await finished(kernel.on_venue_event(told))
    slot = tree.slot(kernel, 0)
    ids = {
        name: getattr(order, "venue_order_id", None)
        for name, order in (("entry", slot.active_entry_order), ("exit", slot.active_exit_order))
    }
    await tree.order(kernel, "CANCEL")
    reached.when(outcome.accepted and ids["exit"] is not None)
    return Observation(
        ids["exit"] != "X-2" and ids["entry"] == "X-2",
        f"X-2 is the exit's; ids in the slot: {ids}, asked to cancel {venue.asked_to_cancel}",
    )


reproduce("L16", id_of_the_exit, expected="the exit order has the id X-2")
