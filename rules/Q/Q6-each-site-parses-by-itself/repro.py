"""Q6: on a Python before 3.11, to mend one reading of a time only moves the crash to the next.

A trade is entered, filled and exited in part. Whoever is refused a time is mended (by emulation),
and the trade begins anew: as often as there are places that read the kernel's times by
themselves. With one parser for all of them, or a package that requires 3.11, nothing is refused.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, finished, refused
from flawgate_repro import reproduce
from flawgate_repro.dates import OldParser, on_old_python
from flawgate_repro.manifests import admits_python

ATTEMPTS = 12


async def trade(tree: Tree) -> bool:
    """Whether a trade comes through to the first part of its exit."""
    kernel = tree.open_kernel(PatientVenue(tree))
    steps = (
        lambda: tree.order(kernel, "ENTER"),
        lambda: tree.fill(kernel, size=1.0, price=100.0),
        lambda: tree.order(kernel, "EXIT"),
        lambda: tree.fill(kernel, size=0.5, price=101.0),
    )
    for step in steps:
        if await refused(step) is not None:
            return False
    if hasattr(kernel, "replay"):
        told = {"slot_id": 0, "trade_id": "T-1", "asset": ASSET, "price": 102.0, "filled_size": 0.1}
        row = {"kind": "PARTIAL_FILL", "timestamp": "2026-01-02T03:04:05.123456789Z", **told}
        return await refused(lambda: _replayed(kernel, row)) is None
    return True


async def _replayed(kernel: Any, row: dict[str, Any]) -> None:
    await finished(kernel.replay([{"event": row}]))


async def mended_one_by_one(tree: Tree, _: bool) -> dict[str, Any]:
    """Which functions were refused a time, in turn, and whether the trade came through at last."""
    parser, sites = OldParser(), []
    parser.install()
    for _ in range(ATTEMPTS):
        if await trade(tree):
            return {"sites": sites, "traded": True}
        new = sorted(parser.refused.keys() - parser.mended)
        if not new:
            break
        sites += new
        parser.mended.update(new)
    return {"sites": sites, "traded": False}


async def times_on_an_old_python(tree: Tree, reached: Probe) -> Observation:
    seen, where = on_old_python(tree, mended_one_by_one)
    reached.when(seen["traded"])
    is_for_it = admits_python(tree.target, "3.10.0")
    return Observation(
        is_for_it and bool(seen["sites"]),
        f"{where}: {len(seen['sites'])} functions are refused a time of the kernel, in turn: "
        f"{', '.join(seen['sites']) or '-'}"
        + ("" if is_for_it else "; the package is not for a Python before 3.11"),
    )


reproduce("Q6", times_on_an_old_python, expected="no time is refused, or Python 3.11 is required")
