"""K10: who waits for an operator's word gives up as soon as NTP sets the clock forward.

The control plane in shared memory is waited on for 0.3 s, twice. Left alone the wait lasts as long.
With the wall clock stepped an hour ahead at each look at it, it ends at once, as if nothing had
come in all the time.
"""

import sys
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, region_prefix, reproduce
from flawgate_repro.clock import leaping

PATIENCE_SECONDS, STEP = 0.3, 3600.0


async def length_of_wait(plane: Any, clock: Any) -> float:
    with clock:
        began = time.perf_counter()
        await finished(plane.wait(PATIENCE_SECONDS))
        return time.perf_counter() - began


async def step_while_waiting(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        plane = tree.real_control_plane(prefix)
        sequence = plane.read().sequence
        plane.update(trading_enabled=False)
        is_updated = plane.read().sequence > sequence
        if not callable(getattr(plane, "wait", None)):
            reached.when(is_updated)
            plane.close()
            return Observation(False, "the plane is read and updated, and nobody can wait on it")
        usual = await length_of_wait(plane, nullcontext())
        stepped = await length_of_wait(plane, leaping(STEP))
        plane.close()
    reached.when(is_updated and usual > PATIENCE_SECONDS * 0.9)
    return Observation(
        stepped < PATIENCE_SECONDS / 2,
        f"a wait of {PATIENCE_SECONDS} s lasts {usual:.2f} s, and with the clock stepped "
        f"{stepped:.2f} s",
    )


reproduce("K10", step_while_waiting, expected="it lasts as long, whatever the wall clock does")
