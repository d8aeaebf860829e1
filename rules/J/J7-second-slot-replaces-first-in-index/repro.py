"""J7: of two positions that bear one trade id only one can be reached by it.

A recovery brings slot 0 with 1.0 of BTC and slot 1 with 2.0 of ETH, both as T-1, each with an exit
of its own at work. The index has room for one, the other drops out without a word: the fill of its
exit, told by trade id as the exchange tells it, is booked on the position that has nothing to do
with it.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, OTHER_ASSET, Inconclusive, Observation, PatientVenue, Probe, Tree
from flawgate_repro import finished, refused, reproduce, word

ASSETS = (ASSET, OTHER_ASSET)


def saved(tree: Tree, trade_ids: tuple[str, str]) -> list[Any]:
    """The two positions, to be recovered."""
    slots = []
    for number, (trade_id, asset) in enumerate(zip(trade_ids, ASSETS)):
        held = {"asset": asset, "size": 1.0 + number, "initial_size": 1.0 + number}
        slots.append(tree.trade_slot(slot_id=number, trade_id=trade_id, **held))
    return slots


async def booked(tree: Tree, trade_ids: tuple[str, str]) -> list[list[int]] | str:
    """For the fill of each exit, which slots it changed; or why there was none."""
    changed = []
    for trade_id, asset in zip(trade_ids, ASSETS):
        kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)

        def sizes() -> list[float]:
            return [tree.slot(kernel, slot_id).size for slot_id in (0, 1)]

        slots = saved(tree, trade_ids)
        refusal = await refused(lambda: finished(tree.reconcile_slots(kernel, slots)))
        stages = [word(tree.slot(kernel, slot_id).fsm_state) for slot_id in (0, 1)]
        if refusal or stages != ["POSITION_OPEN"] * 2:
            return f"refused: {refusal or stages}"
        for slot in slots:
            exits = {"slot_id": slot.slot_id, "trade_id": slot.trade_id, "asset": slot.asset}
            await tree.must(kernel, "EXIT", **exits, target_size=slot.size)
        before = sizes()
        fill = {"asset": asset, "price": 90.0, "size": 1.0, "filled_size": 0.25}
        event = tree.event("PARTIAL_FILL", slot_id=None, trade_id=trade_id, **fill)
        await refused(lambda: finished(kernel.on_venue_event(event)))
        changed.append([each for each in (0, 1) if sizes()[each] != before[each]])
    return changed


async def recovery_of_two(tree: Tree, reached: Probe) -> Observation:
    own = await booked(tree, ("T-1", "T-2"))
    if own != [[0], [1]]:
        raise Inconclusive(f"fills of trades of their own are booked on {own}")
    reached.when(True)
    shared = await booked(tree, ("T-1", "T-1"))
    if isinstance(shared, str):
        return Observation(False, f"with one id for both the recovery is {shared}")
    astray = [slots for number, slots in enumerate(shared) if set(slots) - {number}]
    return Observation(
        bool(astray),
        f"fills of slots 0 and 1 are booked on {own} where each has a trade id of its own, and on "
        f"{shared} where they share one",
    )


reproduce("J7", recovery_of_two, expected="the second one is refused, or told to be in doubt")
