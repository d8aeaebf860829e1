"""I17: three assignments to what readers are given open a position that nobody ordered.

KernelSlotView hands an assignment of any field on to the native slot. Stage, size and price are set
on an idle one; the kernel then holds a position, and the next exit is sent to the exchange.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, refused, reproduce, word


class CountingVenue(PatientVenue):
    orders = 0

    def submit(self, *arguments: object, **options: object) -> object:
        self.orders += 1
        return super().submit(*arguments, **options)


async def position_by_assignment(tree: Tree, reached: Probe) -> Observation:
    venue = CountingVenue(tree)
    kernel = tree.open_kernel(venue)
    view = tree.state_view(kernel).slots[0]
    reached.when(word(view.fsm_state) == "IDLE")
    fields = {
        "trade_id": "T-1",
        "asset": ASSET,
        "side": tree.member("TradeSide", "LONG"),
        "fsm_state": tree.member("TradeStage", "POSITION_OPEN"),
        "size": 3.0,
        "entry_price": 100.0,
    }
    refusals = {}
    for name, value in fields.items():
        try:
            setattr(view, name, value)
        except Exception as error:
            refusals[name] = type(error).__name__
    slot = tree.raw_slots(kernel)[0]
    has_position = word(slot["fsm_state"]) == "POSITION_OPEN" or slot["size"] == 3.0
    exit_went = await refused(tree.order(kernel, "EXIT")) is None and venue.orders > 0
    return Observation(
        has_position,
        f"of {len(fields)} assignments {len(refusals)} were refused; the kernel holds "
        f"{slot['size']:g} in {word(slot['fsm_state'])}, and an EXIT "
        f"{'went to the exchange' if exit_went else 'went nowhere'}",
    )


reproduce("I17", position_by_assignment, expected="the kernel's slot stays idle")
