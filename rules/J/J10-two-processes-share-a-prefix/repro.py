"""J10: a second process started by mistake puts its trade where the first one's is published.

Two launches use one DITA_V2_PREFIX, with their planes in shared memory. The first holds T-first in
slot 0. The second finds the regions and uses them as if they were its own: it takes over a trade
that is not its, or whoever watches the first sees another trade.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, hear, refused, region_prefix, reproduce, say


async def run_a_launch(tree: Tree, prefix: str, trade_id: str) -> None:
    """Trades once on a plane of that prefix, and says what it holds and what a watcher sees."""
    tree.provide_kernel()
    try:
        bundle = tree.open_bundle(None, tree.real_planes(tree.launcher_config(), prefix))
    except Exception as error:
        say({"refused": f"{type(error).__name__}: {error}"})
        return
    await refused(lambda: tree.order(bundle.kernel, "ENTER", trade_id=trade_id))
    while True:
        holds = tree.slot(bundle.kernel, 0).trade_id
        say({"holds": holds, "seen": seen_by_a_watcher(tree, prefix)})
        if not hear():
            break


def seen_by_a_watcher(tree: Tree, prefix: str) -> str:
    """The trade that is to be seen on the plane, first of all."""
    try:
        plane = tree.real_zinc_plane(prefix, create=False)
        trades = [slot.trade_id for slot in tree.plane_slots(plane)]
        plane.close()
        return trades[0]
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def second_process(tree: Tree, reached: Probe) -> Observation:
    tree.provide_kernel()
    with region_prefix() as prefix, tree.start(run_a_launch, prefix, "T-first") as first:
        before: dict[str, Any] = first.heard()
        with tree.start(run_a_launch, prefix, "T-second") as second:
            other = second.heard()
            first.tell("look")
            after = first.heard()
    reached.when(before == {"holds": "T-first", "seen": "T-first"})
    if "refused" in other:
        told = f"the second process is refused, {other['refused']}; of the first one then {after}"
        return Observation(after != before, told)
    return Observation(
        after != before or other["holds"] == "T-first",
        f"the second process is accepted and holds {other['holds']}; the first one holds "
        f"{after['holds']}, and who watches it sees {after['seen']}",
    )


reproduce("J10", second_process, expected="the second one is refused while the first one lives")
