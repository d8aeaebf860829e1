"""L12: the kernel that lies beside the source as a backup compiles, and loses what it should win.

Every other source with the kernel's exports is built as if it had been restored, and both kernels
trade the same SHORT: sold at 100, bought back at 90, by a fill that the exchange delivers twice.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce
from flawgate_repro.rust import stale_kernels


def short_trade(tree: Tree, native: Abi) -> dict[str, Any]:
    """Enters and leaves a SHORT of 1.0; the first half of the exit is told twice."""
    side = {"side": tree.member("TradeSide", "SHORT")}
    native.tell("FULL_FILL", native.order("ENTER", **side), 1.0, 100.0, **side)
    order = native.order("EXIT", **side)
    for _ in range(2):
        native.tell("PARTIAL_FILL", order, 0.25, 90.0, event_id="fill-1", **side)
    slot = native.slot(0)
    return {
        "left": round(slot["size"], 9),
        "earned": round(slot["realized_pnl"], 9),
        "stage": slot["fsm_state"],
        "fields": len(slot),
    }


async def restored_from_the_backup(tree: Tree, reached: Probe) -> Observation:
    current = short_trade(tree, Abi(tree))
    reached.when((current["left"], current["earned"]) == (0.75, 2.5))
    restored = {
        name: short_trade(tree, Abi(tree, library=library))
        for name, library in stale_kernels(tree).items()
    }
    return Observation(
        any(told != current for told in restored.values()),
        f"a quarter bought back 10 lower: the kernel has {current}, copies have {restored}",
    )


reproduce("L12", restored_from_the_backup, expected="no other kernel, or one that agrees")
