"""G35: nobody connects the venue; what is wrong with it shows at the first order.

The launcher runs three cycles against an exchange on loopback, to its regular end. Counted are the
calls of BingxVenueAdapter.connect(), and what that would fetch: the contracts.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, reproduce


def trade(tree: Tree, folder: str) -> dict[str, Any]:
    adapter = tree.named("BingxVenueAdapter")
    connect, calls = getattr(adapter, "connect", None), []

    def counted(*arguments: Any, **options: Any) -> Any:
        calls.append(arguments)
        return connect(*arguments, **options)

    if connect is not None:
        adapter.connect = counted
    tree.launch(folder, cycles=3)
    return {"connect() is offered": connect is not None, "calls": len(calls)}


async def session(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx, tempfile.TemporaryDirectory() as folder:
        seen = tree.child(trade, folder, env=bingx.environment()).value
        asked = sorted({request.path for request in bingx.requests})
    reached.when("user/positions" in asked)
    return Observation(
        seen["connect() is offered"] and seen["calls"] == 0,
        f"{seen} in a whole session; the exchange was asked for {asked}",
    )


reproduce("G35", session, expected="connect() is called before anything is traded")
