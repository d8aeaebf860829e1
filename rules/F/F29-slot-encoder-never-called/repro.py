"""F29: the plane's own slot encoder is never called.

A session on a plane in shared memory, with a reader and the settings beside it, enters the module's
functions, but not `_slot_to_payload`. Who mends how slots are encoded there changes nothing: with
the function made to fail, the same position is published.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import inspect
import sys
from typing import Any

from flawgate_repro import Desk, Observation, Probe, Tree, WatchedVenue, reproduce
from flawgate_repro.steps import Functions, close_all, own_prefix

ENCODER = "_slot_to_payload"


async def session(tree: Tree) -> tuple[Functions, list[tuple[str, float]]]:
    """A trade on a plane in shared memory: what ran, and what a reader saw of it."""
    with own_prefix() as prefix:
        plane = tree.real_zinc_plane(prefix)
        with Functions() as ran:
            desk = Desk(tree, WatchedVenue(tree.mock_venue()), zinc_plane=plane)
            await desk.step("ENTER", 100.0)
            reader = tree.real_zinc_plane(prefix, create=False)
            seen = [(slot.trade_id, slot.size) for slot in tree.plane_slots(reader)]
            await desk.step("EXIT", 110.0)
            close_all(reader, plane)
        return ran, seen


async def encoder_of_the_plane(tree: Tree, reached: Probe) -> Observation:
    module = sys.modules[tree.named("RealZincPlane").__module__]
    ran, seen = await session(tree)
    entered = ran.entered(module.__file__)
    reached.when("RealZincPlane.write_slot" in entered and ("T-1", 1.0) in seen)

    encoder = vars(module).get(ENCODER)
    if not inspect.isfunction(encoder) or encoder.__module__ != module.__name__:
        return Observation(False, f"the module has no {ENCODER} of its own; the plane works")

    def broken(*_: Any) -> Any:
        raise AssertionError(f"{ENCODER} was called")

    encoder.__code__ = broken.__code__
    _, seen_without = await session(tree)
    return Observation(
        ENCODER not in entered and seen_without == seen,
        f"{len(entered)} functions of {module.__name__} ran, {ENCODER} "
        f"{'was' if ENCODER in entered else 'was not'} among them; with it broken a reader sees "
        f"{seen_without}",
    )


reproduce("F29", encoder_of_the_plane, expected="what encodes slots is in use, or is not there")
