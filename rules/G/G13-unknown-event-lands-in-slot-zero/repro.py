"""G13: the fill of somebody else's order is booked on slot 0.

Another system trades on the same account, or a hand does. Such a fill names a trade, an order and a
symbol that this kernel does not have, and still changes size and result of the position in slot 0.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Observation, PatientVenue, Probe, Tree, finished, refused
from flawgate_repro import reproduce, same

# Whose they are, as the exchange tells it: an order of another system, one that a hand placed.
STRANGERS = (
    {"trade_id": "other-7", "client_order_id": "other-7:1", "venue_order_id": "V-9001"},
    {"trade_id": "", "client_order_id": "", "venue_order_id": "V-9002"},
)


async def fills_of_strangers(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT")
    before = tree.slot(kernel, 0)
    # Events of its own trade do arrive: this position came by one.
    reached.when(same(before.size, 1.0) and same(before.entry_price, 100.0))

    fill = {"asset": OTHER_ASSET, "slot_id": None, "price": 90.0, "size": 0.3, "filled_size": 0.3}
    answers = []
    for stranger in STRANGERS:
        event = tree.event("PARTIAL_FILL", **fill, **stranger)
        answers.append(await refused(lambda: finished(kernel.on_venue_event(event))) or "accepted")
    after = tree.slot(kernel, 0)
    return Observation(
        not same(after.size, before.size) or not same(after.realized_pnl, 0.0),
        f"two fills of 0.3 by strangers are answered with {answers}; slot 0 held {before.size:g} "
        f"and holds {after.size:g}, with a result of {after.realized_pnl:g}",
    )


reproduce("G13", fills_of_strangers, expected="a refusal, and slot 0 as it was")
