"""E2: the account of a snapshot grows old, and nothing in it tells.

Two snapshots of one position are taken at a price of 100, and between them the price was 110. The
first one still says the equity of 100 while it is 110, and the second cannot be told from the
first.
"""

import sys
from pathlib import Path
from typing import Any, Mapping

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Observation, PatientVenue, Probe, Tree, reproduce, same


def figures(account: Any) -> dict[str, Any]:
    """What the account part tells: of a mapping, or of an object with attributes."""
    if isinstance(account, Mapping):
        return dict(account)
    names = [name for name in dir(account) if not name.startswith("_")]
    return {name: getattr(account, name) for name in names if not callable(getattr(account, name))}


def differ(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return not same(one, other)
    return one != other


async def old_snapshot(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)

    held = kernel.snapshot()["account"]
    told = figures(held)
    tree.mark_price(kernel, ASSET, 110.0)
    now = figures(kernel.snapshot()["account"])["equity"]
    reached.when(same(now, told["equity"] + 10.0))
    is_live = same(figures(held)["equity"], now)

    tree.mark_price(kernel, ASSET, 100.0)
    later = figures(kernel.snapshot()["account"])
    marks = sorted(name for name, value in later.items() if differ(value, told.get(name)))
    return Observation(
        not is_live and not marks,
        f"equity was {now:.2f}, the snapshot of before said {figures(held)['equity']:.2f} "
        f"{'after it' if is_live else 'still'}; what tells old from new: "
        f"{', '.join(marks) or 'nothing'}",
    )


reproduce("E2", old_snapshot, expected="an account that is live, or that tells its version or time")
