"""I9: the process dies while an entry is on its way, and nothing is left that knows of it.

The exchange is halted just before it books the order. At that moment the plane in shared memory and
the files of the process are looked through for the trade; then the process is killed and the order
is booked. Whoever starts again finds a position that no record explains.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import asyncio
from typing import Any

from flawgate_repro import Inconclusive, Loopback, Observation, Probe, Tree, region_prefix
from flawgate_repro import reproduce, say
from flawgate_repro.scenes import connected_bundle
from flawgate_repro.steps import close_all

TRADE = "T-write-ahead"


async def enter(tree: Tree, prefix: str) -> None:
    bundle = await connected_bundle(tree, prefix)
    say("connected")
    await tree.order(bundle.kernel, "ENTER", trade_id=TRADE)
    say("answered")


def stored(tree: Tree, prefix: str, folder: Path) -> list[str]:
    """Where the trade stands that outlives the process."""
    found = []
    reader = tree.real_zinc_plane(prefix, create=False)
    if any(slot.trade_id == TRADE for slot in tree.plane_slots(reader)):
        found.append("a slot of the Zinc plane")
    close_all(reader)
    files = filter(Path.is_file, folder.rglob("*"))
    return found + sorted(file.name for file in files if TRADE.encode() in file.read_bytes())


async def killed_while_ordering(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix, Loopback() as bingx:
        environment = bingx.environment()
        order = bingx.fault("trade/order", method="POST", held=True)
        with tree.start(enter, prefix, env=environment) as running:
            running.heard()
            if not await asyncio.to_thread(order.arrived.wait, 5.0):
                raise Inconclusive("no order came to the exchange")
            folder = Path(environment["DITA_V2_STORE_PATH"]).parent
            kept: Any = stored(tree, prefix, folder)
            running.kill()
        order.release()
        reached.when(bingx.wait_for(lambda: bingx.books.position().size == 1.0))
    return Observation(
        not kept,
        f"when the order went out the trade was stored in {kept or 'nothing'}; the process was "
        "killed, and the exchange holds 1",
    )


reproduce("I9", killed_while_ordering, expected="the trade is stored before its order goes out")
