"""J6: an acknowledgement of a minute ago undoes the partial fill that came before it.

An exit of 1.0 is filled by 0.4. Then a poll brings the acknowledgement of the same order, which
happened a minute earlier and was late. Nobody on its way compares the two times: the order counts
as acknowledged again, with nothing filled, and so the state of the slot goes back in time.
"""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Answer, Desk, Observation, PatientVenue, Probe, Tree, reproduce, word


class LateVenue(PatientVenue):
    """Tells at the next poll what is due, and whether it was asked."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.due: list[Any] = []
        self.told = 0

    def reconcile(self) -> Answer:
        told, self.due = Answer(self.due), []
        self.told += len(told)
        return told


async def late_acknowledgement(tree: Tree, reached: Probe) -> Observation:
    venue = LateVenue(tree)
    desk = Desk(tree, venue)
    await tree.must(desk.kernel, "ENTER")
    await tree.fill(desk.kernel, size=1.0, price=100.0)
    await tree.must(desk.kernel, "EXIT")
    order = desk.slot.active_exit_order
    of_order = {
        "slot_id": 0,
        "trade_id": "T-1",
        "asset": desk.slot.asset,
        "size": 1.0,
        "client_order_id": order.client_order_id,
        "venue_order_id": "V-2",
    }
    now = datetime.now(timezone.utc)
    fill = {"price": 101.0, "filled_size": 0.4, "timestamp": now}
    ack = {"timestamp": now - timedelta(seconds=60)}

    seen = []
    for event in (
        tree.event("PARTIAL_FILL", **of_order, **fill),
        tree.event("ORDER_ACK", **of_order, **ack),
    ):
        venue.due.append(event)
        await desk.pump()
        seen.append((word(desk.slot.active_exit_order.status), desk.slot.last_event_time))
    (status, at), (status_now, at_now) = seen
    reached.when(venue.told == 2 and status == "PARTIALLY_FILLED")
    return Observation(
        status_now != status or at_now < at,
        f"after the fill the order is {status}; after the acknowledgement of a minute before it is "
        f"{status_now}, and the slot's last event {(at_now - at).total_seconds():+.0f} s away",
    )


reproduce("J6", late_acknowledgement, expected="it is refused, or changes nothing newer")
