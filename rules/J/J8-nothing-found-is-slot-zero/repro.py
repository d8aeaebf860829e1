"""J8: after the fill of somebody else's order the kernel sells what it does not hold.

An entry of 1.0 rests unfilled in slot 0. Then 0.3 are filled of an order that a hand has placed in
another symbol. For want of a slot of its own the fill is booked in slot 0, which from then on has a
position of 0.3; and an exit of that goes to the exchange.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Answer, Observation, PatientVenue, Probe, Tree, finished
from flawgate_repro import refused, reproduce, same, word


class Venue(PatientVenue):
    """Keeps what it was sent."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.sent: list[Any] = []

    def submit(self, intent: Any, *arguments: Any, **options: Any) -> Answer:
        self.sent.append(intent)
        return super().submit(intent, *arguments, **options)


async def fill_of_a_hand(tree: Tree, reached: Probe) -> Observation:
    venue = Venue(tree)
    kernel = tree.open_kernel(venue)
    await tree.must(kernel, "ENTER", target_size=1.0)
    before = tree.slot(kernel, 0)
    reached.when(len(venue.sent) == 1 and before.trade_id == "T-1")

    fill = {"asset": OTHER_ASSET, "price": 50.0, "size": 0.3, "filled_size": 0.3}
    nobody = {"slot_id": None, "trade_id": "", "client_order_id": "", "venue_order_id": "by-hand-1"}
    stray = tree.event("PARTIAL_FILL", **fill, **nobody)
    answer = await refused(lambda: finished(kernel.on_venue_event(stray)))
    after = tree.slot(kernel, 0)
    leave = await refused(lambda: tree.order(kernel, "EXIT", target_size=after.size))
    exits = [f"{word(sent.side)} {sent.target_size:g} {sent.asset}" for sent in venue.sent[1:]]
    return Observation(
        not same(after.size, before.size),
        f"a fill of 0.3 {OTHER_ASSET} is answered with {answer or 'accepted'}; slot 0 told a size "
        f"of {before.size:g} before and tells {after.size:g}; an exit is {leave or 'accepted'}, "
        f"and sent of it is {exits or 'nothing'}",
    )


reproduce("J8", fill_of_a_hand, expected="a refusal of the fill, and no slot is changed")
