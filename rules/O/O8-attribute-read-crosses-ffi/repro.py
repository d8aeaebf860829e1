"""O8: each field that is read of a slot's view fetches and parses the whole slot anew.

Logic that looks at ten fields crosses to the kernel ten times in the order path, and a fill between
two of them makes a slot that never was.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import NativeCalls, Observation, PatientVenue, Probe, Tree, reproduce

FIELDS = (
    "trade_id asset side fsm_state size initial_size entry_price leverage realized_pnl closed"
).split()


async def read_ten_fields(tree: Tree, reached: Probe) -> Observation:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree))
        await tree.must(kernel, "ENTER", target_size=1.0)
        await tree.fill(kernel, size=1.0, price=100.0)
        view = tree.state_view(kernel).slots[0]
        before = sum(native.calls.values())
        values = {name: getattr(view, name) for name in FIELDS}
        crossings = sum(native.calls.values()) - before
    reached.when(values["trade_id"] == "T-1" and values["size"] == 1.0 and before > 0)
    return Observation(
        crossings >= len(FIELDS), f"{len(FIELDS)} fields were read by {crossings} native calls"
    )


reproduce("O8", read_ten_fields, expected="with no write in between, one call or none")
