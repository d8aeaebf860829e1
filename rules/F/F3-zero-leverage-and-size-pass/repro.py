"""F3: an order without leverage, and one for nothing, pass as valid.

The bridge asks of a number only whether it is finite. Behind it the first becomes a trade at 1x,
the second an order of size zero that holds a slot until the exchange has refused it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce
from flawgate_repro.native import NativeCalls

BROKEN = {"leverage": 0.0, "target_size": 0.0}


async def orders_of_zero(tree: Tree, reached: Probe) -> Observation:
    async def enter(**values: Any) -> tuple[bool, str]:
        """Whether the bridge handed the order on to the native kernel, and what came of it."""
        kernel = tree.open_kernel(PatientVenue(tree))
        before = native.count("process_intent")
        reason = await refused(tree.order(kernel, "ENTER", **values))
        return native.count("process_intent") > before, reason or "accepted"

    with NativeCalls() as native:
        sound_passed, _ = await enter()
    broken_passed, _ = await enter(leverage=float("nan"))
    reached.when(sound_passed and not broken_passed)
    seen = {name: await enter(**{name: value}) for name, value in BROKEN.items()}
    return Observation(
        any(passed for passed, _ in seen.values()),
        "; ".join(
            f"{name} 0: {'passed on' if passed else 'stopped'}, {what}"
            for name, (passed, what) in seen.items()
        ),
    )


reproduce("F3", orders_of_zero, expected="the bridge refuses a leverage of 0 and a size of 0")
