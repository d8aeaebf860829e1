"""K23: a risk check that looks at three fields of ten slots goes to the kernel thirty times.

Each read of an attribute of a slot's view has the whole slot told as JSON, with its orders and its
metadata, for one number. The check runs with every price, on the thread that has to send orders.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import NativeCalls, Observation, PatientVenue, Probe, Tree, reproduce

SLOTS, PRICES = 10, 20


async def risk_check(tree: Tree, reached: Probe) -> Observation:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree), max_slots=SLOTS)
        for slot_id in range(SLOTS):
            named = {"slot_id": slot_id, "trade_id": f"T-{slot_id}", "asset": f"C{slot_id}-USDT"}
            await tree.must(kernel, "ENTER", **named, metadata={"note": "x" * 500})
            await tree.fill(kernel, size=1.0, price=100.0, slot_id=slot_id)
        views = tree.state_view(kernel).slots
        reads, exposure = 0, 0.0
        with native.during() as calls:
            for _ in range(PRICES):
                for view in views:
                    exposure += view.size * view.entry_price * view.leverage
                    reads += 3
    told = sum(len(json.dumps(call.answer)) for call in calls)
    reached.when(exposure == SLOTS * PRICES * 100.0 and bool(native.all))
    return Observation(
        len(calls) >= reads,
        f"{reads} reads in {PRICES} checks, with no change in between: {len(calls)} native calls "
        f"and {told / 1e3:.0f} kB of JSON",
    )


reproduce("K23", risk_check, expected="no native call for a slot that has not changed")
