"""I14: after a restart the trade that stands in shared memory is not the kernel's.

A launch enters a trade with an exit in two legs and is killed. The plane still shows it, and the
exchange holds the position. A second launch comes up beside that: its slot is idle or makes up a
trade of its own, and the exit plan is lost.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Loopback, Observation, Probe, Tree, region_prefix, reproduce, say, word
from flawgate_repro.scenes import connected_bundle
from flawgate_repro.steps import close_all

TRADE, LEGS = "T-before", (0.25, 0.75)


def told(slot: Any) -> dict[str, Any]:
    legs = list(slot.exit_leg_ratios)
    return {"trade": slot.trade_id, "stage": word(slot.fsm_state), "size": slot.size, "legs": legs}


async def trade(tree: Tree, prefix: str) -> None:
    bundle = await connected_bundle(tree, prefix)
    await tree.must(bundle.kernel, "ENTER", trade_id=TRADE, exit_leg_ratios=LEGS)
    say(told(tree.slot(bundle.kernel, 0)))
    sys.stdin.readline()


async def restart(tree: Tree, prefix: str) -> None:
    bundle = await connected_bundle(tree, prefix)
    say(told(tree.slot(bundle.kernel, 0)))


async def killed_and_restarted(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix, Loopback() as bingx:
        environment = bingx.environment()
        with tree.start(trade, prefix, env=environment) as running:
            before = running.heard()
            running.kill()
        reader = tree.real_zinc_plane(prefix, create=False)
        shown = [slot.trade_id for slot in tree.plane_slots(reader)]
        close_all(reader)
        with tree.start(restart, prefix, env=environment) as running:
            after = running.heard()
        held = bingx.books.position().size
    reached.when(TRADE in shown and before["trade"] == TRADE and held == 1.0)
    return Observation(
        after["trade"] != TRADE,
        f"before: {before}; the plane shows {TRADE}, the exchange holds {held:g}; after: {after}",
    )


reproduce("I14", killed_and_restarted, expected="the kernel goes on with the trade of before")
