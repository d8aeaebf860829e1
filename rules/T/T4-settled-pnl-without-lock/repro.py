"""T4: two fills on two threads, and the profit of the first is booked twice.

What a fill has realized is found by a mark of what was settled before, and the mark is moved last.
While the first fill's 2.5 is being settled, another thread delivers a second fill of 2.5: it finds
the old mark, and settles 5.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import asyncio
import inspect
import threading
from typing import Any

from flawgate_repro import ASSET, CAPITAL, Observation, PatientVenue, Probe, Tree, finished, listen
from flawgate_repro import reproduce, same

PATIENCE_SECONDS = 0.3


async def fills_on_two_threads(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0)
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT", exit_leg_ratios=(1.0,))
    order = tree.slot(kernel, 0).active_exit_order

    def fill() -> Any:
        return tree.event(
            "PARTIAL_FILL",
            slot_id=0,
            trade_id="T-1",
            asset=ASSET,
            price=110.0,
            size=1.0,
            filled_size=0.25,
            client_order_id=order.client_order_id,
            venue_order_id=order.venue_order_id,
        )

    def deliver(event: Any) -> None:
        answer = kernel.on_venue_event(event)
        if inspect.isawaitable(answer):
            asyncio.run(finished(answer))

    first, second = fill(), fill()
    other = threading.Thread(target=deliver, args=(second,), daemon=True)

    def while_settling(*_: Any, **__: Any) -> None:
        if other.ident is None:
            other.start()
            other.join(PATIENCE_SECONDS)

    listen(kernel.account, "settle", while_settling)
    await finished(kernel.on_venue_event(first))
    reached.when(other.ident is not None)
    if other.ident is not None:
        other.join(5.0)
    realized, gained = tree.slot(kernel, 0).realized_pnl, tree.capital(kernel) - CAPITAL
    return Observation(
        not same(realized, gained),
        f"two fills have realized {realized:g} in the slot, and {gained:g} was settled to capital",
    )


reproduce("T4", fills_on_two_threads, expected="capital gains the 5 that were realized")
