"""I12: whatever side system fails, the cycle ends with it.

Plane, projection, journal, control plane and database are out of order, one at a time, while a
cycle decides to enter. The exchange is in reach; not one of the cycles comes to its end.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Desk, Observation, Probe, Tree, Watched, reproduce


class OutOfOrder(Exception):
    """The side system does not work."""


async def cycle_without(tree: Tree, part: str) -> str | None:
    """How a cycle ends while that part is out of order; None if it was not asked for anything."""
    failures = 0

    def fail(*_: Any) -> None:
        nonlocal failures
        failures += 1
        raise OutOfOrder

    makers = {
        "zinc_plane": lambda: tree.zinc_plane(1),
        "projection": tree.projection,
        "journal": tree.memory_journal,
        "control_plane": tree.control_plane,
    }
    parts = {part: Watched(makers[part]())} if part in makers else {}
    desk = Desk(tree, tree.mock_venue(), **parts)
    await desk.connect()
    if parts:
        parts[part].before = fail
    else:
        desk.rows.on_insert = fail
    try:
        await desk.step("ENTER")
    except Exception as error:
        cause: BaseException | None = error
        while cause is not None and not isinstance(cause, OutOfOrder):
            cause = cause.__cause__ or cause.__context__
        if cause is None:
            raise
        return "breaks off"
    return "goes on" if failures else None


async def cycles_without_side_systems(tree: Tree, reached: Probe) -> Observation:
    names = ("zinc_plane", "projection", "journal", "control_plane", "clickhouse")
    ends = {name: await cycle_without(tree, name) for name in names}
    asked = {name: end for name, end in ends.items() if end is not None}
    reached.when(len(asked) >= 3)
    return Observation(
        all(end == "breaks off" for end in asked.values()),
        "without it the cycle: " + ", ".join(f"{name} {end}" for name, end in asked.items()),
    )


reproduce("I12", cycles_without_side_systems, expected="the cycle goes on without some of them")
