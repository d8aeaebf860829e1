"""H10: while an operator stops trading, the runtime reads settings that are neither old nor new.

One side stops trading, and before each line of that update the other side reads. Nothing keeps the
two apart: it gets half a document, or the length of one with the text of another.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, reproduce
from flawgate_repro.steps import between_lines, own_prefix

TRADING = {"trading_enabled": True, "max_leverage": 2.0}
SOUND = {"waits", "told as in use"}
STOPPED = {"trading_enabled": False, "max_leverage": 12.5}


def settings(plane: Any) -> str:
    told = asyncio.run(finished(plane.read()))
    return str((told.trading_enabled, told.max_leverage))


def reads_within_an_update(tree: Tree) -> list[tuple[str, str]]:
    """What is read before each line of an update, and at last after it."""
    with own_prefix() as prefix:
        writer = tree.real_control_plane(prefix)
        asyncio.run(finished(writer.update(**TRADING)))
        reader = tree.real_control_plane(prefix, create=False)

        def stop() -> None:
            asyncio.run(finished(writer.update(**STOPPED)))

        seen = between_lines(tree.target, stop, lambda: settings(reader))
        return [(where, _told(what)) for where, what in [*seen, ("the end", settings(reader))]]


def _told(what: Any) -> str:
    """What was read; an error of the target's own says that the region is in use."""
    is_raw = type(what).__module__.partition(".")[0] in ("builtins", "json", "struct")
    return what if isinstance(what, str) else repr(what) if is_raw else "told as in use"


async def read_within_an_update(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(reads_within_an_update).value
    before, after = (str(tuple(each.values())) for each in (TRADING, STOPPED))
    reached.when(len(seen) > 3 and seen[-1][1] == after and before in dict(seen).values())
    torn = [f"{what} at {where}" for where, what in seen if what not in SOUND | {before, after}]
    return Observation(
        bool(torn),
        f"{len(seen)} reads; neither old nor new: {len(torn)}, {torn[0] if torn else '-'}",
    )


reproduce("H10", read_within_an_update, expected="each read is of the old or of the new settings")
