"""Q11: the kernel that lies beside the source as a backup books a late fill into a doubted slot.

The slot of an open 1.0 is put in doubt: what is true of it is just being asked of the exchange.
Then a fill of its exit comes late. The kernel refuses it until it is reconciled; other sources
with its exports are built, and take it for a position of 0.4.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce
from flawgate_repro.rust import stale_kernels


def late_fill(tree: Tree, native: Abi) -> dict[str, Any]:
    """The slot in doubt, before and after the late fill of 0.4."""
    native.tell("FULL_FILL", native.order("ENTER"), 1.0, 100.0)
    order = native.order("EXIT")
    native.order("RECONCILE")
    before = native.slot(0)
    native.tell("PARTIAL_FILL", order, 0.4, 101.0)
    after = native.slot(0)
    told = [f"{slot['size']:g} in {slot['fsm_state']}" for slot in (before, after)]
    is_doubted = "RECONCILING" in before["fsm_state"]
    return {"in doubt": is_doubted, "applied": before != after, "told": " to ".join(told)}


async def doubted_slot(tree: Tree, reached: Probe) -> Observation:
    current = late_fill(tree, Abi(tree))
    reached.when(current["in doubt"] and not current["applied"])
    copies = {
        name: late_fill(tree, Abi(tree, library=library))
        for name, library in stale_kernels(tree).items()
    }
    told = "; ".join(f"{name} goes from {seen['told']}" for name, seen in copies.items())
    return Observation(
        any(seen["applied"] for seen in copies.values()),
        f"with the late fill the kernel goes from {current['told']}; {told or 'there is no copy'}",
    )


reproduce("Q11", doubted_slot, expected="no other kernel, or one that refuses the fill as well")
