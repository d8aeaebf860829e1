"""G9: the exchange's id of an exit order is written to the entry order.

The entry is filled and still in the slot when the exit is acknowledged. The exit order stays
without an id: a CANCEL goes out with none, and the exit fills later at a price nobody wants.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Answer, Observation, PatientVenue, Probe, Tree, reproduce

class NumberingVenue(PatientVenue):
    """Acknowledges each order with an id of its own, and keeps what it is asked to cancel."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.cancelled: list[str] = []
        self.given = 0

    def submit(self, intent: Any, *rest: Any, **options: Any) -> Answer:
        [acknowledged] = super().submit(intent, *rest, **options)
        self.given += 1
        return Answer([replace(acknowledged, venue_order_id=f"V-{self.given}")])

    def cancel(self, order: Any, *rest: Any, **options: Any) -> Answer:
        self.cancelled.append(order.venue_order_id)
        return Answer()


async def cancel_an_exit(tree: Tree, reached: Probe) -> Observation:
    venue = NumberingVenue(tree)
    kernel = tree.open_kernel(venue)
    await tree.must(kernel, "ENTER")
    entry_id = tree.slot(kernel, 0).active_entry_order.venue_order_id
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT")

    slot = tree.slot(kernel, 0)
    ids = {
        name: order.venue_order_id
        for name in ("active_entry_order", "active_exit_order")
        if (order := getattr(slot, name))
    }
    await tree.order(kernel, "CANCEL")
    reached.when(entry_id == "V-1" and venue.given == 2 and bool(venue.cancelled))
    return Observation(
        ids.get("active_exit_order") != "V-2",
        f"the exit was acknowledged as V-2; the slot has {ids}, and the CANCEL went out for "
        f"{venue.cancelled}",
    )


reproduce("G9", cancel_an_exit, expected="the exit order has V-2, and the CANCEL goes out for it")
